#include "app/platform/windows/ConsentWatch.h"

#include "app/platform/windows/ConsentKeyName.h"

#include <QCoreApplication>
#include <QDir>

namespace unhunch {

namespace {

const QString store =
    QStringLiteral("Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\");
/// Programs that were not installed from a package: each under its path.
const QString nonPackaged = QStringLiteral("NonPackaged");
const QString began = QStringLiteral("LastUsedTimeStart");
const QString ended = QStringLiteral("LastUsedTimeStop");

QString ownKey() {
    return QDir::toNativeSeparators(QCoreApplication::applicationFilePath())
        .replace(QLatin1Char('\\'), QLatin1Char('#'));
}

/// The key of a program that uses it now; empty when none does.
QString userOf(const RegistryKey& programs) {
    for (const QString& name : programs.subkeys()) {
        if (name == nonPackaged || name.compare(ownKey(), Qt::CaseInsensitive) == 0)
            continue;
        const RegistryKey program = programs.subkey(name);
        if (program.number(began).value_or(0) != 0 && program.number(ended) == std::uint64_t{0})
            return name;
    }
    return {};
}

} // namespace

ConsentWatch::ConsentWatch(const QString& capability, const QString& words)
    : m_watch(store + capability), m_words(words) {
    connect(&m_watch, &RegistryKeyWatch::changed, this, &ConsentWatch::look);
    look();
}

void ConsentWatch::look() {
    if (!m_watch.isWatching()) {
        findUnavailable(
            tr("This version of Windows does not tell which programs use microphone and camera."));
        return;
    }
    QString user = userOf(m_watch.key());
    if (user.isEmpty())
        user = userOf(m_watch.key().subkey(nonPackaged));
    const QString source = tr("Windows' record of consent");
    if (user.isEmpty())
        findOpen(source);
    else
        findClosed(source, m_words.arg(nameOfConsentKey(user)));
}

} // namespace unhunch
