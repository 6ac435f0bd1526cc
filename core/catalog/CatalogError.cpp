#include "core/catalog/CatalogError.h"

#include <utility>

namespace unhunch {

namespace {

std::string sentence(const std::string& file, const std::string& where, const std::string& reason) {
    return where.empty() ? file + ": " + reason : file + ", " + where + ": " + reason;
}

} // namespace

CatalogError::CatalogError(std::string file, std::string where, std::string reason)
    : std::runtime_error(sentence(file, where, reason)), m_file(std::move(file)), m_where(std::move(where)),
      m_reason(std::move(reason)) {}

} // namespace unhunch
