#include "core/catalog/StrictJson.h"

#include "core/catalog/CatalogError.h"
#include "core/catalog/PlainText.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace unhunch {

namespace {

using nlohmann::json;

/// "line 12, column 3" of the byte before `offset`; columns count characters.
std::string placeBefore(std::string_view text, std::size_t offset) {
    const std::string_view before =
        text.substr(0, std::min(std::max<std::size_t>(offset, 1), text.size() + 1) - 1);
    const auto line = 1 + std::ranges::count(before, '\n');
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0: the first line
    return "line " + std::to_string(line) + ", column " +
           std::to_string(characterCount(before.substr(lineStart)) + 1);
}

/// The library's message without its number, its own count of lines and its copies of the text, which may be
/// long.
std::string plainReason(const json::exception& error) {
    constexpr int numberOverflow = 406;
    if (error.id == numberOverflow)
        return "a number is too large";
    std::string message = error.what();
    if (const auto start = message.find(" - "); start != std::string::npos)
        message.erase(0, start + 3);
    if (const auto copy = message.find("; last read: '"); copy != std::string::npos) {
        const auto end = message.rfind("'; expected ");
        message.erase(copy, end == std::string::npos || end < copy ? end : end + 1 - copy);
    }
    return message;
}

/// Builds the value as the library reads the text, and stops it at what the library would let pass.
class DocumentBuilder final : public nlohmann::json_sax<json> {
public:
    DocumentBuilder(std::string_view text, const std::string& file) : m_text(text), m_file(file) {}

    [[nodiscard]] json takeDocument() { return std::move(m_document); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(json::number_integer_t value) override { return add(value); }
    bool number_unsigned(json::number_unsigned_t value) override { return add(value); }
    bool number_float(json::number_float_t value, const json::string_t&) override { return add(value); }
    bool string(json::string_t& value) override { return add(std::move(value)); }
    bool binary(json::binary_t& value) override { return add(std::move(value)); }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_array() override { return close(); }

    bool key(json::string_t& name) override {
        if (m_open.back().value->contains(name))
            throw CatalogError(m_file, pointerTo(m_open.back().pointer, name),
                               "this field appears twice in its object; keep one of them");
        m_open.back().field = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception& error) override {
        throw CatalogError(m_file, placeBefore(m_text, position), "not valid JSON: " + plainReason(error));
    }

private:
    struct Container {
        json* value = nullptr;
        std::string pointer;
        std::string field; ///< the key read last, when it is an object
    };

    /// Puts a value into the container that is open. The address stays good until that container gets another
    /// value, which is after the value itself is closed.
    json& place(json value) {
        if (m_open.empty())
            return m_document = std::move(value);
        Container& container = m_open.back();
        if (container.value->is_array()) {
            container.value->push_back(std::move(value));
            return container.value->back();
        }
        return (*container.value)[container.field] = std::move(value);
    }

    [[nodiscard]] std::string nextPointer() const {
        if (m_open.empty())
            return {};
        const Container& container = m_open.back();
        return container.value->is_array() ? pointerTo(container.pointer, container.value->size())
                                           : pointerTo(container.pointer, container.field);
    }

    bool add(json value) {
        place(std::move(value));
        return true;
    }

    bool open(json value) {
        std::string pointer = nextPointer();
        if (m_open.size() == maximumJsonDepth)
            throw CatalogError(m_file, std::move(pointer),
                               "nested too deeply; " + std::to_string(maximumJsonDepth) +
                                   " levels are the most");
        m_open.push_back({.value = &place(std::move(value)), .pointer = std::move(pointer), .field = {}});
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    const std::string& m_file;
    json m_document;
    std::vector<Container> m_open;
};

} // namespace

json parseStrictJson(std::string_view text, const std::string& file) {
    if (isBlank(text))
        throw CatalogError(file, "", "the file is empty");
    DocumentBuilder builder(text, file);
    json::sax_parse(text, &builder);
    return builder.takeDocument();
}

std::string pointerTo(const std::string& pointer, std::string_view field) {
    std::string escaped;
    for (const char character : printable(field)) {
        if (character == '~')
            escaped += "~0";
        else if (character == '/')
            escaped += "~1";
        else
            escaped += character;
    }
    return pointer + '/' + escaped;
}

std::string pointerTo(const std::string& pointer, std::size_t index) {
    return pointer + '/' + std::to_string(index);
}

} // namespace unhunch
