#pragma once

#include <QProxyStyle>

namespace unhunch {

/// The desktop's own style, but for one thing: a button has air around its words, whatever the size of the font. Some
/// styles, Qt's Fusion among them, leave a pixel or two.
class RoomyStyle : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
};

} // namespace unhunch
