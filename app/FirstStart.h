#pragma once

#include "app/ui/person/FitOfPlan.h"
#include "app/ui/welcome/WelcomeWindow.h"

#include <QObject>
#include <QPointer>

namespace unhunch {

class PreferencesKeeper;
class SessionLog;

/// Welcomes whoever is new here, before their first stretch, and keeps what they say. Who left early is welcomed again
/// at the next start; who has a journal with a stretch in it, or preferences of an earlier version, is not new.
class FirstStart : public QObject {
    Q_OBJECT
public:
    /// `preferences` must outlive it.
    explicit FirstStart(PreferencesKeeper& preferences, QObject* parent = nullptr);
    ~FirstStart() override;

    /// Whether the person should be welcomed. Throws JournalError.
    [[nodiscard]] bool isDue(const SessionLog& journal, const StretchCatalog& catalog) const;
    /// Opens the welcome.
    void welcome(const FitOfPlan& plan);
    /// Closes it, as the app ends; what was said is kept.
    void end();

Q_SIGNALS:
    /// The person wants to stretch now.
    void firstBreakAsked();

private:
    void keep(bool welcomed);
    void leave(WelcomeEnd end);

    PreferencesKeeper& m_preferences;
    QPointer<WelcomeWindow> m_window;
};

} // namespace unhunch
