#include "app/command/NearestWord.h"

#include "core/catalog/SpellingDistance.h"

namespace unhunch {

QString nearestWord(const QString& word, const QStringList& known) {
    QString nearest;
    std::optional<std::size_t> least;
    for (const QString& candidate : known) {
        const auto distance = spellingDistance(word.toStdString(), candidate.toStdString());
        if (distance && (!least || *distance < *least)) {
            nearest = candidate;
            least = distance;
        }
    }
    return nearest;
}

} // namespace unhunch
