#include "app/ui/RoomyStyle.h"

#include "app/ui/Edges.h"
#include "app/ui/figure/FigureColors.h"
#include "app/ui/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace unhunch {

namespace {

constexpr QSize leastButton(10 * grid, 4 * grid);
constexpr QSize air(3 * grid, 2 * grid); ///< on both sides together

/// Wider where Enter presses the button, and wider still while it is pressed or stays so.
Edge edgeOfButton(const QStyleOption& option) {
    Edge edge = Edge::of(option);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        edge.width += 1;
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        edge.width += 2;
    return edge;
}

/// Of what holds other things and is not used itself.
Edge edgeOfGround(const QStyleOption& option) {
    Edge edge;
    edge.color = option.palette.color(QPalette::WindowText);
    return edge;
}

/// The frame of a group begins below its title.
QRect frameOfGroup(const QStyleOptionGroupBox& group, const QStyle& style, const QWidget* widget) {
    QRect frame = style.subControlRect(QStyle::CC_GroupBox, &group, QStyle::SC_GroupBoxFrame, widget);
    if (group.subControls & QStyle::SC_GroupBoxLabel && !group.text.isEmpty())
        frame.setTop(
            style.subControlRect(QStyle::CC_GroupBox, &group, QStyle::SC_GroupBoxLabel, widget).bottom() +
            grid / 2);
    return frame;
}

/// The tab on show has a wide edge, and is open towards its page.
void drawTab(const QStyleOptionTab& tab, QPainter& painter) {
    Edge edge = Edge::of(tab);
    const bool isShown = tab.state.testFlag(QStyle::State_Selected);
    edge.width = isShown ? 3 : 1;
    painter.save();
    painter.setClipRect(tab.rect, Qt::IntersectClip);
    edge.draw(painter, tab.rect.adjusted(0, isShown ? 0 : 2, 0, isShown ? 2 * grid : 0));
    painter.restore();
}

} // namespace

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size.expandedTo(contents + air).expandedTo(leastButton) : size;
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isHighestContrast(option->palette))
        return;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: edgeOfButton(*option).draw(*painter, option->rect); break;
    case PE_IndicatorCheckBox:
    case PE_FrameLineEdit: Edge::of(*option).draw(*painter, option->rect); break;
    case PE_IndicatorRadioButton: {
        Edge edge = Edge::of(*option);
        edge.form = Edge::Form::Disc;
        edge.draw(*painter, option->rect);
        break;
    }
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_PanelTipLabel: edgeOfGround(*option).draw(*painter, option->rect); break;
    default: break;
    }
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    QProxyStyle::drawControl(element, option, painter, widget);
    if (!isHighestContrast(option->palette))
        return;
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        tab && element == CE_TabBarTabShape)
        drawTab(*tab, *painter);
    if (element == CE_HeaderSection)
        edgeOfGround(*option).draw(*painter, option->rect);
}

void RoomyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!isHighestContrast(option->palette))
        return;
    const auto part = [&](SubControl of) { return proxy()->subControlRect(control, option, of, widget); };
    switch (control) {
    case CC_SpinBox: Edge::of(*option).draw(*painter, option->rect); break;
    case CC_Slider: {
        const QRect groove = part(SC_SliderGroove);
        const bool lies = groove.width() > groove.height();
        const QPoint thin = lies ? QPoint(0, groove.height() / 2 - 2) : QPoint(groove.width() / 2 - 2, 0);
        edgeOfGround(*option).draw(*painter, groove.adjusted(thin.x(), thin.y(), -thin.x(), -thin.y()));
        painter->fillRect(part(SC_SliderHandle), option->palette.color(QPalette::Button));
        Edge::of(*option).draw(*painter, part(SC_SliderHandle));
        break;
    }
    case CC_ScrollBar: Edge::of(*option).draw(*painter, part(SC_ScrollBarSlider)); break;
    case CC_GroupBox:
        if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option))
            edgeOfGround(*option).draw(*painter, frameOfGroup(*group, *proxy(), widget));
        break;
    default: break;
    }
}

} // namespace unhunch
