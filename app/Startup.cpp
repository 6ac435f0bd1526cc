#include "app/Startup.h"

#include "app/plan/Programme.h"
#include "app/platform/Clock.h"
#include "app/settings/FilePath.h"
#include "core/catalog/BuiltInCatalog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace unhunch {

namespace {

StretchCatalog builtInCatalog(std::string_view name) {
    QFile file(QStringLiteral(":/catalog/") + QLatin1StringView(name.data(), name.size()));
    if (!file.open(QIODevice::ReadOnly))
        throw CatalogError(file.fileName().toStdString(), {}, "is missing from this build");
    const QByteArray text = file.readAll();
    return parseCatalog({text.data(), static_cast<std::size_t>(text.size())},
                        "the built-in " + std::string(name));
}

StretchCatalog builtInCatalog() {
    std::vector<StretchCatalog> catalogs;
    catalogs.reserve(builtInCatalogFiles.size());
    for (const std::string_view name : builtInCatalogFiles)
        catalogs.push_back(builtInCatalog(name));
    return joined(std::move(catalogs));
}

} // namespace

LoadedCatalog loadCatalog(const DataFolder& folder) {
    if (!QFileInfo::exists(folder.catalog))
        return {builtInCatalog(), {}};
    try {
        return {readCatalog(filePath(folder.catalog)), {}};
    } catch (const CatalogError& error) {
        return {
            builtInCatalog(),
            QCoreApplication::translate(
                "unhunch::Startup", "Your catalog cannot be used: %1. The built-in catalog is used instead.")
                .arg(QString::fromUtf8(error.what()))};
    }
}

std::filesystem::path journalFile(const DataFolder& folder) {
    if (const QString fault = folder.create(); !fault.isEmpty())
        throw JournalError(fault.toStdString());
    return filePath(folder.journal);
}

void keepStartingPlan(const PlanRecord& kept, Programme& programme) {
    if (kept.history.empty())
        programme.changePlan([](PlanRecord starting) { return starting; });
}

Programme openProgramme(const DataFolder& folder, StretchCatalog catalog, const Clock& clock, Person person) {
    Programme programme(std::move(catalog), SessionLog(journalFile(folder), clock.wall().date), Calendar(),
                        std::move(person));
    keepStartingPlan(programme.journal().plan(), programme);
    return programme;
}

} // namespace unhunch
