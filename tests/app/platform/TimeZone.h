#pragma once

#include <QByteArray>

#include <ctime>

namespace unhunch {

/// Puts the program into a time zone for as long as it lives.
class TimeZone {
public:
    explicit TimeZone(const QByteArray& name) { set(name); }
    ~TimeZone() { set(m_before); }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

private:
    static void set(const QByteArray& name) {
        if (name.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", name);
        tzset();
    }

    QByteArray m_before = qEnvironmentVariableIsSet("TZ") ? qgetenv("TZ") : QByteArray();
};

} // namespace unhunch
