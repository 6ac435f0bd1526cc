#include "app/settings/ReportNotes.h"

#include "app/settings/PrivateFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::year_month;

struct NotesText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::ReportNotes)
};

constexpr qint64 largestFile = 16LL * 1024 * 1024;

/// "2026-11".
QString nameOf(year_month month) {
    return u"%1-%2"_s.arg(int{month.year()}, 4, 10, QLatin1Char('0'))
        .arg(unsigned{month.month()}, 2, 10, QLatin1Char('0'));
}

std::optional<year_month> monthNamed(const QString& name) {
    const QStringList parts = name.split(u'-');
    if (parts.size() != 2)
        return std::nullopt;
    const year_month month{std::chrono::year{parts[0].toInt()}, std::chrono::month{parts[1].toUInt()}};
    return month.ok() && nameOf(month) == name ? std::optional(month) : std::nullopt;
}

} // namespace

ReadNotes ReportNotes::read() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile));
    file.close();
    if (!document.isObject()) {
        const QString kept = setAside(m_file);
        return {.warning = NotesText::tr("The notes for reports in %1 were damaged; they are kept as %2.")
                               .arg(m_file, kept.isEmpty() ? m_file : kept)};
    }
    WrittenForReports written{.name = document[u"name"_s].toString()};
    const QJsonObject notes = document[u"notes"_s].toObject();
    for (auto entry = notes.begin(); entry != notes.end(); ++entry) {
        if (const auto month = monthNamed(entry.key()); month && !entry.value().toString().isEmpty())
            written.notes.emplace(*month, entry.value().toString());
    }
    return {.written = std::move(written)};
}

QString ReportNotes::keep(const WrittenForReports& written) const {
    QJsonObject notes;
    for (const auto& [month, text] : written.notes) {
        if (!text.trimmed().isEmpty())
            notes[nameOf(month)] = text;
    }
    const bool isEmpty = written.name.isEmpty() && notes.isEmpty();
    if (isEmpty && !QFileInfo::exists(m_file))
        return {};
    const QJsonObject json{{u"name"_s, written.name}, {u"notes"_s, notes}};
    if (writePrivately(m_file, QJsonDocument(json).toJson()))
        return {};
    return NotesText::tr("Your notes cannot be kept in %1; check that its folder is there, that you may "
                         "write to it, and that "
                         "the disk has room.")
        .arg(m_file);
}

} // namespace unhunch
