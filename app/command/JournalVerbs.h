#pragma once

#include "app/command/CommandLine.h"
#include "app/command/GivenWords.h"

namespace unhunch {

/// The words of the verbs that read and write sessions. Each throws UsageError.
[[nodiscard]] Verb readRecord(const GivenWords& given);
[[nodiscard]] Verb readLog(const GivenWords& given);
[[nodiscard]] Verb readEdit(const GivenWords& given);
[[nodiscard]] Verb readDelete(const GivenWords& given);
[[nodiscard]] Verb readUndo(const GivenWords& given);
[[nodiscard]] Verb readExport(const GivenWords& given);
[[nodiscard]] Verb readImport(const GivenWords& given);
[[nodiscard]] Verb readSync(const GivenWords& given);
[[nodiscard]] Verb readReport(const GivenWords& given);

} // namespace unhunch
