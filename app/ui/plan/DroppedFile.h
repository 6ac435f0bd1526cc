#pragma once

#include <QString>

class QDropEvent;
class QMimeData;

namespace unhunch {

/// The one file on this computer that is dragged; empty for several, and for anything else.
[[nodiscard]] QString draggedFile(const QMimeData& data);

/// Accepts it as a copy, also where moving it was proposed: whoever drags would take the file away after that.
void acceptCopy(QDropEvent& event);

} // namespace unhunch
