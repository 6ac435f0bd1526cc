#include "app/ui/IntoView.h"

#include "app/ui/Theme.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace unhunch {

void bringIntoView(QWidget* first, QWidget* last) {
    QTimer::singleShot(0, first, [first, last = QPointer(last)] {
        for (QWidget* above = first->parentWidget(); above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above)) {
                if (last)
                    area->ensureWidgetVisible(last, 0, grid);
                area->ensureWidgetVisible(first, 0, grid);
                return;
            }
        }
    });
}

} // namespace unhunch
