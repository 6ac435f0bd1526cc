#include "app/platform/FoundGateWatch.h"

namespace unhunch {

QString FoundGateWatch::description() const {
    return m_finding ? m_finding->description : tr("The desktop has not answered yet.");
}

void FoundGateWatch::findOpen(const QString& source) { find({true, source, {}}); }

void FoundGateWatch::findClosed(const QString& source, const QString& reason) {
    find({true, source, reason});
}

void FoundGateWatch::findUnavailable(const QString& why) { find({false, why, {}}); }

void FoundGateWatch::find(const Finding& finding) {
    if (m_finding == finding)
        return;
    m_finding = finding;
    Q_EMIT changed();
}

} // namespace unhunch
