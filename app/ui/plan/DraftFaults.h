#pragma once

#include "core/catalog/Stretch.h"

#include <QString>

#include <vector>

namespace unhunch {

/// What keeps a stretch that is being written from being kept.
struct DraftFault {
    QString field{};  ///< as in a catalog: "title", "steps"; empty when it is none of these
    QString reason{}; ///< what to do about it, as a sentence

    friend bool operator==(const DraftFault&, const DraftFault&) = default;
};

/// All that is wrong with it, a fault a field, in no order; empty when it can be kept and read back from disk.
[[nodiscard]] std::vector<DraftFault> faultsOf(const Stretch& stretch);

} // namespace unhunch
