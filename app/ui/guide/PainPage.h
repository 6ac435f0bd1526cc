#pragma once

#include "app/ui/guide/ScrolledPage.h"

#include <QStringList>

class QLabel;
class QPushButton;

namespace unhunch {

/// What the page after "it hurts" says.
struct PainNote {
    bool keptWork = false;       ///< something had been done by then
    bool moreToCome = false;     ///< the routine has further stretches
    bool easierNextTime = false; ///< the stretch has an easier form, which will be offered
};

/// The page after "it hurts": what to do now, when to see a doctor, and the choice to go on or to stop.
class PainPage : public ScrolledPage {
    Q_OBJECT
public:
    explicit PainPage(QWidget* parent = nullptr);

    void showNote(const PainNote& note);
    /// In a sentence or two, for screen readers.
    [[nodiscard]] QString summary() const;
    /// Whether there is something to go on with.
    [[nodiscard]] bool canGoOn() const { return m_note.moreToCome; }

Q_SIGNALS:
    void goOnAsked();
    void stopAsked();

protected:
    void restyle() override;

private:
    void addBullets(const QStringList& lines);

    PainNote m_note;
    QLabel* m_headline;
    QLabel* m_now;
    QLabel* m_signs;
    QLabel* m_callNow;
    QLabel* m_urgent;
    QLabel* m_small;
    QPushButton* m_goOn;
    QPushButton* m_stop;
};

} // namespace unhunch
