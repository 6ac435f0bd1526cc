#include "app/Application.h"
#include "app/command/BackupCommands.h"
#include "app/command/CommandLine.h"
#include "app/command/ControlSocket.h"
#include "app/command/JournalCommands.h"
#include "app/command/PlanFileCommands.h"
#include "app/command/SyncCommand.h"
#include "app/Doctor.h"
#include "app/platform/Clock.h"
#include "app/platform/Console.h"
#include "app/platform/Display.h"
#include "app/platform/Terminal.h"
#include "app/progress/ReportCommand.h"
#include "app/settings/FilePath.h"
#include "app/settings/OwnStretches.h"
#include "app/settings/PreferencesStore.h"
#include "app/Startup.h"
#include "app/Translations.h"
#include "app/ui/PaintedIcon.h"
#include "app/ui/RoomyStyle.h"
#include "core/Overloaded.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include <functional>
#include <iostream>
#include <optional>

namespace {

using namespace unhunch;

ExitStatus fail(const QString& sentence) {
    tellFault(sentence);
    return ExitStatus::Failed;
}

ExitStatus print(const ControlReply& reply) {
    if (!reply.out.isEmpty())
        std::cout << reply.out.toStdString() << '\n';
    if (!reply.error.isEmpty())
        tellFault(reply.error);
    return static_cast<ExitStatus>(reply.status);
}

/// Sends a command to the running app.
ExitStatus control(const QStringList& words, const DataFolder& folder) {
    if (const auto reply = sendCommand(folder.socket, words))
        return print(*reply);
    tellFault(QStringLiteral("Unhunch is not running. Start it with: unhunch"));
    return ExitStatus::NotRunning;
}

/// Runs a command on catalog, own stretches and journal, without the running app.
template <class Run>
ExitStatus withOwnStretches(const DataFolder& folder, Run run) {
    const SystemClock clock;
    LoadedCatalog loaded = loadCatalog(folder);
    OwnStretches own(folder, std::move(loaded.catalog));
    const StretchCatalog catalog = own.catalog();
    for (const QString& warning : {loaded.warning, own.warning()}) {
        if (!warning.isEmpty())
            std::cerr << "unhunch: " << warning.toStdString() << '\n';
    }
    const LoadedPreferences preferences = PreferencesStore(folder.preferences).load();
    for (const QString& warning : preferences.warnings)
        std::cerr << "unhunch: " << warning.toStdString() << '\n';
    std::optional<Programme> programme;
    const auto open = [&]() -> Programme& {
        if (!programme)
            programme.emplace(openProgramme(folder, catalog, clock, preferences.preferences.person));
        return *programme;
    };
    try {
        return run(CommandContext{.catalog = catalog,
                                  .programme = open,
                                  .preferences = preferences.preferences,
                                  .now = clock.wall(),
                                  .out = std::cout,
                                  .error = std::cerr,
                                  .isUnsettled =
                                      [&folder](const Uuid& session) {
                                          const auto reply =
                                              sendCommand(folder.socket, {QStringLiteral("unsettled"),
                                                                          QString::fromStdString(session)});
                                          return reply && reply->out == QLatin1String("yes");
                                      },
                                  .hasJournal = QFileInfo::exists(folder.journal)},
                   own);
    } catch (const JournalError& error) {
        return fail(QString::fromUtf8(error.what()));
    }
}

template <class Run>
ExitStatus withJournal(const DataFolder& folder, Run run) {
    return withOwnStretches(folder,
                            [&run](const CommandContext& context, OwnStretches&) { return run(context); });
}

/// The running app shows plan and journal as they are on disk now.
ExitStatus tellChanged(const DataFolder& folder, ExitStatus status) {
    if (status == ExitStatus::Done)
        static_cast<void>(sendCommand(folder.socket, {QStringLiteral("reread")}));
    return status;
}

BackupContext backupContext(const DataFolder& folder) {
    return {filePath(folder.journal), SystemClock().wall().date, std::cout, std::cerr};
}

/// Asks whoever sits at the terminal; nothing to call where nobody does.
std::function<bool(const QString&)> questionAtTerminal() {
    if (!isTerminal())
        return {};
    return [](const QString& question) {
        std::cout << question.toStdString() << " [y/N] " << std::flush;
        std::string answer;
        std::getline(std::cin, answer);
        return answer == "y" || answer == "Y" || answer == "yes";
    };
}

ExitStatus runApp(const DataFolder& folder, const QString& plan, int& argc, char** argv) {
    if (const auto problem = displayProblem())
        return fail(*problem);
    nameForDesktop();
    QApplication qt(argc, argv);
    QApplication::setStyle(new RoomyStyle); // which is the application's from then on
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(paintedIcon(IconKind::Program));
    installTranslations();
    try {
        Application app(folder);
        if (!app.claimInstance())
            return control(plan.isEmpty() ? QStringList{QStringLiteral("show"), QStringLiteral("app")}
                                          : QStringList{QStringLiteral("open"), plan},
                           folder);
        app.start();
        if (!plan.isEmpty())
            QTimer::singleShot(0, &app, [&app, &plan] { app.openPlan(plan); });
        return QApplication::exec() == 0 ? ExitStatus::Done : ExitStatus::Failed;
    } catch (const std::exception& error) {
        return fail(QString::fromUtf8(error.what()));
    }
}

ExitStatus run(const CommandLine& line, int& argc, char** argv) {
    const DataFolder folder = DataFolder::at(line.dataDir);
    if (const auto* app = std::get_if<verb::RunApp>(&line.verb))
        return runApp(folder, app->plan, argc, argv);
    const auto* doctor = std::get_if<verb::Doctor>(&line.verb);
    if (doctor && !doctor->repair && !displayProblem()) {
        QApplication qt(argc, argv);
        installTranslations();
        return examine(folder, std::cout) ? ExitStatus::Done : ExitStatus::Failed;
    }
    if (const auto* report = std::get_if<verb::Report>(&line.verb)) {
        // Fonts and painters need no display, so that it works without one, and alike on all.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication qt(argc, argv);
        installTranslations();
        return withJournal(folder, [&](const CommandContext& context) {
            const ReadNotes notes = ReportNotes(folder.reportNotes).read();
            if (!notes.warning.isEmpty())
                context.error << "unhunch: " << notes.warning.toStdString() << '\n';
            return runReport(*report, context, notes.written);
        });
    }
    QCoreApplication qt(argc, argv);
    installTranslations();
    return std::visit(
        Overloaded{
            [](const verb::RunApp&) { return ExitStatus::Done; },
            [](const verb::Help& help) {
                std::cout << help.text.toStdString();
                return ExitStatus::Done;
            },
            [](const verb::Version&) {
                std::cout << "unhunch " << UNHUNCH_VERSION << '\n';
                return ExitStatus::Done;
            },
            [&](const verb::Control& verb) { return control(verb.words, folder); },
            [&](const verb::Status& verb) {
                QStringList words{QStringLiteral("status")};
                if (verb.json)
                    words << QStringLiteral("--json");
                return control(words, folder);
            },
            [&](const verb::PlanOn& verb) {
                return withJournal(folder,
                                   [&](const CommandContext& context) { return runPlan(verb, context); });
            },
            [&](const verb::PlanChange& verb) {
                return tellChanged(folder, withJournal(folder, [&](const CommandContext& context) {
                                       return runPlanChange(verb, context);
                                   }));
            },
            [&](const verb::PlanImport& verb) {
                return tellChanged(
                    folder, withOwnStretches(folder, [&](const CommandContext& context, OwnStretches& own) {
                        return runPlanImport(verb, {context, own, questionAtTerminal()});
                    }));
            },
            [&](const verb::PlanExport& verb) {
                return withOwnStretches(folder, [&](const CommandContext& context, OwnStretches& own) {
                    return runPlanExport(verb, {context, own});
                });
            },
            [&](const verb::PlanCheck& verb) {
                return withOwnStretches(folder, [&](const CommandContext& context, OwnStretches& own) {
                    return runPlanCheck(verb, own, context.out, context.error);
                });
            },
            [&](const verb::Week& verb) {
                return withJournal(folder,
                                   [&](const CommandContext& context) { return runWeek(verb, context); });
            },
            [&](const verb::Record& verb) {
                return tellChanged(folder, withJournal(folder, [&](const CommandContext& context) {
                                       return runRecord(verb, context);
                                   }));
            },
            [&](const verb::Edit& verb) {
                return tellChanged(folder, withJournal(folder, [&](const CommandContext& context) {
                                       return runEdit(verb, context);
                                   }));
            },
            [&](const verb::Delete& verb) {
                return tellChanged(folder, withJournal(folder, [&](const CommandContext& context) {
                                       return runDelete(verb, context);
                                   }));
            },
            [&](const verb::Undo& verb) {
                return tellChanged(folder, withJournal(folder, [&](const CommandContext& context) {
                                       return runUndo(verb, context);
                                   }));
            },
            [&](const verb::Export& verb) {
                return withJournal(folder,
                                   [&](const CommandContext& context) { return runExport(verb, context); });
            },
            [&](const verb::Import& verb) {
                const ExitStatus status = withJournal(folder, [&](const CommandContext& context) {
                    return runImport(verb, context, std::cin);
                });
                return verb.dryRun ? status : tellChanged(folder, status);
            },
            [&](const verb::Sync& verb) {
                return tellChanged(folder, withJournal(folder, [&](const CommandContext& context) {
                                       return runSync(verb, SharedFolderStore::beside(folder.journal),
                                                      context);
                                   }));
            },
            [](const verb::Report&) { return ExitStatus::Done; }, // above, as it needs fonts
            [&](const verb::Log& verb) {
                return withJournal(folder,
                                   [&](const CommandContext& context) { return runLog(verb, context); });
            },
            [&](const verb::CatalogList& verb) {
                return withOwnStretches(folder, [&](const CommandContext& context, const OwnStretches& own) {
                    return runCatalogList(verb, context, own.usable());
                });
            },
            [&](const verb::CatalogEntry& verb) {
                return withJournal(
                    folder, [&](const CommandContext& context) { return runCatalogEntry(verb, context); });
            },
            [](const verb::CatalogCheck& verb) { return runCatalogCheck(verb, std::cout, std::cerr); },
            [&](const verb::Backup& verb) { return runBackup(verb, backupContext(folder)); },
            [&](const verb::Restore& verb) {
                return tellChanged(folder, runRestore(verb, backupContext(folder)));
            },
            [&](const verb::Doctor& verb) {
                if (verb.repair)
                    return runRepair(backupContext(folder));
                return examine(folder, std::cout) ? ExitStatus::Done : ExitStatus::Failed;
            }},
        line.verb);
}

} // namespace

int main(int argc, char** argv) {
    const Console console;
    const QStringList words = typedWords(argc, argv);
    try {
        const CommandLine line = parseCommandLine(words);
        if (std::holds_alternative<verb::RunApp>(line.verb) && leaveTerminal(words))
            return static_cast<int>(ExitStatus::Done);
        return static_cast<int>(run(line, argc, argv));
    } catch (const UsageError& error) {
        tellFault(QString::fromUtf8(error.what()));
        return static_cast<int>(ExitStatus::Usage);
    } catch (const std::exception& error) {
        return static_cast<int>(fail(QString::fromUtf8(error.what())));
    }
}
