#include "app/ui/report/Paper.h"

#include <QLocale>
#include <QPageSize>

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

constexpr double unitsPerPoint = 96.0 / 72.0;

} // namespace

QSizeF a4Paper() { return QPageSize(QPageSize::A4).size(QPageSize::Point) * unitsPerPoint; }

QSizeF letterPaper() { return QPageSize(QPageSize::Letter).size(QPageSize::Point) * unitsPerPoint; }

QSizeF usualPaper() {
    using enum QLocale::Territory;
    // Those that use Letter, by the Unicode CLDR's supplemental data.
    static constexpr std::array letter{UnitedStates, Canada,     Mexico,     Belize,    Chile,
                                       Colombia,     CostaRica,  Guatemala,  Nicaragua, Philippines,
                                       Panama,       PuertoRico, ElSalvador, Venezuela};
    return std::ranges::find(letter, QLocale().territory()) != letter.end() ? letterPaper() : a4Paper();
}

} // namespace unhunch
