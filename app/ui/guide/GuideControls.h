#pragma once

#include "app/ui/guide/GuideAction.h"

#include <QWidget>

#include <vector>

class QAction;
class QPushButton;

namespace unhunch {

/// What can be asked for at this point of the guide, and how its switches stand.
struct GuideChoices {
    bool paused = false;
    bool working = false; ///< in a set, which can be done; else getting ready or resting
    bool moving = false;  ///< in a movement, which has a tempo
    bool canAddSet = true;
    bool canTakeEasier = false;
    bool silent = false;
    bool fullScreen = false;

    friend bool operator==(const GuideChoices&, const GuideChoices&) = default;
};

/// The buttons below the lead: the few that a routine needs, and a menu with the others and their keys.
class GuideControls : public QWidget {
    Q_OBJECT
public:
    explicit GuideControls(QWidget* parent = nullptr);

    void setChoices(const GuideChoices& choices);

Q_SIGNALS:
    void asked(unhunch::GuideAction action);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* button(const QString& name, const QStringList& texts, GuideAction action);
    QAction* entry(const QString& name, const QString& text, GuideAction action);
    void restyle();

    struct Button {
        QPushButton* button;
        QStringList texts; ///< all that it may bear
    };

    GuideChoices m_choices;
    std::vector<Button> m_buttons;
    QPushButton* m_back;
    QPushButton* m_pause;
    QPushButton* m_done;
    QPushButton* m_hurts;
    QPushButton* m_more;
    QPushButton* m_stop;
    QAction* m_slower;
    QAction* m_faster;
    QAction* m_addSet;
    QAction* m_easier;
    QAction* m_skip;
    QAction* m_silent;
    QAction* m_fullScreen;
};

} // namespace unhunch
