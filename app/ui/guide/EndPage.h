#pragma once

#include "app/ui/guide/ScrolledPage.h"
#include "core/journal/Session.h"
#include "core/week/Completion.h"

#include <QString>

#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace unhunch {

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
};

/// The last page: what was done, what comes next, and the question how it felt, which may be left open.
class EndPage : public ScrolledPage {
    Q_OBJECT
public:
    explicit EndPage(QWidget* parent = nullptr);

    void showEnd(const GuideEnd& end);
    /// Answers by a key: 1, 2 and 3. False when it is none of them, or nothing is asked.
    bool takeKey(int key);

Q_SIGNALS:
    void felt(unhunch::Feeling feeling);
    /// The person wants that stretch no more, or takes that back.
    void notForMe(const unhunch::StretchId& stretch, bool so);
    void weekAsked();
    void closeAsked();

protected:
    void restyle() override;

private:
    [[nodiscard]] QLabel* centred();
    QWidget* buildQuestion();
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
    QPushButton* m_close = nullptr;
};

} // namespace unhunch
