#include "tests/core/guide/GuideBuilders.h"

#include <array>

namespace unhunch {

namespace {

constexpr std::array phaseNames{"GetReady", "Hold", "Move", "Rest", "Finished"};
constexpr std::array sideNames{"Both", "Left", "Right"};
constexpr std::array cueNames{"GetReady",    "SetStarted",  "RepetitionStarted", "PhaseStarted", "HalfTime",
                              "LastSeconds", "SetFinished", "RestStarted",       "SideChanged",  "Finished"};

template <class Names, class Enum>
const char* nameIn(const Names& names, Enum value) {
    return names.at(static_cast<std::size_t>(value));
}

} // namespace

void PrintTo(const GuideLeg& leg, std::ostream* out) {
    *out << nameIn(phaseNames, leg.phase) << ' ' << nameIn(sideNames, leg.side) << " set " << leg.set << ", "
         << leg.beats << " × " << leg.beatLength.count() << " ms";
}

void PrintTo(const GuideCue& cue, std::ostream* out) {
    *out << nameIn(cueNames, cue.kind) << ' ' << cue.number << " at " << (cue.at - test::start).count()
         << " ms";
}

void PrintTo(const GuideProgress& progress, std::ostream* out) {
    *out << nameIn(phaseNames, progress.phase) << ' ' << nameIn(sideNames, progress.side) << ", set "
         << progress.set << " of " << progress.sets << ", repetition " << progress.repetition << " of "
         << progress.repetitions;
    if (progress.movementPhase)
        *out << ", part " << *progress.movementPhase;
    *out << ", " << progress.elapsed.count() << " of " << progress.length.count() << " ms"
         << (progress.paused ? ", paused" : "") << ", at " << progress.amplitude << " of its size"
         << (progress.easier ? ", easier" : "");
}

void PrintTo(const WorkDone& work, std::ostream* out) {
    *out << work.sets << " sets, " << work.repetitions << " repetitions, " << work.held.count() << " s";
}

void PrintTo(const StretchWork& work, std::ostream* out) {
    *out << work.stretch << " (" << work.index << (work.easier ? ", easier" : "") << ") at "
         << (work.at - test::start).count() << " ms: ";
    PrintTo(work.done, out);
}

void PrintTo(const WorkSoFar& work, std::ostream* out) {
    PrintTo(work.done, out);
    *out << " at " << (work.at - test::start).count() << " ms";
}

namespace test {

using namespace std::chrono_literals;

StretchBuilder& StretchBuilder::named(StretchId id) {
    m_stretch.id = std::move(id);
    return *this;
}

StretchBuilder& StretchBuilder::doneIn(std::vector<Place> places) {
    m_stretch.places = std::move(places);
    return *this;
}

StretchBuilder& StretchBuilder::hold(std::chrono::seconds duration, int sets, std::chrono::seconds rest) {
    m_stretch.dose.work = Hold{.duration = duration, .sets = {sets, sets + 1}, .rest = rest};
    return *this;
}

StretchBuilder& StretchBuilder::repeat(int repetitions, std::chrono::milliseconds tempo, int sets,
                                       std::chrono::seconds rest) {
    m_stretch.dose.work = Repetitions{.repetitions = {repetitions, repetitions + 5},
                                      .sets = {sets, sets + 1},
                                      .tempo = tempo,
                                      .rest = rest};
    return *this;
}

StretchBuilder& StretchBuilder::perSide() {
    m_stretch.dose.perSide = true;
    return *this;
}

StretchBuilder& StretchBuilder::phase(std::chrono::milliseconds duration) {
    m_stretch.phases.push_back({.cue = "Part", .breath = Breath::Steady, .duration = duration});
    return *this;
}

StretchBuilder& StretchBuilder::growing() {
    m_stretch.growing = true;
    return *this;
}

StretchBuilder& StretchBuilder::easier(const Stretch& form) {
    m_stretch.easier = EasierForm{.hint = "Gently",
                                  .position = form.position,
                                  .places = form.places,
                                  .steps = {"Do less."},
                                  .dose = form.dose,
                                  .phases = form.phases,
                                  .breathing = form.breathing,
                                  .figure = "a-stretch-easier"};
    return *this;
}

StretchBuilder aStretch() { return StretchBuilder().named("a-stretch").doneIn({Place::Standing}).hold(30s); }

namespace {

/// The same in other numbers.
Stretch gentler(Stretch stretch, std::mt19937& random) {
    const auto below = [&](unsigned bound) { return static_cast<int>(random() % bound); };
    if (auto* hold = std::get_if<Hold>(&stretch.dose.work)) {
        hold->duration = std::chrono::seconds(1 + below(30));
        hold->sets = {1 + below(3), 4};
    } else if (auto* moves = std::get_if<Repetitions>(&stretch.dose.work)) {
        moves->repetitions = {1 + below(12), 15};
        moves->tempo = std::chrono::milliseconds(700 + below(5000));
        moves->sets = {1 + below(3), 4};
    }
    return stretch;
}

} // namespace

Stretch anyStretch(std::mt19937& random) {
    const auto below = [&](unsigned bound) { return static_cast<int>(random() % bound); };
    StretchBuilder builder = aStretch();
    const int sets = 1 + below(4);
    const std::chrono::seconds rest{below(3) * 5};
    if (below(2) == 0) {
        builder.hold(std::chrono::seconds(1 + below(40)), sets, rest);
    } else {
        builder.repeat(1 + below(12), std::chrono::milliseconds(700 + below(5000)), sets, rest);
        for (int phases = below(4); phases > 0; --phases)
            builder.phase(std::chrono::milliseconds(1 + below(2000)));
    }
    if (below(2) == 0)
        builder.perSide();
    if (below(2) == 0)
        builder.easier(gentler(builder, random));
    if (below(3) == 0)
        builder.growing();
    builder.doneIn({static_cast<Place>(below(4))});
    return builder;
}

GuidedStretch guide(const Stretch& stretch) { return GuidedStretch(stretch, {}, start); }

GuidedStretch readyGuide(const Stretch& stretch, double tempo) {
    return GuidedStretch(stretch, {.getReady = 0ms, .tempo = tempo}, start);
}

GuideCue cue(std::chrono::milliseconds time, GuideCue::Kind kind, int number) {
    return {.kind = kind, .at = at(time), .number = number};
}

} // namespace test
} // namespace unhunch
