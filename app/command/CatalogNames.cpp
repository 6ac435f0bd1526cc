#include "app/command/CatalogNames.h"

#include "app/command/CommandAnswer.h"
#include "app/command/NearestWord.h"

#include <vector>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

/// What is the same for people: neither capitals nor more blanks than one make another name.
QString comparable(const QString& name) { return name.simplified().toCaseFolded(); }

template <class Entry>
std::vector<const Entry*> named(const std::vector<Entry>& entries, const QString& name) {
    const QString wanted = comparable(name);
    std::vector<const Entry*> found;
    for (const Entry& entry : entries) {
        // An id is one entry's alone, and goes before the titles of others.
        if (comparable(QString::fromStdString(entry.id)) == wanted)
            return {&entry};
        if (comparable(QString::fromStdString(entry.title)) == wanted)
            found.push_back(&entry);
    }
    return found;
}

/// A title as an id would be spelled, so that the nearest ids are found for both.
QString asId(const QString& name) { return comparable(name).replace(u' ', u'-'); }

QString hint(const QStringList& nearest) {
    return nearest.isEmpty() ? QString() : CommandText::tr(" (did you mean %1?)").arg(nearest.join(u", "_s));
}

UsageError severalStretches(const QString& name, const std::vector<const Stretch*>& stretches) {
    QStringList ids;
    for (const Stretch* stretch : stretches)
        ids << QString::fromStdString(stretch->id);
    return UsageError(CommandText::tr("Several stretches are called '%1'; write one of these instead: %2.")
                          .arg(name, ids.join(u", "_s)));
}

QString textOf(std::string_view name) {
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

StretchId idNamed(std::string_view name, const StretchCatalog& catalog) {
    const std::vector<const Stretch*> found = named(catalog.stretches(), textOf(name));
    return found.size() == 1 ? found.front()->id : StretchId(name);
}

const Stretch& stretchNamed(std::string_view name, const StretchCatalog& catalog) {
    const QString typed = textOf(name);
    const std::vector<const Stretch*> found = named(catalog.stretches(), typed);
    if (found.size() == 1)
        return *found.front();
    if (found.size() > 1)
        throw severalStretches(typed, found);
    QStringList nearest;
    for (const StretchId& id : catalog.nearest(asId(typed).toStdString()))
        nearest << QString::fromStdString(id);
    throw UsageError(CommandText::tr("There is no stretch '%1'%2; 'unhunch catalog' lists them.")
                         .arg(typed, hint(nearest)));
}

const Pack& packNamed(const QString& name, const StretchCatalog& catalog) {
    const std::vector<const Pack*> found = named(catalog.packs(), name);
    if (!found.empty())
        return *found.front();
    QStringList known;
    for (const Pack& pack : catalog.packs())
        known << QString::fromStdString(pack.id);
    if (known.isEmpty())
        throw UsageError(
            CommandText::tr("This catalog has no packs; add a stretch: unhunch plan add STRETCH"));
    const QString nearest = nearestWord(asId(name), known);
    throw UsageError(
        CommandText::tr("There is no pack '%1'%2; there are %3.")
            .arg(name, hint(nearest.isEmpty() ? QStringList() : QStringList{nearest}), known.join(u", "_s)));
}

} // namespace unhunch
