#pragma once

#include "core/catalog/Stretch.h"
#include "core/week/Calendar.h"

#include <QObject>

#include <memory>
#include <optional>

namespace unhunch {

class Clock;
class Programme;
class WeekWindow;

/// Shows weeks of the journal in a window, today's first, and goes to earlier and later ones. Reads only what it shows.
class WeekBrowser : public QObject {
    Q_OBJECT
public:
    /// `programme` and `clock` must outlive it.
    WeekBrowser(const Programme& programme, const Clock& clock, QObject* parent = nullptr);
    ~WeekBrowser() override;

    /// Opens the window at today's week, or brings it forward as it is.
    void show();
    /// Reads the week on show anew, after the journal has changed.
    void refresh();

Q_SIGNALS:
    /// The person wants to read about that stretch.
    void stretchAsked(const unhunch::StretchId& stretch);

private:
    void go(int weeks);
    void fill();

    const Programme& m_programme;
    const Clock& m_clock;
    std::unique_ptr<WeekWindow> m_window;
    std::optional<IsoWeek> m_week; ///< empty: today's, also when the week turns
};

} // namespace unhunch
