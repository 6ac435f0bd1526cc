#pragma once

#include "core/catalog/Stretch.h"
#include "core/plan/PlanFile.h"

#include <QString>

#include <optional>
#include <vector>

namespace unhunch {

/// A stretch that is half written: it need not be one that a catalog would take.
struct WrittenDraft {
    StretchId origin{}; ///< the stretch that it changes, or is a copy of; empty for one from nothing
    bool isNew = true;  ///< it has no id of its own yet
    Stretch stretch{};
    std::optional<PlanPicture> picture{};

    friend bool operator==(const WrittenDraft&, const WrittenDraft&) = default;
};

/// What the person began to write and did not save: drafts.json in the data folder, one draft for each origin, so that
/// neither a restart nor a crash takes it away. Reads it when asked; a file that is damaged is set aside.
class StretchDrafts {
public:
    explicit StretchDrafts(QString file) : m_file(std::move(file)) {}

    /// The one of that origin.
    [[nodiscard]] std::optional<WrittenDraft> find(const StretchId& origin) const;
    /// Takes the place of the one of its origin; the oldest of too many goes. False when it cannot be written.
    bool keep(const WrittenDraft& draft);
    /// Nothing happens when there is none.
    void drop(const StretchId& origin);

private:
    [[nodiscard]] std::vector<WrittenDraft> read() const;
    [[nodiscard]] bool write(const std::vector<WrittenDraft>& drafts) const;

    QString m_file;
};

} // namespace unhunch
