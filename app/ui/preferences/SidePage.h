#pragma once

#include "app/settings/Preferences.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QSpinBox;

namespace unhunch {

class OwnReminders;

/// The preferences about reminders beside that of the break: small pauses, and what the person wants to be told.
class SidePage : public QWidget {
    Q_OBJECT
public:
    explicit SidePage(const Preferences& preferences, QWidget* parent = nullptr);

    /// Writes what this page is about.
    void writeTo(Preferences& preferences) const;

private:
    QWidget* buildPrompts(const Preferences& preferences);

    struct PromptRow {
        QCheckBox* wanted = nullptr;
        QSpinBox* interval = nullptr;
    };
    std::map<MicroPrompt, PromptRow> m_prompts;
    OwnReminders* m_own;
};

} // namespace unhunch
