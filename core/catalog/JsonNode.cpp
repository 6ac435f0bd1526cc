#include "core/catalog/JsonNode.h"

#include "core/catalog/CatalogError.h"
#include "core/catalog/PlainText.h"
#include "core/catalog/StrictJson.h"

#include <algorithm>
#include <cstdint>
#include <ranges>

namespace unhunch {

namespace {

using nlohmann::json;

std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

std::string description(const json& value) {
    switch (value.type()) {
    case json::value_t::null: return "null";
    case json::value_t::object: return "an object";
    case json::value_t::array: return "a list of " + counted(value.size(), "item");
    case json::value_t::string: return inQuotes(value.get_ref<const std::string&>());
    default: return value.dump();
    }
}

std::string fromTo(CountRange bounds) {
    return "from " + std::to_string(bounds.min) + " to " + std::to_string(bounds.max);
}

std::string decimal(std::chrono::milliseconds duration) {
    return json(std::chrono::duration<double>(duration).count()).dump();
}

bool isWithin(const json& value, CountRange bounds) {
    if (!value.is_number_integer())
        return false;
    // An unsigned number beyond the signed ones would turn negative on the way.
    if (value.is_number_unsigned() && !std::in_range<std::int64_t>(value.get<std::uint64_t>()))
        return false;
    const auto number = value.get<std::int64_t>();
    return number >= bounds.min && number <= bounds.max;
}

} // namespace

JsonNode::JsonNode(const json& value, const std::string& file, std::string pointer)
    : m_value(value), m_file(file), m_pointer(std::move(pointer)) {}

void JsonNode::refuse(const std::string& reason) const { throw CatalogError(m_file, m_pointer, reason); }

void JsonNode::expected(const std::string& what) const {
    refuse("expected " + what + ", found " + description(m_value));
}

void JsonNode::refuseWord(const std::vector<std::string_view>& allowed) const {
    expected("one of " + listed(allowed));
}

void JsonNode::requireFields(std::initializer_list<std::string_view> required,
                             std::initializer_list<std::string_view> optional) const {
    if (!m_value.is_object())
        expected("an object");
    std::vector<std::string_view> known(required);
    known.insert(known.end(), optional.begin(), optional.end());
    // Unknown before missing: a misspelt field is both, and its own name helps more.
    for (const auto& [name, value] : m_value.items()) {
        if (std::ranges::find(known, name) == known.end())
            throw CatalogError(m_file, pointerTo(m_pointer, name),
                               "unknown field; allowed here: " + listed(known));
    }
    for (const std::string_view name : required)
        static_cast<void>(at(name));
}

bool JsonNode::has(std::string_view field) const {
    return m_value.is_object() && m_value.find(field) != m_value.end();
}

JsonNode JsonNode::at(std::string_view field) const {
    if (auto node = find(field))
        return *node;
    throw CatalogError(m_file, pointerTo(m_pointer, field), "this field is missing");
}

std::optional<JsonNode> JsonNode::find(std::string_view field) const {
    if (!m_value.is_object())
        expected("an object");
    const auto found = m_value.find(field);
    return found == m_value.end() ? std::nullopt
                                  : std::optional<JsonNode>{{*found, m_file, pointerTo(m_pointer, field)}};
}

std::vector<JsonNode> JsonNode::items(CountRange count) const {
    const auto size = static_cast<long long>(m_value.size());
    if (!m_value.is_array() || size < count.min || size > count.max)
        expected("a list of " +
                 (count.min == count.max ? std::to_string(count.min)
                                         : std::to_string(count.min) + " to " + std::to_string(count.max)) +
                 " items");
    std::vector<JsonNode> nodes;
    nodes.reserve(m_value.size());
    for (std::size_t index = 0; index < m_value.size(); ++index)
        nodes.emplace_back(m_value[index], m_file, pointerTo(m_pointer, index));
    return nodes;
}

bool JsonNode::isText(std::string_view text) const {
    return m_value.is_string() && m_value.get_ref<const std::string&>() == text;
}

bool JsonNode::boolean() const {
    if (!m_value.is_boolean())
        expected("true or false");
    return m_value.get<bool>();
}

int JsonNode::integer(CountRange bounds) const {
    if (!isWithin(m_value, bounds))
        expected("a whole number " + fromTo(bounds));
    return m_value.get<int>();
}

CountRange JsonNode::range(CountRange bounds) const {
    if (!m_value.is_array() || m_value.size() != 2)
        expected("two whole numbers " + fromTo(bounds) + ", the least and the most");
    const std::vector<JsonNode> ends = items({.min = 2, .max = 2});
    const CountRange range{.min = ends[0].integer(bounds), .max = ends[1].integer(bounds)};
    if (range.min > range.max)
        refuse("the least comes first, but " + std::to_string(range.min) + " is more than " +
               std::to_string(range.max));
    return range;
}

std::chrono::milliseconds JsonNode::seconds(std::chrono::milliseconds least,
                                            std::chrono::milliseconds most) const {
    using Seconds = std::chrono::duration<double>;
    if (!m_value.is_number() || Seconds{m_value.get<double>()} < Seconds{least} ||
        Seconds{m_value.get<double>()} > Seconds{most})
        expected("a number of seconds from " + decimal(least) + " to " + decimal(most));
    return std::chrono::round<std::chrono::milliseconds>(Seconds{m_value.get<double>()});
}

std::string JsonNode::text(std::size_t mostCharacters) const {
    if (!m_value.is_string())
        expected("text");
    const auto& text = m_value.get_ref<const std::string&>();
    if (isBlank(text))
        refuse("this text is empty");
    if (hasControlCharacters(text))
        refuse("control characters are not allowed in texts, found " + inQuotes(text));
    if (const std::size_t count = characterCount(text); count > mostCharacters)
        refuse("at most " + std::to_string(mostCharacters) + " characters are allowed, found " +
               std::to_string(count));
    return text;
}

} // namespace unhunch
