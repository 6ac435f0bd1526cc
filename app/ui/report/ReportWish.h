#pragma once

#include "core/time/Date.h"

#include <QSizeF>
#include <QString>

#include <chrono>
#include <map>

namespace unhunch {

enum class ReportFormat { Pdf, Png };

/// Which report the person wants.
struct ReportWish {
    DateRange days{}; ///< whole months
    QSizeF paper{};   ///< in units of 1/96 inch
    ReportFormat format = ReportFormat::Pdf;
    QString name{};                                     ///< to stand on it; mostly empty
    std::map<std::chrono::year_month, QString> notes{}; ///< of each month of which there are any

    friend bool operator==(const ReportWish&, const ReportWish&) = default;
};

} // namespace unhunch
