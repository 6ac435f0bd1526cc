#pragma once

#include <QFont>
#include <QSize>

namespace unhunch {

/// Makes a chart of the progress window as wide as that, and as high as it needs to be then, for a page.
template <class Shown>
QSize sizedForPrint(Shown& chart, const QFont& font, int width) {
    chart.setFont(font);
    chart.resize(width, chart.heightForWidth(width));
    return chart.size();
}

} // namespace unhunch
