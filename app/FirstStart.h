#pragma once

#include "app/ui/person/FitOfPlan.h"
#include "app/ui/welcome/WelcomeWindow.h"

#include <QObject>
#include <QPointer>

namespace unhunch {

class PreferencesKeeper;

/// Welcomes whoever is new here, before their first stretch, and keeps what they say. Who left early is welcomed again
/// at the next start; who has a journal with a stretch in it, or preferences of an earlier version, is not new.
class FirstStart : public QObject {
    Q_OBJECT
public:
    /// `preferences` must outlive it.
    explicit FirstStart(PreferencesKeeper& preferences, QObject* parent = nullptr);
    ~FirstStart() override;

    /// Whether the person should be welcomed, who has done a stretch before or not.
    [[nodiscard]] bool isDue(bool hasSessions) const;
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
