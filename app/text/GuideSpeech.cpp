#include "app/text/GuideSpeech.h"

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

QString number(qint64 value) { return QLocale().toString(value); }

QString rounded(milliseconds time) { return number(std::chrono::round<std::chrono::seconds>(time).count()); }

} // namespace

QLocale GuideSpeech::language() {
    // A translation names its own language here, so that words left in English are not read out by another voice.
    const QLocale words(tr("en", "the code of the language of this translation, for the voice"));
    const QLocale system = QLocale::system();
    return words.language() == system.language() ? system : words;
}

milliseconds GuideSpeech::lengthOf(const QString& text, int rate) {
    constexpr milliseconds start = 400ms;
    constexpr milliseconds aLetter = 68ms;
    constexpr milliseconds aStop = 250ms; // at a full stop or a comma
    const auto stops = text.count(u'.') + text.count(u',');
    return (start + aLetter * text.size() + aStop * stops) * 100 / rate;
}

QStringList GuideSpeech::script(const Stretch& stretch, bool first) {
    QString title = QString::fromStdString(stretch.title);
    if (stretch.isEasierForm)
        title = tr("%1, the easier form", "stretch, spoken").arg(title);
    QStringList lines{first ? tr("%1.", "the name of the first stretch, spoken").arg(title)
                            : tr("Next: %1.", "the name of the next stretch, spoken").arg(title)};
    for (const std::string& step : stretch.steps)
        lines << QString::fromStdString(step);
    if (!stretch.breathing.empty())
        lines << QString::fromStdString(stretch.breathing);
    return lines;
}

QStringList GuideSpeech::repetition(int count, int of) {
    QStringList choices{number(count)};
    if (count == of && of > 1)
        choices.prepend(tr("%1, the last one", "repetition, spoken").arg(number(count)));
    return choices;
}

QString GuideSpeech::phase(const MovementPhase& phase, bool withBreath) {
    const QString cue = QString::fromStdString(phase.cue);
    if (!withBreath || phase.breath == Breath::Steady)
        return cue;
    return phase.breath == Breath::In ? tr("%1, breathe in", "movement, spoken").arg(cue)
                                      : tr("%1, breathe out", "movement, spoken").arg(cue);
}

QString GuideSpeech::hold(const GuideProgress& progress) {
    if (progress.sets == 1 || progress.set == 1)
        return tr("Hold");
    return tr("Hold, set %1 of %2").arg(number(progress.set), number(progress.sets));
}

QString GuideSpeech::halfTime(milliseconds left) {
    return tr("Halfway, %1 seconds to go").arg(rounded(left));
}

QString GuideSpeech::secondsLeft(int seconds) { return number(seconds); }

QStringList GuideSpeech::rest(const GuideProgress& progress, bool sideChanged) {
    if (sideChanged) {
        const QString side = progress.side == GuideSide::Left ? tr("left side") : tr("right side");
        return {tr("Change sides: now the %1", "left side or right side").arg(side), side};
    }
    return {tr("Rest for %1 seconds, then set %2 of %3")
                .arg(rounded(progress.length), number(progress.set), number(progress.sets)),
            tr("Rest")};
}

QString GuideSpeech::wellDone() { return tr("Well done."); }

QString GuideSpeech::sample() { return tr("This is the voice of your guide. 3, 2, 1."); }

} // namespace unhunch
