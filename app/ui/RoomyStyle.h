#pragma once

#include <QProxyStyle>

namespace unhunch {

/// The desktop's own style, but for three things. A button has air around its words, whatever the size of the font: some
/// styles, Qt's Fusion among them, leave a pixel or two. The buttons of dialogs have words and no icons, as all others here.
/// And where contrast is highest, what can be used has an edge in the colour of its words: Fusion derives its outlines from
/// the ground, and black made darker is black.
class RoomyStyle : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace unhunch
