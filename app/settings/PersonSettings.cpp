#include "app/settings/PersonSettings.h"

#include "app/settings/PreferenceReader.h"
#include "core/catalog/Caution.h"

#include <QCoreApplication>
#include <QSettings>

#include <array>
#include <optional>
#include <utility>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::PreferencesStore)
};

const std::array<std::pair<Place, QString>, 3> placeKeys{{{Place::Chair, u"places/chair"_s},
                                                          {Place::Doorway, u"places/doorway"_s},
                                                          {Place::Floor, u"places/floor"_s}}};
const std::array<std::pair<Access, QString>, 2> needWords{
    {{Access::Wheelchair, u"wheelchair"_s}, {Access::OneHand, u"one-hand"_s}}};
const std::array<std::pair<Wish, QString>, 2> wishWords{
    {{Wish::LeaveOut, u"leave-out"_s}, {Wish::Easier, u"easier"_s}}};

const QString cautionsKey = u"about-me/cautions"_s;
const QString needsKey = u"about-me/needs"_s;
const QString wishesGroup = u"wishes"_s;

template <typename Value, std::size_t count>
std::optional<Value> valueOf(const QString& word, const std::array<std::pair<Value, QString>, count>& words) {
    for (const auto& [value, known] : words) {
        if (known == word)
            return value;
    }
    return std::nullopt;
}

template <typename Value, std::size_t count>
QString wordFor(Value value, const std::array<std::pair<Value, QString>, count>& words) {
    for (const auto& [known, word] : words) {
        if (known == value)
            return word;
    }
    return {};
}

std::optional<Caution> asCaution(const QString& word) { return cautionOf(word.toStdString()); }
std::optional<Access> asNeed(const QString& word) { return valueOf(word, needWords); }
std::optional<Wish> asWish(const QString& word) { return valueOf(word, wishWords); }

QString wordFor(Caution caution) {
    const std::string_view word = wordOf(caution);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

/// The words of a list with commas between them.
QStringList wordsAt(const QSettings& settings, const QString& key) {
    QStringList words;
    for (const QString& word :
         settings.value(key).toStringList().join(u',').split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words << word.trimmed();
    }
    return words;
}

template <typename Read, typename Set>
void readList(const QSettings& settings, const QString& key, Read read, Set& into, QStringList& warnings) {
    for (const QString& word : wordsAt(settings, key)) {
        if (const auto value = read(word))
            into.insert(*value);
        else
            warnings << StoreText::tr("'%1' is unknown for %2; it is kept in the file, and not heeded.")
                            .arg(word.left(40), key);
    }
}

/// The words of `values`, and those in the file that `read` does not know.
template <typename Read>
void writeList(QSettings& settings, const QString& key, Read read, QStringList words) {
    for (const QString& word : wordsAt(settings, key)) {
        if (!read(word))
            words << word;
    }
    if (words.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, words.join(u", "_s));
}

} // namespace

Person readPerson(QSettings& settings, QStringList& warnings) {
    Person person;
    const PreferenceReader reader(settings, warnings);
    for (const auto& [place, key] : placeKeys) {
        bool available = true;
        reader.read(key, available);
        if (!available)
            person.places.erase(place);
    }
    readList(settings, cautionsKey, asCaution, person.cautions, warnings);
    readList(settings, needsKey, asNeed, person.needs, warnings);
    settings.beginGroup(wishesGroup);
    const QStringList stretches = settings.childKeys();
    for (const QString& stretch : stretches) {
        const QString word = settings.value(stretch).toString();
        if (const auto wish = asWish(word))
            person.wishes.emplace(stretch.toStdString(), *wish);
        else
            warnings << StoreText::tr("'%1' is unknown for %2; it is kept in the file, and not heeded.")
                            .arg(word.left(40), wishesGroup + u'/' + stretch);
    }
    settings.endGroup();
    return person;
}

void writePerson(QSettings& settings, const Person& person) {
    for (const auto& [place, key] : placeKeys)
        settings.setValue(key, person.places.contains(place));
    QStringList cautions;
    for (const Caution caution : person.cautions)
        cautions << wordFor(caution);
    writeList(settings, cautionsKey, asCaution, cautions);
    QStringList needs;
    for (const Access need : person.needs)
        needs << wordFor(need, needWords);
    writeList(settings, needsKey, asNeed, needs);
    settings.beginGroup(wishesGroup);
    const QStringList stretches = settings.childKeys();
    for (const QString& stretch : stretches) {
        if (asWish(settings.value(stretch).toString()))
            settings.remove(stretch);
    }
    for (const auto& [stretch, wish] : person.wishes)
        settings.setValue(QString::fromStdString(stretch), wordFor(wish, wishWords));
    settings.endGroup();
}

} // namespace unhunch
