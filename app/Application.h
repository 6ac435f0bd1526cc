#pragma once

#include "app/AppParts.h"
#include "app/Breaks.h"
#include "app/FrontDesk.h"

#include <QObject>
#include <QString>

namespace unhunch {

struct DataFolder;

/// The composition root of the running app: has the parts built, and connects them.
class Application : public QObject {
    Q_OBJECT
public:
    /// Reads what is on disk. A journal that cannot be opened now is tried again; throws JournalError when that would be in
    /// vain.
    explicit Application(const DataFolder& folder);

    /// Takes the control socket; false when another instance has it.
    [[nodiscard]] bool claimInstance();
    /// Shows itself in the tray, or in a window, and begins to count.
    void start();
    /// Offers a plan file to the person, who may accept it.
    void openPlan(const QString& file) { m_desk.openPlan(file); }

private:
    void connectPreferences();
    void connectPlan();
    void connectReminder();
    void connectLead();
    void connectJournal();
    void connectRepair();
    void connectRescues();
    void connectSync();
    /// The journal was read, at the start or later: what depends on it.
    void adoptJournal();
    /// Where the app shows how it stands.
    void showTrouble();
    /// The days on which the plan rests are days off: no reminder comes.
    void adoptMoment();
    /// The wall clock was set, or the zone changed.
    void followWallClock();
    /// At the page about that stretch.
    void read(const StretchId& stretch);

    QString m_socket;
    AppParts m_parts;
    Breaks m_breaks;
    FrontDesk m_desk;
};

} // namespace unhunch
