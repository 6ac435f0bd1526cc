#pragma once

#include "app/platform/Autostart.h"

#include <QString>
#include <QStringList>

namespace unhunch {

/// A desktop entry in the person's autostart folder, as the XDG autostart specification has it.
class XdgAutostart final : public Autostart {
    Q_OBJECT
public:
    /// Keeps the entry in `home`/autostart and starts `program`, an absolute path, with `arguments`. Entries of
    /// the same name in `systemFolders` (configuration folders, most important first) count while the person
    /// has none.
    XdgAutostart(QString home, QStringList systemFolders, QString program, QStringList arguments = {});

    [[nodiscard]] bool isSupported() const override { return true; }
    [[nodiscard]] bool isEnabled() const override;
    void setEnabled(bool enabled) override;

private:
    [[nodiscard]] QString ownEntry() const;
    [[nodiscard]] QString systemEntry() const;
    void write(bool enabled) const;

    QString m_home;
    QStringList m_systemFolders;
    QString m_program;
    QStringList m_arguments;
};

} // namespace unhunch
