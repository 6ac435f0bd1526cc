#include "app/platform/helper/HelperChimes.h"

#include <utility>

namespace unhunch {

namespace {

QString nameOf(Chime chime) {
    switch (chime) {
    case Chime::Start: return QStringLiteral("start");
    case Chime::Tick: return QStringLiteral("tick");
    case Chime::SetEnd: return QStringLiteral("set-end");
    case Chime::Side: return QStringLiteral("side");
    case Chime::End: return QStringLiteral("end");
    }
    return {};
}

} // namespace

HelperChimes::HelperChimes(const QString& program) : m_helper(program) {
    connect(&m_helper, &HelperProcess::answered, this, &HelperChimes::heed);
    connect(&m_helper, &HelperProcess::ended, this, [this](const QString& why) {
        m_ready = false;
        if (!std::exchange(m_gaveUp, true))
            Q_EMIT unavailable(tr("There are no chimes. %1").arg(why));
    });
}

void HelperChimes::open(int volume) {
    m_gaveUp = false;
    m_helper.start();
    m_helper.send(QStringLiteral("volume %1").arg(volume));
}

void HelperChimes::play(Chime chime) {
    if (m_ready)
        m_helper.send(QStringLiteral("play %1").arg(nameOf(chime)));
}

void HelperChimes::stop() { m_helper.send(QStringLiteral("hush")); }

void HelperChimes::heed(const QString& word, const QString& rest) {
    if (word == QLatin1String("ready")) {
        m_ready = true;
        Q_EMIT ready(rest);
    } else if (word == QLatin1String("none")) {
        m_ready = false;
        m_gaveUp = true;
        Q_EMIT unavailable(tr("The chimes cannot be heard: %1").arg(rest));
    }
}

std::unique_ptr<Chimes> makeChimes() {
    return std::make_unique<HelperChimes>(QStringLiteral("unhunch-chimes"));
}

} // namespace unhunch
