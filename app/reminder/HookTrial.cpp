#include "app/reminder/HookTrial.h"

#include "app/reminder/HookCommands.h"
#include "app/ui/preferences/PreferencesDialog.h"

#include <utility>

namespace unhunch {

HookTrial::HookTrial(PreferencesDialog& dialog, std::vector<StretchId> stretches)
    : QObject(&dialog), m_dialog(dialog), m_stretches(std::move(stretches)) {
    connect(&dialog, &PreferencesDialog::hookTried, this, [this](HookEvent event) {
        const QString command = commandOf(m_dialog.preferences().hooks, event);
        m_dialog.showHookTrial(event, HookCommands::start(event, command, m_stretches));
    });
}

} // namespace unhunch
