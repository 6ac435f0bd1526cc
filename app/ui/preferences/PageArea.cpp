#include "app/ui/preferences/PageArea.h"

#include "app/ui/Theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace unhunch {

PageArea::PageArea(QWidget* page, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    setMinimumWidth(page->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    // The window's own ground shows through.
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

QSize PageArea::sizeHint() const {
    // Wide enough for most lines to need no second one.
    const int width = std::max(minimumWidth(), 56 * grid);
    return {width, std::max(widget()->sizeHint().height(), widget()->heightForWidth(width))};
}

void PageArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    keepHeight();
}

bool PageArea::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        keepHeight();
    return handled;
}

void PageArea::keepHeight() {
    // Lines that wrap need more height than the page's least one, and would take it from the fields. A page in which
    // nothing wraps has no height for a width, and says so by -1.
    widget()->setMinimumHeight(std::max(0, widget()->heightForWidth(viewport()->width())));
}

} // namespace unhunch
