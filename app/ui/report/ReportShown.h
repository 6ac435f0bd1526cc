#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/progress/MonthReport.h"
#include "core/week/Calendar.h"

#include <QString>

#include <chrono>
#include <map>
#include <vector>

namespace unhunch {

/// All that a report says.
struct ReportShown {
    Date today{};
    Calendar calendar{};
    StretchCatalog catalog; ///< with the doses that are its own
    std::vector<MonthReport> months{};
    QString name{};                                     ///< as the person typed it; mostly empty
    std::map<std::chrono::year_month, QString> notes{}; ///< the same, of the months of which there are any
};

} // namespace unhunch
