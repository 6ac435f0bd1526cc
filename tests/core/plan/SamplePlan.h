#pragma once

#include "core/plan/PlanFile.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace unhunch {

/// The name that stands for the file in the errors of these tests.
inline constexpr const char* planName = "sample.unhunch-plan";

/// The first bytes of a PNG picture, in base64.
inline constexpr const char* pngStart = "iVBORw0KGgo=";

/// A sound plan in which every field of the format appears: "reach" and "sway" of its own, "cat-cow" by name.
[[nodiscard]] nlohmann::json fullPlan();

/// The full plan with another value at the JSON pointer `pointer`.
[[nodiscard]] nlohmann::json fullPlanWith(const std::string& pointer, const nlohmann::json& value);

[[nodiscard]] PlanFile parsedPlan(const nlohmann::json& document);

/// The error with which this text is refused. Fails the test, and gives an empty error, when it is not.
[[nodiscard]] CatalogError planRefusalOfText(std::string_view text);
[[nodiscard]] CatalogError planRefusalOf(const nlohmann::json& document);

/// Expects the full plan with this value to be refused at this place, with a reason that holds these words.
void expectPlanRefused(const std::string& pointer, const nlohmann::json& value, const std::string& words);

} // namespace unhunch
