#pragma once

#include "core/catalog/Stretch.h"
#include "core/journal/Session.h"
#include "core/week/Adherence.h"
#include "core/week/WeekPlan.h"

#include <nlohmann/json_fwd.hpp>

namespace unhunch {

/// Core values in the JSON that docs/JSON.md describes. Fields come in the order given there; doses and frequencies are
/// written as in a catalog file, by core/catalog/StretchWriter.
[[nodiscard]] nlohmann::ordered_json toJson(const Stretch& stretch);
[[nodiscard]] nlohmann::ordered_json toJson(const Session& session);
[[nodiscard]] nlohmann::ordered_json toJson(const HeldBreak& held);
[[nodiscard]] nlohmann::ordered_json toJson(const Owed& owed);
[[nodiscard]] nlohmann::ordered_json toJson(const WeekAdherence& week);

/// The fields that name a session: id, stretch, date, whether complete.
[[nodiscard]] nlohmann::ordered_json namingJson(const Session& session);

} // namespace unhunch
