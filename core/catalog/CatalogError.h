#pragma once

#include <stdexcept>
#include <string>

namespace unhunch {

/// A catalog that cannot be used. what() is one line: file, line or JSON pointer, and reason.
class CatalogError : public std::runtime_error {
public:
    /// `where` is "line 12, column 3" or a JSON pointer such as "/stretches/0/dose/sets"; empty when the
    /// whole file is meant.
    CatalogError(std::string file, std::string where, std::string reason);

    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const std::string& where() const { return m_where; }
    [[nodiscard]] const std::string& reason() const { return m_reason; }

private:
    std::string m_file;
    std::string m_where;
    std::string m_reason;
};

} // namespace unhunch
