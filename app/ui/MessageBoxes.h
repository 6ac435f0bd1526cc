#pragma once

#include <QStringList>

namespace unhunch {

/// Says what Unhunch is, its version and its licence. Blocks nothing, and goes when it is closed.
void showAboutBox();

/// Tells the person what went wrong: whole sentences, each a paragraph. Blocks nothing, and goes when it is closed.
void showWarningBox(const QStringList& warnings);

} // namespace unhunch
