#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideProgress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace unhunch {

/// What the guide says aloud: short, because each line must be over before the next count.
class GuideSpeech {
    Q_DECLARE_TR_FUNCTIONS(GuideSpeech)

public:
    /// The language that these words are in, for the choice of a voice.
    [[nodiscard]] static QLocale language();
    /// How long a voice takes for it at that rate (percent), rather too long than too short.
    [[nodiscard]] static std::chrono::milliseconds lengthOf(const QString& text, int rate);

    /// What is said line by line as a stretch begins: its name, its steps, how to breathe.
    [[nodiscard]] static QStringList script(const Stretch& stretch, bool first);
    /// "7"; the last one with a word for that, and without. The longest words first.
    [[nodiscard]] static QStringList repetition(int count, int of);
    /// "Arch, breathe in", or without the breath.
    [[nodiscard]] static QString phase(const MovementPhase& phase, bool withBreath);
    /// "Hold", "Hold, set 2 of 3".
    [[nodiscard]] static QString hold(const GuideProgress& progress);
    [[nodiscard]] static QString halfTime(std::chrono::milliseconds left);
    [[nodiscard]] static QString secondsLeft(int seconds);
    /// What comes next, the longest words first: "Rest for 10 seconds, then set 2 of 3", "Rest".
    [[nodiscard]] static QStringList rest(const GuideProgress& progress, bool sideChanged);
    [[nodiscard]] static QString wellDone();
    /// For a try of the voice.
    [[nodiscard]] static QString sample();
};

} // namespace unhunch
