#include "app/ui/OnScreen.h"

#include <QScreen>
#include <QWidget>

namespace unhunch {

QSize onScreen(const QWidget& window, const QSize& wanted) {
    constexpr double largestShare = 0.9;
    return wanted.boundedTo(window.screen()->availableSize() * largestShare);
}

} // namespace unhunch
