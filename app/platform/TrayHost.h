#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

/// Tells whether the desktop has a place for tray icons. Qt 6.4 decides at the first icon, and for good,
/// which kind of tray it talks to, so no QSystemTrayIcon may be made before isPresent().
class TrayHost : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// False as well until the desktop has answered; appeared() follows if it has a place.
    [[nodiscard]] virtual bool isPresent() const = 0;
    /// Waits until isPresent() is certain, at most two seconds; for `doctor`. The app rather waits for
    /// appeared().
    virtual void settle() {}
    /// Which kind of tray it is ("StatusNotifier", "XEmbed"), or that there is none.
    [[nodiscard]] virtual QString description() const = 0;

Q_SIGNALS:
    /// A host has come, late or after a restart: make the icon, or make it anew.
    void appeared();
};

[[nodiscard]] std::unique_ptr<TrayHost> makeTrayHost();

} // namespace unhunch
