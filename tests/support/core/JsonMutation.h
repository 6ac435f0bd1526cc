#pragma once

#include "core/catalog/CatalogError.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace unhunch {

/// A format of ours, as tests spoil its documents: one field at a time is left out, filled with what does not belong
/// there, or joined by another of an unknown name. Every refusal has to point at that field.
struct SpoiltFormat {
    using Pointer = nlohmann::json::json_pointer;

    /// The error with which a document is refused; a test failure, and any error, where it is taken.
    std::function<CatalogError(const nlohmann::json& document)> refusalOf;
    /// Whether that field may be left out.
    std::function<bool(const Pointer& field)> isOptional;
    /// Whether `stranger` may stand in place of `original` there, although it means something else.
    std::function<bool(const Pointer& place, const nlohmann::json& original, const nlohmann::json& stranger)>
        mayReplace;
    /// Whether what is within that field is left alone, because another test reads it.
    std::function<bool(const Pointer& field)> isPassedOver = [](const Pointer&) { return false; };
};

/// Each field that may not be left out is missed by its place. Returns how many there were.
int expectEveryFieldIsMissed(const SpoiltFormat& format, const nlohmann::json& document);

/// Each value that is replaced by one of every other kind is refused at its place or within it, with a reason.
void expectEveryStrangerIsRefused(const SpoiltFormat& format, const nlohmann::json& document);

/// Each object refuses a field that it does not know, and says which it does.
void expectEveryUnknownFieldIsRefused(const SpoiltFormat& format, const nlohmann::json& document);

/// Whether a value is an item of a list.
[[nodiscard]] bool isItem(const nlohmann::json& document, const SpoiltFormat::Pointer& place);

} // namespace unhunch
