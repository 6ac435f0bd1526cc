#include "app/platform/windows/RegistryKey.h"

#include <array>
#include <type_traits>

namespace unhunch {

namespace {

const wchar_t* wide(const QString& text) { return reinterpret_cast<const wchar_t*>(text.utf16()); }

HKEY open(HKEY parent, const QString& path) {
    HKEY key = nullptr;
    return RegOpenKeyExW(parent, wide(path), 0, KEY_READ | KEY_NOTIFY, &key) == ERROR_SUCCESS ? key : nullptr;
}

} // namespace

RegistryKey RegistryKey::ofUser(const QString& path) { return RegistryKey(open(HKEY_CURRENT_USER, path)); }

RegistryKey RegistryKey::subkey(const QString& name) const {
    return m_key ? RegistryKey(open(m_key.get(), name)) : RegistryKey();
}

QStringList RegistryKey::subkeys() const {
    constexpr DWORD longestName = 256; // a limit of the registry: 255 and an end
    QStringList names;
    for (DWORD index = 0; m_key; ++index) {
        std::array<wchar_t, longestName> name{};
        DWORD length = longestName;
        if (RegEnumKeyExW(m_key.get(), index, name.data(), &length, nullptr, nullptr, nullptr, nullptr) !=
            ERROR_SUCCESS)
            break;
        names.append(QString::fromWCharArray(name.data(), static_cast<qsizetype>(length)));
    }
    return names;
}

std::optional<std::uint64_t> RegistryKey::number(const QString& name) const {
    if (!m_key)
        return std::nullopt;
    std::uint64_t value = 0; // a 32-bit number fills its lower half
    DWORD size = sizeof value;
    if (RegGetValueW(m_key.get(), nullptr, wide(name), RRF_RT_DWORD | RRF_RT_QWORD, nullptr, &value, &size) !=
        ERROR_SUCCESS)
        return std::nullopt;
    return value;
}

RegistryKeyWatch::RegistryKeyWatch(const QString& path)
    : m_key(RegistryKey::ofUser(path)), m_event(CreateEventW(nullptr, FALSE, FALSE, nullptr)) {
    if (!m_event || !m_key.isOpen())
        return;
    connect(&m_notifier, &QWinEventNotifier::activated, this, [this] {
        watch(); // before the change is looked at: one that comes meanwhile is told as well
        Q_EMIT changed();
    });
    m_notifier.setHandle(m_event);
    m_notifier.setEnabled(true);
    watch();
}

RegistryKeyWatch::~RegistryKeyWatch() {
    m_notifier.setEnabled(false);
    if (m_event)
        CloseHandle(m_event);
}

void RegistryKeyWatch::watch() {
    constexpr DWORD what = REG_NOTIFY_CHANGE_NAME | REG_NOTIFY_CHANGE_LAST_SET;
    m_watching = RegNotifyChangeKeyValue(m_key.handle(), TRUE, what, m_event, TRUE) == ERROR_SUCCESS;
}

} // namespace unhunch
