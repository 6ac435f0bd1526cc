#include "app/command/BackupCommands.h"

#include "app/command/CommandAnswer.h"
#include "app/command/TerminalText.h"
#include "app/settings/FilePath.h"
#include "app/text/SalvageWords.h"
#include "core/journal/SessionLog.h"

#include <ostream>

namespace unhunch {

namespace {

namespace fs = std::filesystem;

std::string forTerminal(const QString& text) {
    return (terminalSpeaksUtf8() ? text : inAscii(text)).toStdString();
}

ExitStatus done(const BackupContext& context, const QString& text) {
    context.out << forTerminal(text) << '\n';
    return ExitStatus::Done;
}

ExitStatus failed(const BackupContext& context, const QString& sentence) {
    context.error << "unhunch: " << forTerminal(sentence) << '\n';
    return ExitStatus::Failed;
}

template <class Run>
ExitStatus attempt(const BackupContext& context, Run run) {
    try {
        return run();
    } catch (const JournalError& error) {
        return failed(context, QString::fromUtf8(error.what()));
    } catch (const fs::filesystem_error& error) {
        return failed(context, QString::fromUtf8(error.what()));
    }
}

} // namespace

ExitStatus runBackup(const verb::Backup& verb, const BackupContext& context) {
    return attempt(context, [&] {
        const fs::path target = fs::absolute(filePath(verb.file));
        if (fs::exists(target) || fs::is_symlink(target))
            return failed(context,
                          CommandText::tr("There is a file %1 already; remove it, or name another one.")
                              .arg(verb.file));
        if (!fs::is_directory(target.parent_path()))
            return failed(
                context,
                CommandText::tr("There is no folder for %1; make it, or name another one.").arg(verb.file));
        backUp(context.journal, target);
        return done(context, CommandText::tr("Your journal is copied to %1.").arg(verb.file));
    });
}

ExitStatus runRestore(const verb::Restore& verb, const BackupContext& context) {
    return attempt(context, [&] {
        return done(context, SalvageWords::account(
                                 restore(context.journal, fs::absolute(filePath(verb.file)), context.today)));
    });
}

ExitStatus runRepair(const BackupContext& context) {
    return attempt(context, [&] {
        if (!isLost(context.journal)) {
            if (!fs::exists(context.journal))
                return done(context, CommandText::tr("There is no journal yet, and nothing to repair."));
            try {
                if (!SessionLog(context.journal, context.today).fault())
                    return done(context, CommandText::tr("Your journal is sound; nothing is changed."));
            } catch (const JournalError& error) {
                if (error.fault() != JournalFault::Damaged)
                    throw;
            }
        }
        return done(context, SalvageWords::account(salvage(context.journal, context.today)));
    });
}

} // namespace unhunch
