#pragma once

#include "core/catalog/JsonNode.h"
#include "core/journal/JournalContents.h"

namespace unhunch {

/// The records as the journal's document writes them: what may be left out and says nothing is left out, so that equal
/// records give equal text.
[[nodiscard]] nlohmann::ordered_json toJournalJson(const Kept<Session>& kept);
[[nodiscard]] nlohmann::ordered_json toJournalJson(const Kept<Prompt>& kept);
[[nodiscard]] nlohmann::ordered_json toJournalJson(const Kept<HeldBreak>& kept);
[[nodiscard]] nlohmann::ordered_json toJournalJson(const Kept<Tension>& kept);
[[nodiscard]] nlohmann::ordered_json toJournalJson(const Deletion& deletion);
[[nodiscard]] nlohmann::ordered_json toJournalJson(const KeptPlan& plan);

/// The text of a value, on one line; what is no UTF-8 is replaced.
[[nodiscard]] std::string lineOf(const nlohmann::ordered_json& json);

/// Reading. Each throws CatalogError at the first fault found.
[[nodiscard]] Kept<Session> readKeptSession(const JsonNode& node);
[[nodiscard]] Kept<Prompt> readKeptPrompt(const JsonNode& node);
[[nodiscard]] Kept<HeldBreak> readKeptHeldBreak(const JsonNode& node);
[[nodiscard]] Kept<Tension> readKeptTension(const JsonNode& node);
[[nodiscard]] Deletion readDeletion(const JsonNode& node);
[[nodiscard]] KeptPlan readKeptPlan(const JsonNode& node);

} // namespace unhunch
