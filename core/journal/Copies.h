#pragma once

#include "core/journal/JournalContents.h"

#include <map>
#include <string_view>
#include <type_traits>

namespace unhunch {

/// What a journal says of one id: a record that it keeps, or that it was deleted.
template <class Record>
struct Copy {
    const Kept<Record>* kept = nullptr; ///< null when it was deleted
    Edition edition = 0;
};

/// All that a journal says of one kind of records, by ids. Refers to the contents that it was made of.
template <class Record>
using Copies = std::map<std::string_view, Copy<Record>>;

template <class Record>
inline constexpr RecordKind kindOf = std::is_same_v<Record, Session>     ? RecordKind::Session
                                     : std::is_same_v<Record, Prompt>    ? RecordKind::Prompt
                                     : std::is_same_v<Record, HeldBreak> ? RecordKind::HeldBreak
                                                                         : RecordKind::Tension;

/// The list of those records in contents, const or not.
template <class Record, class Contents>
[[nodiscard]] auto& recordsOf(Contents& contents) {
    if constexpr (std::is_same_v<Record, Session>)
        return contents.sessions;
    else if constexpr (std::is_same_v<Record, Prompt>)
        return contents.prompts;
    else if constexpr (std::is_same_v<Record, HeldBreak>)
        return contents.heldBreaks;
    else
        return contents.tensions;
}

template <class Record>
[[nodiscard]] Copies<Record> copiesOf(const JournalContents& contents) {
    Copies<Record> copies;
    for (const Kept<Record>& kept : recordsOf<Record>(contents))
        copies.emplace(kept.record.id, Copy<Record>{&kept, kept.edition});
    for (const Deletion& deletion : contents.deletions) {
        if (deletion.kind == kindOf<Record>)
            copies.emplace(deletion.id, Copy<Record>{nullptr, deletion.edition});
    }
    return copies;
}

} // namespace unhunch
