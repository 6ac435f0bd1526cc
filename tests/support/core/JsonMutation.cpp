#include "tests/support/core/JsonMutation.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using nlohmann::json;
using Pointer = SpoiltFormat::Pointer;

const Pointer wholeDocument;

using Visit = std::function<void(const Pointer& pointer, const json& value)>;

/// Calls `visit` for everything in `document` but itself and what the format passes over.
void forEachValue(const SpoiltFormat& format, const json& document, const Pointer& pointer,
                  const Visit& visit) {
    if (!document.is_structured() || format.isPassedOver(pointer))
        return;
    for (const auto& [name, value] : document.items()) {
        const Pointer here =
            document.is_array() ? pointer / static_cast<std::size_t>(std::stoul(name)) : pointer / name;
        visit(here, value);
        forEachValue(format, value, here, visit);
    }
}

/// A value of each kind of JSON, most of them out of place anywhere.
const std::vector<json>& strangers() {
    static const std::vector<json> all{
        nullptr, true, -7, 1e9, "", "?", json::array(), json::array({nullptr}), json::object()};
    return all;
}

bool pointsAt(const std::string& where, const std::string& pointer) {
    return where == pointer || where.starts_with(pointer + '/');
}

} // namespace

int expectEveryFieldIsMissed(const SpoiltFormat& format, const json& document) {
    int missed = 0;
    forEachValue(format, document, wholeDocument, [&](const Pointer& pointer, const json&) {
        if (isItem(document, pointer) || format.isOptional(pointer))
            return;
        json mutated = document;
        mutated[pointer.parent_pointer()].erase(pointer.back());
        EXPECT_EQ(format.refusalOf(mutated).where(), pointer.to_string());
        ++missed;
    });
    return missed;
}

void expectEveryStrangerIsRefused(const SpoiltFormat& format, const json& document) {
    forEachValue(format, document, wholeDocument, [&](const Pointer& pointer, const json& value) {
        for (const json& stranger : strangers()) {
            if (format.mayReplace(pointer, value, stranger))
                continue;
            json mutated = document;
            mutated[pointer] = stranger;
            const CatalogError error = format.refusalOf(mutated);
            EXPECT_TRUE(pointsAt(error.where(), pointer.to_string()))
                << pointer.to_string() << " = " << stranger << ": " << error.what();
            EXPECT_FALSE(error.reason().empty());
        }
    });
}

void expectEveryUnknownFieldIsRefused(const SpoiltFormat& format, const json& document) {
    const auto refuseUnknown = [&](const Pointer& object) {
        json mutated = document;
        mutated[object]["colour"] = "red";
        const CatalogError error = format.refusalOf(mutated);
        EXPECT_EQ(error.where(), (object / "colour").to_string());
        EXPECT_TRUE(error.reason().starts_with("unknown field; allowed here: ")) << error.reason();
    };
    refuseUnknown(wholeDocument);
    forEachValue(format, document, wholeDocument, [&](const Pointer& pointer, const json& value) {
        if (value.is_object())
            refuseUnknown(pointer);
    });
}

bool isItem(const json& document, const Pointer& place) {
    return document[place.parent_pointer()].is_array();
}

} // namespace unhunch
