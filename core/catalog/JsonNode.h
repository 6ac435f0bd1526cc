#pragma once

#include "core/catalog/Dose.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unhunch {

/// A value in a catalog file together with its place there. Asking it for something else than it is throws
/// CatalogError with that place, what was found and what is allowed; has(), isObject() and isText() only
/// look. Holds references to the document and to the file's name.
class JsonNode {
public:
    JsonNode(const nlohmann::json& value, const std::string& file, std::string pointer = {});

    /// Throws CatalogError for this place.
    [[noreturn]] void refuse(const std::string& reason) const;
    /// Throws CatalogError for this place: expected this, found that.
    [[noreturn]] void expected(const std::string& what) const;

    /// Refuses anything but an object with these fields: all the `required`, any of the `optional`, no
    /// others.
    void requireFields(std::initializer_list<std::string_view> required,
                       std::initializer_list<std::string_view> optional = {}) const;

    /// Whether this is an object with that field.
    [[nodiscard]] bool has(std::string_view field) const;
    [[nodiscard]] JsonNode at(std::string_view field) const;
    [[nodiscard]] std::optional<JsonNode> find(std::string_view field) const;

    /// The items of a list with `count.min` to `count.max` of them.
    [[nodiscard]] std::vector<JsonNode> items(CountRange count) const;

    [[nodiscard]] bool isObject() const { return m_value.is_object(); }
    [[nodiscard]] bool isText(std::string_view text) const;
    [[nodiscard]] bool boolean() const;
    /// A whole number within `bounds`, both ends included.
    [[nodiscard]] int integer(CountRange bounds) const;
    /// Two whole numbers within `bounds`, the first no greater than the second.
    [[nodiscard]] CountRange range(CountRange bounds) const;
    /// A number of seconds, decimals allowed, from `least` to `most`; to the nearest millisecond.
    [[nodiscard]] std::chrono::milliseconds seconds(std::chrono::milliseconds least,
                                                    std::chrono::milliseconds most) const;
    /// Readable text: not blank, without control characters, at most that many characters.
    [[nodiscard]] std::string text(std::size_t mostCharacters) const;

    /// The value that one of the words in `meanings` stands for.
    template <typename Value>
    [[nodiscard]] Value oneOf(std::initializer_list<std::pair<std::string_view, Value>> meanings) const {
        std::vector<std::string_view> words;
        for (const auto& [word, meaning] : meanings) {
            if (isText(word))
                return meaning;
            words.push_back(word);
        }
        refuseWord(words);
    }

private:
    [[noreturn]] void refuseWord(const std::vector<std::string_view>& allowed) const;

    const nlohmann::json& m_value;
    const std::string& m_file;
    std::string m_pointer;
};

} // namespace unhunch
