#include "core/journal/RowPage.h"

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <utility>

namespace unhunch {

namespace {

using Bytes = std::span<const unsigned char>;

constexpr unsigned char leafOfTable = 13;
constexpr std::size_t pageHeaderSize = 8;
constexpr std::size_t mostColumns = 100;

/// Reads a stretch of bytes from its front. Every member is empty when it has come to its end.
class Cursor {
public:
    explicit Cursor(Bytes bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::optional<Bytes> take(std::uint64_t count) {
        if (count > m_bytes.size())
            return std::nullopt;
        const Bytes taken = m_bytes.first(static_cast<std::size_t>(count));
        m_bytes = m_bytes.subspan(taken.size());
        return taken;
    }

    /// A whole number of one to nine bytes, seven bits in each but the ninth.
    [[nodiscard]] std::optional<std::uint64_t> varint() {
        constexpr int longest = 9;
        std::uint64_t value = 0;
        for (int count = 1; count <= longest; ++count) {
            const auto byte = take(1);
            if (!byte)
                return std::nullopt;
            const unsigned char bits = byte->front();
            if (count == longest)
                return (value << 8U) | bits;
            value = (value << 7U) | (bits & 0x7fU);
            if ((bits & 0x80U) == 0)
                return value;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool atEnd() const { return m_bytes.empty(); }

private:
    Bytes m_bytes;
};

std::size_t bigEndian16(Bytes page, std::size_t at) {
    return (static_cast<std::size_t>(page[at]) << 8U) | page[at + 1];
}

std::int64_t signedNumber(Bytes bytes) {
    std::uint64_t value = (bytes.front() & 0x80U) != 0 ? ~std::uint64_t{0} : 0;
    for (const unsigned char byte : bytes)
        value = (value << 8U) | byte;
    return static_cast<std::int64_t>(value);
}

/// The value of that serial type, taken from the front of a record's body.
std::optional<StoredValue> takeValue(std::uint64_t type, Cursor& body) {
    constexpr std::array<unsigned, 7> numberSize{0, 1, 2, 3, 4, 6, 8};
    constexpr std::uint64_t floating = 7;
    constexpr std::uint64_t one = 9;
    constexpr std::uint64_t firstOfBytes = 12;
    if (type == 0)
        return StoredValue();
    if (type < numberSize.size()) {
        const auto bytes = body.take(numberSize.at(static_cast<std::size_t>(type)));
        return bytes ? std::optional<StoredValue>(signedNumber(*bytes)) : std::nullopt;
    }
    if (type == floating) {
        const auto bytes = body.take(sizeof(double));
        return bytes ? std::optional<StoredValue>(std::bit_cast<double>(signedNumber(*bytes))) : std::nullopt;
    }
    if (type <= one)
        return StoredValue(static_cast<std::int64_t>(type) - 8);
    if (type < firstOfBytes)
        return std::nullopt; // SQLite's own, never in a file
    const auto bytes = body.take((type - firstOfBytes) / 2);
    if (!bytes)
        return std::nullopt;
    if (type % 2 == 0)
        return StoredValue(std::vector<unsigned char>(bytes->begin(), bytes->end()));
    return StoredValue(std::string(bytes->begin(), bytes->end()));
}

std::optional<std::vector<StoredValue>> readRecord(Bytes record) {
    Cursor body(record);
    const auto headerSize = body.varint();
    if (!headerSize || *headerSize > record.size())
        return std::nullopt;
    Cursor header(record.first(static_cast<std::size_t>(*headerSize)));
    static_cast<void>(header.varint());
    body = Cursor(record.subspan(static_cast<std::size_t>(*headerSize)));
    std::vector<StoredValue> values;
    while (!header.atEnd()) {
        const auto type = header.varint();
        auto value = type ? takeValue(*type, body) : std::nullopt;
        if (!value || values.size() == mostColumns)
            return std::nullopt;
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace

std::vector<std::vector<StoredValue>> rowsOnPage(Bytes page, std::size_t header) {
    std::vector<std::vector<StoredValue>> rows;
    if (page.size() < header + pageHeaderSize || page[header] != leafOfTable)
        return rows;
    const std::size_t cells = bigEndian16(page, header + 3);
    const std::size_t pointers = header + pageHeaderSize;
    for (std::size_t cell = 0; cell < cells && pointers + 2 * cell + 1 < page.size(); ++cell) {
        const std::size_t begin = bigEndian16(page, pointers + 2 * cell);
        if (begin < pointers || begin >= page.size())
            continue;
        Cursor cursor(page.subspan(begin));
        const auto size = cursor.varint();
        const auto number = cursor.varint();
        const auto record = size && number ? cursor.take(*size) : std::nullopt;
        if (auto values = record ? readRecord(*record) : std::nullopt)
            rows.push_back(std::move(*values));
    }
    return rows;
}

} // namespace unhunch
