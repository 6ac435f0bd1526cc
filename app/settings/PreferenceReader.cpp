#include "app/settings/PreferenceReader.h"

#include "core/reminder/WorkingHoursText.h"

#include <QCoreApplication>
#include <QSettings>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::PreferencesStore)
};

} // namespace

PreferenceReader::PreferenceReader(const QSettings& settings, QStringList& warnings)
    : m_settings(settings), m_warnings(warnings) {}

QString PreferenceReader::asDesktop() { return u"as-desktop"_s; }

void PreferenceReader::read(const QString& key, const NumberBounds& bounds, int& value) const {
    value = static_cast<int>(number(key, bounds, value));
}

void PreferenceReader::read(const QString& key, bool& value) const {
    const QString usual = value ? u"true"_s : u"false"_s;
    const QString text = textOf(key, usual).toLower();
    if (text == u"true" || text == u"false")
        value = text == u"true";
    else
        m_warnings
            << StoreText::tr("'%1' is neither true nor false for %2; %3 is used.").arg(text, key, usual);
}

void PreferenceReader::read(const QString& key, std::optional<bool>& value) const {
    const QString text = textOf(key, asDesktop()).toLower();
    if (text == u"true" || text == u"false")
        value = text == u"true";
    else if (text != asDesktop())
        m_warnings << StoreText::tr("'%1' is none of true, false and %3 for %2; %3 is used.")
                          .arg(text, key, asDesktop());
}

void PreferenceReader::read(const QString& key, QString& value) const { value = textOf(key, value); }

void PreferenceReader::read(const QString& key, WorkingHours& value) const {
    const QString text = textOf(key, QString());
    if (text.isEmpty())
        return;
    try {
        value = parseWorkingHours(text.toStdString());
    } catch (const WorkingHoursError& error) {
        m_warnings << StoreText::tr("%1 Until then reminders come at any time (%2).")
                          .arg(QString::fromUtf8(error.what()), key);
    }
}

qint64 PreferenceReader::number(const QString& key, const NumberBounds& bounds, qint64 usual) const {
    const QString text = textOf(key, QString::number(usual));
    bool isNumber = false;
    const qint64 read = text.toLongLong(&isNumber);
    if (!isNumber) {
        m_warnings << StoreText::tr("'%1' is no whole number for %2; %3 is used.")
                          .arg(text, key, QString::number(usual));
        return usual;
    }
    const qint64 value = bounds.nearest(read);
    if (value != read)
        m_warnings << StoreText::tr("%1 is out of bounds for %2; %3 is used.")
                          .arg(text, key, QString::number(value));
    return value;
}

QString PreferenceReader::textOf(const QString& key, const QString& usual) const {
    const QVariant value = m_settings.value(key, usual);
    // QSettings takes a comma for a list.
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
}

} // namespace unhunch
