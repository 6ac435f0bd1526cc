#include "app/ui/RoomyStyle.h"

#include "app/ui/Theme.h"

namespace unhunch {

namespace {

constexpr QSize leastButton(10 * grid, 4 * grid);
constexpr QSize air(3 * grid, 2 * grid); ///< on both sides together

} // namespace

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size.expandedTo(contents + air).expandedTo(leastButton) : size;
}

} // namespace unhunch
