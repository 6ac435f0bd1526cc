#include "app/helper/ChimePlayer.h"

#include "app/helper/CommandReader.h"

#include <QAudioDevice>
#include <QDir>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace unhunch {

ChimePlayer::ChimePlayer(QObject* parent) : QObject(parent) {}

ChimePlayer::~ChimePlayer() = default;

void ChimePlayer::obey(const QString& word, const QString& rest) {
    if (word == QLatin1String("volume")) {
        if (m_chimes.empty())
            load();
        for (const auto& [name, chime] : m_chimes)
            chime->setVolume(static_cast<float>(rest.toInt()) / 100);
    } else if (word == QLatin1String("play")) {
        if (const auto found = m_chimes.find(rest); found != m_chimes.end())
            found->second->play();
    } else if (word == QLatin1String("hush")) {
        for (const auto& [name, chime] : m_chimes)
            chime->stop();
    }
}

void ChimePlayer::load() {
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        answer(QStringLiteral("none"), tr("no sound device was found"));
        return;
    }
    const QDir folder(QStringLiteral(":/sounds"));
    for (const QString& file : folder.entryList({QStringLiteral("*.wav")})) {
        auto chime = std::make_unique<QSoundEffect>();
        connect(chime.get(), &QSoundEffect::statusChanged, this, &ChimePlayer::tellWhenLoaded);
        chime->setSource(QUrl(QStringLiteral("qrc:/sounds/%1").arg(file)));
        m_chimes.emplace(file.chopped(4), std::move(chime));
    }
    tellWhenLoaded();
}

void ChimePlayer::tellWhenLoaded() {
    const auto has = [](QSoundEffect::Status status) {
        return [status](const auto& chime) { return chime.second->status() == status; };
    };
    if (std::ranges::any_of(m_chimes, has(QSoundEffect::Error))) {
        if (!std::exchange(m_told, true))
            answer(QStringLiteral("none"), tr("the sound device cannot play them"));
    } else if (std::ranges::all_of(m_chimes, has(QSoundEffect::Ready)) && !std::exchange(m_told, true)) {
        answer(QStringLiteral("ready"), QMediaDevices::defaultAudioOutput().description());
    }
}

} // namespace unhunch
