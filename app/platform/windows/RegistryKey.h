#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <qt_windows.h>
#include <QWinEventNotifier>

#include <cstdint>
#include <memory>
#include <optional>

namespace unhunch {

/// A key of the person's own part of the registry, open for reading. Closed keys have nothing in them.
class RegistryKey final {
public:
    RegistryKey() = default;
    /// Of `path` under HKEY_CURRENT_USER; closed when there is none.
    [[nodiscard]] static RegistryKey ofUser(const QString& path);

    [[nodiscard]] bool isOpen() const { return m_key != nullptr; }
    [[nodiscard]] QStringList subkeys() const;
    [[nodiscard]] RegistryKey subkey(const QString& name) const;
    /// A whole number of 32 or 64 bits; empty when there is no such value or it is of another kind.
    [[nodiscard]] std::optional<std::uint64_t> number(const QString& name) const;
    [[nodiscard]] HKEY handle() const { return m_key.get(); }

private:
    struct Close {
        void operator()(HKEY key) const { RegCloseKey(key); }
    };
    explicit RegistryKey(HKEY key) : m_key(key) {}

    std::unique_ptr<std::remove_pointer_t<HKEY>, Close> m_key;
};

/// Tells whenever something in a key, or in one below it, has changed; by an event, without polling.
class RegistryKeyWatch final : public QObject {
    Q_OBJECT
public:
    /// Watches nothing when there is no such key.
    explicit RegistryKeyWatch(const QString& path);
    ~RegistryKeyWatch() override;

    [[nodiscard]] bool isWatching() const { return m_watching; }
    [[nodiscard]] const RegistryKey& key() const { return m_key; }

Q_SIGNALS:
    void changed();

private:
    void watch();

    RegistryKey m_key;
    HANDLE m_event;
    QWinEventNotifier m_notifier;
    bool m_watching = false;
};

} // namespace unhunch
