#include "app/reminder/GateKeeper.h"

#include <QStringList>

#include <utility>

namespace unhunch {

GateKeeper::GateKeeper(Makers makers, QObject* parent) : QObject(parent), m_makers(std::move(makers)) {}

void GateKeeper::setHeeded(const GateSet& gates) {
    m_heeded = gates;
    if (!m_watching)
        return;
    for (const auto& [gate, make] : m_makers) {
        if (!m_heeded.contains(gate))
            end(gate);
        else if (!m_watched.contains(gate))
            begin(gate);
    }
}

void GateKeeper::watch(bool watching) {
    if (std::exchange(m_watching, watching) == watching)
        return;
    if (watching) {
        setHeeded(m_heeded);
        return;
    }
    for (const auto& [gate, make] : m_makers)
        end(gate);
}

void GateKeeper::begin(Gate gate) {
    Watched& watched = m_watched[gate];
    watched.watch = m_makers.at(gate)();
    connect(watched.watch.get(), &GateWatch::changed, this, [this, gate] { tell(gate); });
    tell(gate);
}

void GateKeeper::end(Gate gate) {
    const auto found = m_watched.find(gate);
    if (found == m_watched.end())
        return;
    Watched ended = std::move(found->second);
    m_watched.erase(found);
    // What it told may be what ends it, and then it is still at work.
    ended.watch->disconnect(this);
    ended.watch.release()->deleteLater();
    if (ended.toldClosed)
        Q_EMIT opened(gate);
}

void GateKeeper::tell(Gate gate) {
    const auto found = m_watched.find(gate);
    if (found == m_watched.end())
        return;
    const bool isClosed = found->second.watch->isClosed();
    if (std::exchange(found->second.toldClosed, isClosed) == isClosed)
        return;
    if (isClosed)
        Q_EMIT closed(gate);
    else
        Q_EMIT opened(gate);
}

QString GateKeeper::reason() const {
    QStringList reasons;
    for (const auto& [gate, watched] : m_watched) {
        if (watched.watch->isClosed())
            reasons << watched.watch->reason();
    }
    return reasons.join(QStringLiteral(", "));
}

} // namespace unhunch
