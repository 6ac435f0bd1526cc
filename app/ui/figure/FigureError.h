#pragma once

#include <QString>

#include <stdexcept>

namespace unhunch {

/// A figure file that cannot be used. what() names the file, the JSON pointer of the field, and the reason.
class FigureError : public std::runtime_error {
public:
    FigureError(const QString& file, const QString& pointer, const QString& reason);
};

} // namespace unhunch
