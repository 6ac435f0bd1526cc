#include "app/platform/helper/HelperVoice.h"

#include <utility>

namespace unhunch {

HelperVoice::HelperVoice(const QString& program) : m_helper(program) {
    connect(&m_helper, &HelperProcess::answered, this, &HelperVoice::heed);
    connect(&m_helper, &HelperProcess::ended, this, [this](const QString& why) {
        m_ready = false;
        // An engine that found nothing has said why already.
        if (!std::exchange(m_gaveUp, true))
            Q_EMIT unavailable(tr("There is no voice. %1").arg(why));
    });
}

void HelperVoice::open(const VoiceSettings& settings) {
    m_gaveUp = false;
    m_settings = settings;
    m_helper.start();
    m_helper.send(QStringLiteral("rate %1").arg(settings.rate));
    m_helper.send(QStringLiteral("volume %1").arg(settings.volume));
    m_helper.send(QStringLiteral("language %1").arg(settings.language.name()));
}

void HelperVoice::say(const QString& text) {
    if (m_ready)
        m_helper.send(QStringLiteral("say %1").arg(text));
}

void HelperVoice::stop() { m_helper.send(QStringLiteral("hush")); }

void HelperVoice::heed(const QString& word, const QString& rest) {
    if (word == QLatin1String("ready") || word == QLatin1String("substitute")) {
        m_ready = true;
        Q_EMIT ready(rest, word == QLatin1String("ready")
                               ? QString()
                               : tr("No voice speaks %1; %2 is used.")
                                     .arg(QLocale::languageToString(m_settings.language.language()), rest));
    } else if (word == QLatin1String("none")) {
        m_ready = false;
        m_gaveUp = true;
        Q_EMIT unavailable(
            tr("No voice answers (%1). Install one; on Linux that is speech-dispatcher with espeak-ng.")
                .arg(rest));
    } else if (word == QLatin1String("silent")) {
        Q_EMIT silent();
    }
}

std::unique_ptr<Voice> makeVoice() { return std::make_unique<HelperVoice>(QStringLiteral("unhunch-voice")); }

} // namespace unhunch
