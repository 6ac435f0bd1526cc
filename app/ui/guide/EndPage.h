#pragma once

#include "app/ui/guide/ScrolledPage.h"
#include "core/journal/Session.h"
#include "core/week/Completion.h"

#include <QString>

#include <optional>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace unhunch {

class TensionScale;

/// A stretch of the routine that is over, for the last page.
struct LedStretch {
    StretchId stretch{};
    QString title;
    Outcome outcome = Outcome::None;
    QString amount;        ///< "3 sets"
    bool hurt = false;     ///< it was stopped for that
    bool unwanted = false; ///< "Not for me" was said of it

    friend bool operator==(const LedStretch&, const LedStretch&) = default;
};

/// What the last page says.
struct GuideEnd {
    QString headline;
    QString text;
    std::vector<LedStretch> led;
    QString next; ///< "Next break at 14:35"
    bool asksFeeling = false;
    bool asksTension = false;                      ///< how tense it is now
    std::optional<int> tenseBefore = std::nullopt; ///< as it was said before the routine
};

/// The last page: what was done, what comes next, and the questions how it felt and how tense it is now, which may be left
/// open.
class EndPage : public ScrolledPage {
    Q_OBJECT
public:
    explicit EndPage(QWidget* parent = nullptr);

    void showEnd(const GuideEnd& end);
    /// Answers by a key: 1, 2 and 3 how it felt, or a digit how tense it is where that has the focus or is all that is asked,
    /// and T gives it the focus. False for any other key.
    bool takeKey(int key);

Q_SIGNALS:
    void felt(unhunch::Feeling feeling);
    /// How tense it is after the routine, from 0 to mostTension; nothing takes back what was said.
    void tenseAfter(std::optional<int> level);
    /// The person wants that stretch no more, or takes that back.
    void notForMe(const unhunch::StretchId& stretch, bool so);
    void weekAsked();
    void closeAsked();

protected:
    void restyle() override;

private:
    [[nodiscard]] QLabel* centred();
    QWidget* buildQuestion();
    QWidget* buildTension();
    [[nodiscard]] QString thanksFor(int tension) const;
    void askTension(const GuideEnd& end);
    void addFeeling(const QString& name, const QString& text, Feeling feeling);
    void addLine(const LedStretch& led);
    /// "Not for me", or once that was said, the way back; `line` says which of the two it is.
    [[nodiscard]] QPushButton* unwantedButton(const LedStretch& led, const QString& what, QLabel& line);

    QLabel* m_headline;
    QLabel* m_text;
    QVBoxLayout* m_led;
    QLabel* m_next;
    QWidget* m_question = nullptr;
    QLabel* m_ask;
    QLabel* m_thanks;
    QButtonGroup* m_feelings;
    QWidget* m_tensionPart = nullptr;
    TensionScale* m_tension = nullptr;
    QLabel* m_tensionThanks;
    std::optional<int> m_tenseBefore;
    QPushButton* m_close = nullptr;
};

} // namespace unhunch
