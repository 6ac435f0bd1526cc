#include "app/platform/linux/DBusControlService.h"

#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/support/Patience.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <vector>

using namespace unhunch;
using namespace Qt::StringLiterals;

namespace {

/// Another program of the session.
class Caller : public QObject {
    Q_OBJECT
public:
    explicit Caller(QDBusConnection bus) : m_bus(std::move(bus)) {
        const QString path = QLatin1String(DBusControlService::path);
        m_bus.connect(QString(), path, interface(), u"StateChanged"_s, this,
                      SLOT(note(QString, QString, QString)));
        m_bus.connect(QString(), path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                      SLOT(noteProperties(QString, QVariantMap)));
    }

    QDBusMessage call(const QString& method, const QVariantList& arguments = {},
                      const QString& on = interface()) {
        auto message = QDBusMessage::createMethodCall(QLatin1String(DBusControlService::name),
                                                      QLatin1String(DBusControlService::path), on, method);
        message.setArguments(arguments);
        QDBusPendingCallWatcher answer(m_bus.asyncCall(message));
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.isFinished(); }, patience));
        return answer.reply();
    }

    QVariant property(const QString& name) {
        const QDBusMessage answer = call(u"Get"_s, {interface(), name}, u"org.freedesktop.DBus.Properties"_s);
        return answer.arguments().value(0).value<QDBusVariant>().variant();
    }

    static QString interface() { return u"io.github.unhunch.Unhunch"_s; }

    std::vector<QStringList> told;
    std::vector<QVariantMap> properties;

private Q_SLOTS:
    void note(const QString& state, const QString& nextBreak, const QString& reason) {
        told.push_back({state, nextBreak, reason});
    }
    void noteProperties(const QString& interface, const QVariantMap& changed) {
        if (interface == Caller::interface())
            properties.push_back(changed);
    }

private:
    QDBusConnection m_bus;
};

class DBusControlServiceTest : public testing::Test {
protected:
    PrivateBus bus;
    std::vector<QStringList> asked;
    std::optional<ControlRefusal> refusal;
    std::optional<ControlStatus> byNow; ///< what has become of it since it was told
    DBusControlService service{bus.connect(), [this](const QStringList& words) {
                                   if (words != QStringList{u"status"_s})
                                       asked.push_back(words);
                                   else if (byNow)
                                       service.setStatus(*byNow);
                                   return refusal;
                               }};
    Caller caller{bus.connect()};
};

const ControlStatus working{
    u"working"_s,
    LocalDateTime{Date{std::chrono::year{2026} / 11 / 23}, std::chrono::hours{14}, std::chrono::minutes{60}},
    u"a break comes later"_s};

} // namespace

TEST_F(DBusControlServiceTest, eachMethodIsTheCommandOfThatName) {
    ASSERT_TRUE(service.isOffered());
    const std::vector<std::tuple<QString, QVariantList, QStringList>> calls{
        {u"Start"_s, {QStringList{}}, {u"start"_s}},
        {u"Start"_s,
         {QStringList{u"cat-cow"_s, u"arm-circles"_s}},
         {u"start"_s, u"cat-cow"_s, u"arm-circles"_s}},
        {u"Snooze"_s, {0U}, {u"snooze"_s}},
        {u"Snooze"_s, {15U}, {u"snooze"_s, u"15"_s}},
        {u"Skip"_s, {}, {u"skip"_s}},
        {u"Pause"_s, {0U}, {u"pause"_s}},
        {u"Pause"_s, {90U}, {u"pause"_s, u"90"_s}},
        {u"PauseUntil"_s, {u"17:30"_s}, {u"pause"_s, u"until"_s, u"17:30"_s}},
        {u"PauseUntilTomorrow"_s, {}, {u"pause"_s, u"tomorrow"_s}},
        {u"Resume"_s, {}, {u"resume"_s}},
        {u"Show"_s, {u"week"_s}, {u"show"_s, u"week"_s}},
        {u"Quit"_s, {}, {u"quit"_s}}};
    for (const auto& [method, arguments, words] : calls) {
        asked.clear();
        EXPECT_EQ(caller.call(method, arguments).type(), QDBusMessage::ReplyMessage) << method.toStdString();
        EXPECT_EQ(asked, std::vector{words}) << method.toStdString();
    }
}

TEST_F(DBusControlServiceTest, whatIsRefusedIsAnErrorWithASentence) {
    refusal = ControlRefusal{u"There is nothing to skip."_s};
    const QDBusMessage refused = caller.call(u"Skip"_s);
    EXPECT_EQ(refused.errorName(), u"io.github.unhunch.Unhunch.Error.Refused"_s);
    EXPECT_EQ(refused.errorMessage(), u"There is nothing to skip."_s);
    refusal = ControlRefusal{u"There is no stretch of that name."_s, true};
    EXPECT_EQ(caller.call(u"Start"_s, {QStringList{u"x"_s}}).errorName(),
              u"org.freedesktop.DBus.Error.InvalidArgs"_s);
}

TEST_F(DBusControlServiceTest, thePropertiesSayWhatStatusSays) {
    service.setStatus(working);
    EXPECT_EQ(caller.property(u"State"_s), u"working"_s);
    EXPECT_EQ(caller.property(u"NextBreak"_s), u"2026-11-23T14:00:00+01:00"_s);
    EXPECT_EQ(caller.property(u"Reason"_s), u"a break comes later"_s);
    service.setStatus({u"away"_s, std::nullopt, {}});
    EXPECT_EQ(caller.property(u"NextBreak"_s), u""_s);
}

TEST_F(DBusControlServiceTest, whoReadsAPropertyIsToldHowItStandsByNow) {
    service.setStatus(working);
    byNow = {u"paused"_s, std::nullopt, u"paused by you"_s};
    EXPECT_EQ(caller.property(u"State"_s), u"paused"_s);
    EXPECT_EQ(caller.property(u"NextBreak"_s), u""_s);
    EXPECT_EQ(caller.property(u"Reason"_s), u"paused by you"_s);
}

TEST_F(DBusControlServiceTest, aChangeIsToldOnceAndOnlyWhatChanged) {
    service.setStatus(working);
    service.setStatus(working);
    ControlStatus other = working;
    other.reason = u"another"_s;
    service.setStatus(other);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return caller.told.size() >= 2 && caller.properties.size() >= 2; }, patience));
    // Whatever was sent before has arrived once this is answered.
    (void)caller.property(u"State"_s);
    EXPECT_EQ(caller.told, (std::vector<QStringList>{
                               {u"working"_s, u"2026-11-23T14:00:00+01:00"_s, u"a break comes later"_s},
                               {u"working"_s, u"2026-11-23T14:00:00+01:00"_s, u"another"_s}}));
    EXPECT_EQ(caller.properties, (std::vector<QVariantMap>{{{u"State"_s, u"working"_s},
                                                            {u"NextBreak"_s, u"2026-11-23T14:00:00+01:00"_s},
                                                            {u"Reason"_s, u"a break comes later"_s}},
                                                           {{u"Reason"_s, u"another"_s}}}));
}

TEST_F(DBusControlServiceTest, itDescribesItself) {
    const QString description = caller.call(u"Introspect"_s, {}, u"org.freedesktop.DBus.Introspectable"_s)
                                    .arguments()
                                    .value(0)
                                    .toString();
    for (const QString& part : {u"<method name=\"PauseUntilTomorrow\">"_s, u"<property name=\"NextBreak\""_s,
                                u"<signal name=\"StateChanged\">"_s, u"name=\"minutes\""_s})
        EXPECT_TRUE(description.contains(part)) << part.toStdString() << description.toStdString();
}

TEST_F(DBusControlServiceTest, theFirstAppHasTheName) {
    const DBusControlService second(bus.connect(), [](const QStringList&) { return std::nullopt; });
    EXPECT_FALSE(second.isOffered());
    EXPECT_EQ(caller.call(u"Skip"_s).type(), QDBusMessage::ReplyMessage);
    EXPECT_EQ(asked.size(), 1U);
}

TEST(DBusControlServiceWithoutABus, nothingIsOffered) {
    DBusControlService service(QDBusConnection(u"no such bus"_s),
                               [](const QStringList&) { return std::nullopt; });
    EXPECT_FALSE(service.isOffered());
    service.setStatus(working);
}

#include "DBusControlServiceTest.moc"
