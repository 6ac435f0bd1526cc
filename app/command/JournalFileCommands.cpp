#include "app/command/ChangesAnswer.h"
#include "app/command/CommandAnswer.h"
#include "app/command/NewFile.h"
#include "app/settings/FilePath.h"
#include "core/catalog/CatalogError.h"
#include "core/journal/JournalCsv.h"
#include "core/journal/JournalDocument.h"
#include "core/week/Plan.h"

#include <nlohmann/json.hpp>

#include <istream>
#include <ostream>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

ExitStatus fail(const CommandContext& context, const QString& sentence) {
    context.error << "unhunch: " << sentence.toStdString() << '\n';
    return ExitStatus::Failed;
}

/// The whole journal as a document that was read again. Throws CatalogError when that does not give the same: what
/// cannot be brought back is no copy.
std::string checkedDocument(const SessionLog& journal) {
    const std::string name = CommandText::tr("this journal").toStdString();
    const JournalContents contents = journal.contents();
    std::string text = journalDocument(contents);
    if (readJournalDocument(text, name) != contents)
        throw CatalogError(name, "",
                           CommandText::tr("it would be another one when read again").toStdString());
    return text;
}

/// The same as of a file, up to the size that one may have: an input may have no end. Throws CatalogError.
JournalContents readJournalInput(std::istream& input) {
    constexpr std::size_t piece = std::size_t{1} << 16U;
    const std::string name = CommandText::tr("standard input").toStdString();
    std::string text;
    while (input && text.size() <= journalKind.maximumBytes) {
        const std::size_t known = text.size();
        text.resize(known + piece);
        input.read(text.data() + known, piece);
        text.resize(known + static_cast<std::size_t>(input.gcount()));
    }
    if (input.bad())
        throw CatalogError(name, "", CommandText::tr("it cannot be read").toStdString());
    return readJournalDocument(text, name);
}

} // namespace

ExitStatus runExport(const verb::Export& verb, const CommandContext& context) {
    const SessionLog& journal = context.programme().journal();
    try {
        const std::string text =
            verb.csv ? sessionsAsCsv(journal.sessions(always)) : checkedDocument(journal);
        if (verb.file == u"-") {
            context.out << text << std::flush;
            return context.out ? ExitStatus::Done
                               : fail(context, CommandText::tr("The journal could not be written."));
        }
        if (const QString fault = writeNewFile(verb.file, text); !fault.isEmpty())
            return fail(context, fault);
        answerText(context, CommandText::tr("%1 holds your journal now.").arg(verb.file) + u'\n');
        return ExitStatus::Done;
    } catch (const CatalogError& error) {
        return fail(context, QString::fromUtf8(error.what()));
    }
}

ExitStatus runImport(const verb::Import& verb, const CommandContext& context, std::istream& input) {
    try {
        const JournalContents other =
            verb.file == u"-" ? readJournalInput(input) : readJournalFile(filePath(verb.file));
        SessionLog& journal = context.programme().journal();
        const JournalChanges changes = verb.dryRun ? journal.changesBy(other) : journal.take(other);
        if (verb.json) {
            answerJson(context, changesJson(changes, !verb.dryRun));
            return ExitStatus::Done;
        }
        const QString text = changesText(changes);
        if (text.isEmpty())
            answerText(context, CommandText::tr("Nothing in it is new: your journal holds it all.") + u'\n');
        else if (verb.dryRun)
            answerText(context, CommandText::tr("This would change in your journal:") + u'\n' + text);
        else
            answerText(context, CommandText::tr("This has changed in your journal:") + u'\n' + text);
        return ExitStatus::Done;
    } catch (const CatalogError& error) {
        return fail(context, QString::fromUtf8(error.what()));
    }
}

} // namespace unhunch
