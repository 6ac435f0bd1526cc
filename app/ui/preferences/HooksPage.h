#pragma once

#include "app/settings/Preferences.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;

namespace unhunch {

/// The preferences about commands of the person's own.
class HooksPage : public QWidget {
    Q_OBJECT
public:
    explicit HooksPage(const Preferences& preferences, QWidget* parent = nullptr);

    /// Writes what this page is about.
    void writeTo(Preferences& preferences) const;
    /// Says how the try of a command went.
    void showTrial(HookEvent event, bool started);

Q_SIGNALS:
    /// The person wants this command run, as it stands in its line now.
    void tried(unhunch::HookEvent event);

private:
    [[nodiscard]] QString written(HookEvent event) const;

    std::map<HookEvent, QLineEdit*> m_commands;
    QLabel* m_started;
    QLabel* m_fault;
};

} // namespace unhunch
