#pragma once

#include "core/catalog/Stretch.h"

#include <QObject>

#include <vector>

namespace unhunch {

class PreferencesDialog;

/// Lets the person run their own commands as they stand in the dialog, and says there whether they can be started. Lives
/// with the dialog.
class HookTrial : public QObject {
    Q_OBJECT
public:
    /// `stretches` are told to the command, as if a break had them.
    HookTrial(PreferencesDialog& dialog, std::vector<StretchId> stretches);

private:
    PreferencesDialog& m_dialog;
    std::vector<StretchId> m_stretches;
};

} // namespace unhunch
