#pragma once

#include "core/catalog/Stretch.h"

#include <QObject>

#include <memory>

namespace unhunch {

class Clock;
class Programme;
class ProgressWindow;

/// Shows how it goes in a window, today's week first. Reads only what is on show.
class ProgressBrowser : public QObject {
    Q_OBJECT
public:
    /// `programme` and `clock` must outlive it.
    ProgressBrowser(const Programme& programme, const Clock& clock, QObject* parent = nullptr);
    ~ProgressBrowser() override;

    /// Opens the window at today's week, or brings it forward as it is.
    void show();
    /// Reads what is on show anew, after the journal has changed.
    void refresh();

Q_SIGNALS:
    /// The person wants to read about that stretch.
    void stretchAsked(const unhunch::StretchId& stretch);

private:
    void fill();

    const Programme& m_programme;
    const Clock& m_clock;
    std::unique_ptr<ProgressWindow> m_window;
};

} // namespace unhunch
