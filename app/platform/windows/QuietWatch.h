#pragma once

#include "app/platform/FoundGateWatch.h"
#include "app/platform/windows/ForegroundWatch.h"
#include "app/platform/windows/RegistryKey.h"

namespace unhunch {

/// Do not disturb on Windows: notifications turned off by the person, or the presentation mode. Windows tells no program
/// of its focus sessions.
class QuietWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    QuietWatch();

private:
    void look();

    RegistryKeyWatch m_settings;
    ForegroundWatch m_front;
};

/// A program other than Unhunch fills a screen: the window in front covers its monitor, or Windows says that one does.
class FrontFullScreenWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    FrontFullScreenWatch();

private:
    void look();

    ForegroundWatch m_front;
};

} // namespace unhunch
