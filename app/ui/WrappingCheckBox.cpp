#include "app/ui/WrappingCheckBox.h"

#include "app/ui/Theme.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace unhunch {

namespace {

/// Letters of a line below which nobody likes to read.
constexpr int leastLetters = 20;

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::besideText() const {
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this) + grid / 2;
}

int WrappingCheckBox::lineHeight() const {
    return std::max(style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this), fontMetrics().height());
}

QSize WrappingCheckBox::sizeHint() const {
    const int width = besideText() + fontMetrics().horizontalAdvance(text()) + grid / 2;
    return {width, heightForWidth(width)};
}

QSize WrappingCheckBox::minimumSizeHint() const {
    const int width = besideText() + leastLetters * fontMetrics().averageCharWidth();
    return {std::min(width, sizeHint().width()), lineHeight() + grid / 2};
}

int WrappingCheckBox::heightForWidth(int width) const {
    return std::max(lineHeight(), wrappedHeight(fontMetrics(), text(), width - besideText())) + grid / 2;
}

void WrappingCheckBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton box = option;
    box.rect.setTop(grid / 4);
    box.rect.setHeight(lineHeight());
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &box, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, box);

    const QRect words =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(besideText(), grid / 4, 0, 0));
    const int alignment =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    painter.drawItemText(words, alignment, palette(), isEnabled(), text(), QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = words.adjusted(-grid / 4, -grid / 4, 0, 0);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

bool WrappingCheckBox::hitButton(const QPoint& position) const { return rect().contains(position); }

} // namespace unhunch
