#include "app/platform/linux/PortalMotionWish.h"

#include "app/platform/MotionWish.h"

#include <QDBusArgument>
#include <QDBusMessage>

namespace unhunch {

namespace {

constexpr int patienceInMilliseconds = 500;

const QString standard = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");

using Settings = QMap<QString, QVariantMap>;

Settings settingsOf(const QDBusConnection& bus) {
    auto question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("ReadAll"));
    question << QStringList{standard, gnome, kde};
    question.setAutoStartService(false);
    const QDBusMessage answer = bus.call(question, QDBus::Block, patienceInMilliseconds);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != QLatin1String("a{sa{sv}}"))
        return {};
    return qdbus_cast<Settings>(answer.arguments().constFirst());
}

} // namespace

bool portalReducesMotion(const QDBusConnection& bus) {
    const Settings settings = settingsOf(bus);
    const auto value = [&](const QString& group, const QString& key, const QVariant& usual) {
        return settings.value(group).value(key, usual);
    };
    return value(standard, QStringLiteral("reduced-motion"), 0).toUInt() == 1 ||
           !value(gnome, QStringLiteral("enable-animations"), true).toBool() ||
           value(kde, QStringLiteral("AnimationDurationFactor"), 1).toDouble() == 0;
}

bool desktopReducesMotion() { return portalReducesMotion(QDBusConnection::sessionBus()); }

} // namespace unhunch
