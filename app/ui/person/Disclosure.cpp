#include "app/ui/person/Disclosure.h"

#include "app/ui/Theme.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace unhunch {

namespace {

constexpr int arrowSize = 2 * grid;

} // namespace

Disclosure::Disclosure(const QString& title, QWidget* parent) : QToolButton(parent) {
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    setFont(strong);
}

int Disclosure::indent() { return arrowSize + grid / 2; }

QSize Disclosure::sizeHint() const {
    return {indent() + fontMetrics().horizontalAdvance(text()) + grid / 2, fontMetrics().height() + grid};
}

void Disclosure::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QRect all = rect();
    // Qt's own arrow stands in the title's way where one reads from right to left.
    QStyleOption arrow = option;
    arrow.rect = QStyle::visualRect(option.direction, all,
                                    QRect(0, (all.height() - arrowSize) / 2, arrowSize, arrowSize)
                                        .adjusted(grid / 4, grid / 4, -grid / 4, -grid / 4));
    painter.drawPrimitive(isChecked()                           ? QStyle::PE_IndicatorArrowDown
                          : option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                                : QStyle::PE_IndicatorArrowRight,
                          arrow);
    const QRect title = QStyle::visualRect(option.direction, all, all.adjusted(indent(), 0, 0, 0));
    painter.drawItemText(
        title, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        palette(), isEnabled(), text(), QPalette::WindowText);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace unhunch
