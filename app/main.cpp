#include "app/Application.h"
#include "app/command/CommandLine.h"
#include "app/command/ControlSocket.h"
#include "app/command/JournalCommands.h"
#include "app/Doctor.h"
#include "app/platform/Clock.h"
#include "app/platform/Display.h"
#include "app/settings/PreferencesStore.h"
#include "app/Startup.h"
#include "app/Translations.h"
#include "core/Overloaded.h"

#include <QApplication>
#include <QIcon>

#include <iostream>
#include <optional>

namespace {

using namespace unhunch;

ExitStatus fail(const QString& sentence) {
    std::cerr << "unhunch: " << sentence.toStdString() << '\n';
    return ExitStatus::Failed;
}

ExitStatus print(const ControlReply& reply) {
    if (!reply.out.isEmpty())
        std::cout << reply.out.toStdString() << '\n';
    if (!reply.error.isEmpty())
        std::cerr << "unhunch: " << reply.error.toStdString() << '\n';
    return static_cast<ExitStatus>(reply.status);
}

/// Sends a command to the running app.
ExitStatus control(const QStringList& words, const DataFolder& folder) {
    if (const auto reply = sendCommand(folder.socket, words))
        return print(*reply);
    std::cerr << "unhunch: Unhunch is not running. Start it with: unhunch\n";
    return ExitStatus::NotRunning;
}

/// Runs a command on catalog and journal, without the running app.
template <class Run>
ExitStatus withJournal(const DataFolder& folder, Run run) {
    const SystemClock clock;
    const LoadedCatalog catalog = loadCatalog(folder);
    if (!catalog.warning.isEmpty())
        std::cerr << "unhunch: " << catalog.warning.toStdString() << '\n';
    const LoadedPreferences preferences = PreferencesStore(folder.preferences).load();
    for (const QString& warning : preferences.warnings)
        std::cerr << "unhunch: " << warning.toStdString() << '\n';
    std::optional<Programme> programme;
    const auto open = [&]() -> Programme& {
        if (!programme)
            programme.emplace(openProgramme(folder, catalog.catalog, clock, preferences.preferences.person));
        return *programme;
    };
    try {
        return run(CommandContext{catalog.catalog, open, preferences.preferences, clock.wall(), std::cout,
                                  std::cerr});
    } catch (const JournalError& error) {
        return fail(QString::fromUtf8(error.what()));
    }
}

ExitStatus runApp(const DataFolder& folder, int& argc, char** argv) {
    if (const auto problem = displayProblem())
        return fail(*problem);
    QApplication::setDesktopFileName(QStringLiteral("unhunch"));
    QApplication qt(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/unhunch.svg")));
    installTranslations();
    try {
        Application app(folder);
        if (!app.claimInstance())
            return control({QStringLiteral("show"), QStringLiteral("app")}, folder);
        app.start();
        return QApplication::exec() == 0 ? ExitStatus::Done : ExitStatus::Failed;
    } catch (const std::exception& error) {
        return fail(QString::fromUtf8(error.what()));
    }
}

ExitStatus run(const CommandLine& line, int& argc, char** argv) {
    const DataFolder folder = DataFolder::at(line.dataDir);
    if (std::holds_alternative<verb::RunApp>(line.verb))
        return runApp(folder, argc, argv);
    if (std::holds_alternative<verb::Doctor>(line.verb) && !displayProblem()) {
        QApplication qt(argc, argv);
        installTranslations();
        return examine(folder, std::cout) ? ExitStatus::Done : ExitStatus::Failed;
    }
    QCoreApplication qt(argc, argv);
    installTranslations();
    return std::visit(
        Overloaded{[](const verb::RunApp&) { return ExitStatus::Done; },
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
                       return withJournal(
                           folder, [&](const CommandContext& context) { return runPlan(verb, context); });
                   },
                   [&](const verb::PlanChange& verb) {
                       return withJournal(folder, [&](const CommandContext& context) {
                           return runPlanChange(verb, context);
                       });
                   },
                   [&](const verb::Week& verb) {
                       return withJournal(
                           folder, [&](const CommandContext& context) { return runWeek(verb, context); });
                   },
                   [&](const verb::Record& verb) {
                       return withJournal(
                           folder, [&](const CommandContext& context) { return runRecord(verb, context); });
                   },
                   [&](const verb::Log& verb) {
                       return withJournal(
                           folder, [&](const CommandContext& context) { return runLog(verb, context); });
                   },
                   [&](const verb::CatalogList& verb) {
                       return withJournal(folder, [&](const CommandContext& context) {
                           return runCatalogList(verb, context);
                       });
                   },
                   [&](const verb::CatalogEntry& verb) {
                       return withJournal(folder, [&](const CommandContext& context) {
                           return runCatalogEntry(verb, context);
                       });
                   },
                   [](const verb::CatalogCheck& verb) { return runCatalogCheck(verb, std::cout, std::cerr); },
                   [&](const verb::Doctor&) {
                       return examine(folder, std::cout) ? ExitStatus::Done : ExitStatus::Failed;
                   }},
        line.verb);
}

} // namespace

int main(int argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    try {
        return static_cast<int>(run(parseCommandLine(words), argc, argv));
    } catch (const UsageError& error) {
        std::cerr << "unhunch: " << error.what() << '\n';
        return static_cast<int>(ExitStatus::Usage);
    } catch (const std::exception& error) {
        return static_cast<int>(fail(QString::fromUtf8(error.what())));
    }
}
