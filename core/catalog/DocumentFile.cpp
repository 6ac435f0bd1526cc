#include "core/catalog/DocumentFile.h"

#include "core/catalog/CatalogError.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace unhunch {

namespace {

constexpr int formatVersion = 1;
constexpr CountRange versionBounds{.min = 1, .max = 1'000'000};

std::string tooLarge(const DocumentKind& kind) {
    return "larger than a " + std::string(kind.name) + " may be; at most " +
           std::to_string(kind.maximumBytes) + " bytes are read";
}

void requireOrdinaryFile(const std::filesystem::path& file, const DocumentKind& kind) {
    const auto refuse = [&file](const std::string& reason) { throw CatalogError(nameOf(file), "", reason); };
    std::error_code failure;
    const auto status = std::filesystem::status(file, failure);
    if (status.type() == std::filesystem::file_type::not_found)
        refuse("there is no such file");
    if (failure)
        refuse("this file cannot be reached: " + failure.message());
    if (std::filesystem::is_directory(status))
        refuse("this is a folder; name the " + std::string(kind.name) + " file in it");
    if (!std::filesystem::is_regular_file(status))
        refuse("this is no ordinary file");
    const auto size = std::filesystem::file_size(file, failure);
    if (!failure && size > kind.maximumBytes)
        refuse(tooLarge(kind));
}

} // namespace

void requireSize(std::string_view text, const DocumentKind& kind, const std::string& name) {
    if (text.size() > kind.maximumBytes)
        throw CatalogError(name, "", tooLarge(kind));
}

void requireFormat(const JsonNode& document, const DocumentKind& kind) {
    if (const JsonNode format = document.at("format"); !format.isText(kind.format))
        format.expected('"' + std::string{kind.format} + '"');
    const JsonNode version = document.at("version");
    if (const int number = version.integer(versionBounds); number != formatVersion)
        version.refuse("version " + std::to_string(number) + " of the format is unknown here; version " +
                       std::to_string(formatVersion) + " is read");
}

std::string nameOf(const std::filesystem::path& file) {
    const std::u8string name = file.u8string();
    return {name.begin(), name.end()};
}

std::string readDocument(const std::filesystem::path& file, const DocumentKind& kind) {
    requireOrdinaryFile(file, kind);
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw CatalogError(nameOf(file), "", "this file cannot be opened; check that you may read it");
    // Piece by piece: that much may be allowed is no reason to take that much memory. One byte more than allowed shows a
    // file that grew since its size was asked for.
    constexpr std::size_t piece = std::size_t{1} << 16U;
    std::string text;
    while (stream && text.size() <= kind.maximumBytes) {
        const std::size_t known = text.size();
        text.resize(known + std::min(piece, kind.maximumBytes + 1 - known));
        stream.read(text.data() + known, static_cast<std::streamsize>(text.size() - known));
        text.resize(known + static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad())
        throw CatalogError(nameOf(file), "", "this file cannot be read");
    return text;
}

} // namespace unhunch
