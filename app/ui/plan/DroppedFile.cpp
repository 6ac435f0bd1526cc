#include "app/ui/plan/DroppedFile.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace unhunch {

QString draggedFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

void acceptCopy(QDropEvent& event) {
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace unhunch
