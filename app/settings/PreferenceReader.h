#pragma once

#include "core/reminder/WorkingHours.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>

class QSettings;

namespace unhunch {

/// The values that a number in the preferences may have: `least` to `most` in steps, and perhaps 0 for "none".
struct NumberBounds {
    qint64 least;
    qint64 most;
    qint64 step = 1;
    std::optional<qint64> none = std::nullopt;

    [[nodiscard]] constexpr qint64 nearest(qint64 value) const {
        if (value == none)
            return value;
        const qint64 inside = std::clamp(value, least, most);
        return least + (inside - least + step / 2) / step * step;
    }
};

/// Reads values of the preferences file with their bounds, and says what was wrong with them. A value that is not there
/// or makes no sense leaves the given one as it is; one that is out of bounds is replaced by the nearest good one.
class PreferenceReader {
public:
    /// Both must outlive the reader. A sentence is added to `warnings` for each fault.
    PreferenceReader(const QSettings& settings, QStringList& warnings);

    /// What the file says for a choice that is left to the desktop.
    [[nodiscard]] static QString asDesktop();

    template <class Rep, class Period>
    void read(const QString& key, const NumberBounds& bounds,
              std::chrono::duration<Rep, Period>& value) const {
        value = std::chrono::duration<Rep, Period>(number(key, bounds, value.count()));
    }
    void read(const QString& key, const NumberBounds& bounds, int& value) const;
    void read(const QString& key, bool& value) const;
    /// Empty stands for what the desktop has.
    void read(const QString& key, std::optional<bool>& value) const;
    void read(const QString& key, QString& value) const;
    void read(const QString& key, WorkingHours& value) const;

private:
    [[nodiscard]] qint64 number(const QString& key, const NumberBounds& bounds, qint64 usual) const;
    [[nodiscard]] QString textOf(const QString& key, const QString& usual) const;

    const QSettings& m_settings;
    QStringList& m_warnings;
};

} // namespace unhunch
