#pragma once

#include <QByteArray>

namespace unhunch {

/// Sets a variable of the environment for as long as it lives.
class Environment {
public:
    Environment(const char* name, const QByteArray& value) : m_name(name) { qputenv(name, value); }
    ~Environment() { m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    const char* m_name;
    bool m_wasSet = qEnvironmentVariableIsSet(m_name);
    QByteArray m_before = qgetenv(m_name);
};

} // namespace unhunch
