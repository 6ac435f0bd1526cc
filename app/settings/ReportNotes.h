#pragma once

#include <QString>

#include <chrono>
#include <map>
#include <utility>

namespace unhunch {

/// What the person writes into their reports, kept for the next one.
struct WrittenForReports {
    QString name{};                                     ///< whose report it is; mostly empty
    std::map<std::chrono::year_month, QString> notes{}; ///< of each month of which there are any

    friend bool operator==(const WrittenForReports&, const WrittenForReports&) = default;
};

struct ReadNotes {
    WrittenForReports written{};
    QString warning{}; ///< what was wrong with them, and where they are now; empty when nothing was
};

/// report-notes.json in the data folder, for its owner alone: notes may say what is nobody else's business, so they are no
/// part of the journal, which may be shared. Reads it when asked; a file that is damaged is set aside.
class ReportNotes {
public:
    explicit ReportNotes(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] ReadNotes read() const;
    /// Takes the place of all that was written before. Answers why it cannot be kept, in a sentence, or nothing.
    [[nodiscard]] QString keep(const WrittenForReports& written) const;

private:
    QString m_file;
};

} // namespace unhunch
