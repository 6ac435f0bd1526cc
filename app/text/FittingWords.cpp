#include "app/text/FittingWords.h"

#include "app/text/Words.h"
#include "core/Overloaded.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace unhunch {

namespace {

using Kind = Fitting::Kind;

struct FittingText {
    Q_DECLARE_TR_FUNCTIONS(FittingWords)
};

/// "a doorway", as part of a sentence.
QString needed(Place place) {
    switch (place) {
    case Place::Standing: return FittingText::tr("room to stand", "It needs …");
    case Place::Chair: return FittingText::tr("a chair", "It needs …");
    case Place::Doorway: return FittingText::tr("a doorway", "It needs …");
    case Place::Floor: return FittingText::tr("room on the floor", "It needs …");
    }
    return {};
}

QString needed(const std::vector<Place>& places) {
    QString text;
    for (const Place place : places)
        text =
            text.isEmpty()
                ? needed(place)
                : FittingText::tr("%1 or %2", "places that a stretch needs one of").arg(text, needed(place));
    return text;
}

QString wished(Wish wish, Kind kind) {
    if (wish == Wish::LeaveOut)
        return FittingText::tr("You said that it is not for you.");
    return kind == Kind::Easier
               ? FittingText::tr("You said that it was too much.")
               : FittingText::tr("You said that it was too much, and it has no easier form that fits.");
}

QString sentenceOf(const FittingReason& reason, Kind kind) {
    return std::visit(
        Overloaded{[](const StretchCaution& caution) { return QString::fromStdString(caution.reason); },
                   [](Access need) {
                       return need == Access::Wheelchair
                                  ? FittingText::tr("It cannot be done in a wheelchair.")
                                  : FittingText::tr("It needs both hands.");
                   },
                   [kind](const NoPlace& none) {
                       return (kind == Kind::Easier ? FittingText::tr("The full form needs %1.")
                                                    : FittingText::tr("It needs %1."))
                           .arg(needed(none.needed));
                   },
                   [kind](Wish wish) { return wished(wish, kind); }},
        reason);
}

/// What to mind in a form of the stretch, which is of no use to whoever does another one.
bool isOfAForm(const FittingReason& reason) {
    const auto* caution = std::get_if<StretchCaution>(&reason);
    return caution && caution->advice != CautionAdvice::LeaveOut;
}

QString asSentence(QString text) {
    if (!text.isEmpty() && !QStringLiteral(".!?…").contains(text.back()))
        text += u'.';
    return text;
}

} // namespace

QString FittingWords::change(const Fitting& fitting, const StretchCatalog& catalog) {
    const QString title = Words::title(fitting.prescribed, catalog);
    switch (fitting.kind) {
    case Kind::AsPrescribed: return title;
    case Kind::WithCare: return tr("%1 with care", "stretch").arg(title);
    case Kind::Easier: return tr("%1 in its easier form", "stretch").arg(title);
    case Kind::LeftOut: return tr("%1 left out", "stretch").arg(title);
    case Kind::StandIn: break;
    }
    const QString done = Words::title(fitting.done, catalog);
    return tr("%1 instead of %2", "stretch that is done, stretch that is prescribed")
        .arg(fitting.easier ? tr("%1 (easier form)", "stretch").arg(done) : done, Words::inSentence(title));
}

QString FittingWords::reasons(const Fitting& fitting) {
    const bool notDone = fitting.kind == Kind::StandIn || fitting.kind == Kind::LeftOut;
    // Were there nothing else, it would still be a reason rather than none.
    const bool skipForms = notDone && !std::ranges::all_of(fitting.reasons, isOfAForm);
    QStringList sentences;
    for (const FittingReason& reason : fitting.reasons) {
        if (!skipForms || !isOfAForm(reason))
            sentences << asSentence(sentenceOf(reason, fitting.kind));
    }
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

QString FittingWords::sentence(const Fitting& fitting, const StretchCatalog& catalog) {
    const QString what = change(fitting, catalog);
    const QString why = reasons(fitting);
    return why.isEmpty() ? what : tr("%1. %2", "what is done, why").arg(what, why);
}

QString FittingWords::note(const Fitting& fitting, const StretchCatalog& catalog) {
    switch (fitting.kind) {
    case Kind::AsPrescribed: return {};
    case Kind::WithCare: return reasons(fitting);
    case Kind::Easier:
    case Kind::StandIn:
    case Kind::LeftOut: break;
    }
    return sentence(fitting, catalog);
}

QString FittingWords::whileDone(const Fitting& fitting, const StretchCatalog& catalog) {
    const QString why = reasons(fitting);
    switch (fitting.kind) {
    case Kind::AsPrescribed:
    case Kind::LeftOut: return {};
    case Kind::WithCare: return why;
    case Kind::Easier: return tr("In its easier form. %1", "why").arg(why);
    case Kind::StandIn: break;
    }
    const QString title = Words::inSentence(Words::title(fitting.prescribed, catalog));
    return tr("Instead of %1. %2", "stretch that is prescribed, why").arg(title, why);
}

QString FittingWords::unfit(const std::vector<Fitting>& fittings, const StretchCatalog& catalog) {
    QStringList sentences;
    for (const Fitting& fitting : fittings)
        sentences << tr("%1 does not fit you. %2", "stretch, why")
                         .arg(Words::title(fitting.prescribed, catalog), reasons(fitting));
    // Words of the command line are no words for people, and are not translated.
    return (sentences << tr("If you want it all the same, write “%1”.").arg(QStringLiteral("start --anyway")))
        .join(u' ');
}

std::vector<Fitting> FittingWords::changed(const std::vector<Fitting>& fittings) {
    std::vector<Fitting> told;
    std::ranges::copy_if(fittings, std::back_inserter(told),
                         [](const Fitting& fitting) { return fitting.kind != Kind::AsPrescribed; });
    return told;
}

} // namespace unhunch
