#include "app/settings/StretchDrafts.h"

#include "app/settings/PrivateFile.h"
#include "core/plan/OwnStretchFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostDrafts = 20;
constexpr qint64 largestFile = 64LL * 1024 * 1024; ///< pictures are part of it
const std::string blank = "-";                     ///< in a stretch, where nothing is written yet
const StretchId nameless = "draft";

/// What a catalog takes: the words, which may be anything, are kept beside it.
Stretch withoutWords(Stretch stretch) {
    if (stretch.id.empty())
        stretch.id = nameless;
    stretch.title = stretch.position = stretch.breathing = blank;
    stretch.steps = {blank};
    stretch.precautions.clear();
    if (stretch.places.empty())
        stretch.places = {Place::Standing};
    return stretch;
}

QJsonArray toJson(const std::vector<std::string>& lines) {
    QJsonArray json;
    for (const std::string& line : lines)
        json.append(QString::fromStdString(line));
    return json;
}

std::vector<std::string> linesOf(const QJsonValue& json) {
    std::vector<std::string> lines;
    for (const QJsonValue& line : json.toArray())
        lines.push_back(line.toString().toStdString());
    return lines;
}

/// Throws CatalogError for one whose dose or the like no catalog would take.
QJsonObject toJson(const WrittenDraft& draft) {
    const Stretch base = withoutWords(draft.stretch);
    QJsonObject json{{u"origin"_s, QString::fromStdString(draft.origin)},
                     {u"new"_s, draft.isNew},
                     {u"stretch"_s, QString::fromStdString(ownStretchesText(std::span(&base, 1), "draft"))},
                     {u"id"_s, QString::fromStdString(draft.stretch.id)},
                     {u"title"_s, QString::fromStdString(draft.stretch.title)},
                     {u"position"_s, QString::fromStdString(draft.stretch.position)},
                     {u"breathing"_s, QString::fromStdString(draft.stretch.breathing)},
                     {u"steps"_s, toJson(draft.stretch.steps)},
                     {u"precautions"_s, toJson(draft.stretch.precautions)},
                     {u"anywhere"_s, !draft.stretch.places.empty()}};
    if (draft.picture)
        json[u"picture"_s] = QString::fromLatin1(QByteArray::fromStdString(draft.picture->bytes).toBase64());
    return json;
}

/// Throws CatalogError.
WrittenDraft draftOf(const QJsonObject& json, const std::string& file) {
    const auto text = [&json](const QString& name) { return json[name].toString().toStdString(); };
    WrittenDraft draft{.origin = text(u"origin"_s), .isNew = json[u"new"_s].toBool(true)};
    const std::vector<Stretch> base = parseOwnStretches(text(u"stretch"_s), file);
    if (base.size() != 1)
        throw CatalogError(file, {}, "a draft is one stretch");
    draft.stretch = base.front();
    draft.stretch.id = text(u"id"_s);
    draft.stretch.title = text(u"title"_s);
    draft.stretch.position = text(u"position"_s);
    draft.stretch.breathing = text(u"breathing"_s);
    draft.stretch.steps = linesOf(json[u"steps"_s]);
    draft.stretch.precautions = linesOf(json[u"precautions"_s]);
    if (!json[u"anywhere"_s].toBool(true))
        draft.stretch.places.clear();
    if (json.contains(u"picture"_s))
        draft.picture = PlanPicture{
            .stretch = draft.stretch.id,
            .format = PlanPicture::Format::Png,
            .bytes = QByteArray::fromBase64(json[u"picture"_s].toString().toLatin1()).toStdString()};
    return draft;
}

} // namespace

std::vector<WrittenDraft> StretchDrafts::read() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    try {
        const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile));
        if (!document.isArray())
            throw CatalogError(m_file.toStdString(), {}, "this is no list of drafts");
        std::vector<WrittenDraft> drafts;
        for (const QJsonValue& each : document.array())
            drafts.push_back(draftOf(each.toObject(), m_file.toStdString()));
        return drafts;
    } catch (const CatalogError&) {
        file.close();
        static_cast<void>(setAside(m_file));
        return {};
    }
}

bool StretchDrafts::write(const std::vector<WrittenDraft>& drafts) const {
    if (drafts.empty())
        return !QFileInfo::exists(m_file) || QFile::remove(m_file);
    QJsonArray json;
    try {
        for (const WrittenDraft& draft : drafts)
            json.append(toJson(draft));
    } catch (const CatalogError&) {
        return false;
    }
    return writePrivately(m_file, QJsonDocument(json).toJson());
}

std::optional<WrittenDraft> StretchDrafts::find(const StretchId& origin) const {
    for (WrittenDraft& draft : read()) {
        if (draft.origin == origin)
            return std::move(draft);
    }
    return std::nullopt;
}

bool StretchDrafts::keep(const WrittenDraft& draft) {
    std::vector<WrittenDraft> drafts = read();
    std::erase_if(drafts, [&](const WrittenDraft& each) { return each.origin == draft.origin; });
    drafts.push_back(draft);
    if (drafts.size() > mostDrafts)
        drafts.erase(drafts.begin());
    return write(drafts);
}

void StretchDrafts::drop(const StretchId& origin) {
    std::vector<WrittenDraft> drafts = read();
    if (std::erase_if(drafts, [&](const WrittenDraft& each) { return each.origin == origin; }) > 0)
        static_cast<void>(write(drafts));
}

} // namespace unhunch
