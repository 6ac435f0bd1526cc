#include "app/helper/Speaker.h"

#include "app/helper/CommandReader.h"

#include <QVoice>

#include <algorithm>
#include <chrono>

namespace unhunch {

namespace {

/// The engine tells the end of what was interrupted after the beginning of what came next, or before it.
constexpr std::chrono::milliseconds settleTime{80};

/// From percent to Qt's -1 (half as fast, about) to 1 (two to three times as fast).
double rateOf(int percent) {
    constexpr double shareOfDouble = 0.6;
    return percent < 100 ? (percent - 100) / 50.0 : (percent - 100) / 100.0 * shareOfDouble;
}

/// Of the languages that the engine speaks, the one nearest to the one wanted; that itself if none is near.
QLocale nearest(const QLocale& wanted, const QList<QLocale>& spoken) {
    const auto speaks = [&](const QLocale& locale) { return spoken.contains(locale); };
    if (speaks(wanted))
        return wanted;
    const QLocale usual(wanted.language()); // in the country with most of its speakers
    if (speaks(usual))
        return usual;
    const auto other = std::ranges::find_if(
        spoken, [&](const QLocale& locale) { return locale.language() == wanted.language(); });
    return other == spoken.end() ? wanted : *other;
}

/// The engine's own first choice may be any accent. Variants ("English (America)+croak") are for fun, and the shortest
/// of the other names is the plainest.
QVoice plainest(const QList<QVoice>& voices) {
    static const QStringList known{QStringLiteral("English (America)"),
                                   QStringLiteral("English (Great Britain)")};
    const auto rank = [](const QVoice& voice) {
        return std::tuple(!known.contains(voice.name()), voice.name().contains(u'+'), voice.name().size());
    };
    return *std::ranges::min_element(voices, {}, rank);
}

} // namespace

Speaker::Speaker(QObject* parent) : QObject(parent) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, [] { answer(QStringLiteral("silent")); });
}

void Speaker::obey(const QString& word, const QString& rest) {
    if (word == QLatin1String("rate")) {
        m_rate = rateOf(rest.toInt());
    } else if (word == QLatin1String("volume")) {
        m_volume = rest.toInt() / 100.0;
    } else if (word == QLatin1String("language")) {
        if (m_engine || bringUp())
            speakLanguage(QLocale(rest));
    } else if (word == QLatin1String("say") && m_engine) {
        m_settled.stop();
        m_engine->say(rest);
    } else if (word == QLatin1String("hush") && m_engine) {
        m_engine->stop();
    }
}

bool Speaker::bringUp() {
    QString why = tr("Qt has no speech engine");
    // The default first: it is the one that Qt ranks highest.
    for (const QString& name : QStringList{QString()} + QTextToSpeech::availableEngines()) {
        auto engine = std::make_unique<QTextToSpeech>(name);
        if (engine->engine().isEmpty() || engine->engine() == QLatin1String("mock"))
            continue;
        if (engine->state() == QTextToSpeech::Error) {
            why = engine->errorString();
        } else {
            m_engine = std::move(engine);
            watch();
            return true;
        }
    }
    answer(QStringLiteral("none"), why);
    return false;
}

void Speaker::watch() {
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        if (state == QTextToSpeech::Speaking)
            m_settled.stop();
        else if (state == QTextToSpeech::Ready)
            m_settled.start();
        else if (state == QTextToSpeech::Error)
            answer(QStringLiteral("none"), m_engine->errorString());
    });
}

void Speaker::speakLanguage(const QLocale& wanted) {
    const QLocale spoken = nearest(wanted, m_engine->availableLocales());
    m_engine->setLocale(spoken);
    if (const QList<QVoice> voices = m_engine->availableVoices(); !voices.isEmpty())
        m_engine->setVoice(plainest(voices));
    m_engine->setRate(m_rate);
    m_engine->setVolume(m_volume);
    const bool same = m_engine->locale().language() == wanted.language();
    answer(same ? QStringLiteral("ready") : QStringLiteral("substitute"),
           QStringLiteral("%1, %2").arg(m_engine->voice().name(), m_engine->engine()));
}

} // namespace unhunch
