#include "tests/app/command/CommandTest.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <stdexcept>

namespace unhunch::test {

namespace {

using std::chrono::milliseconds;

Stretch stretchOf(StretchId id, std::string title, Dose dose, Frequency frequency,
                  std::vector<Place> places) {
    Stretch stretch;
    stretch.id = std::move(id);
    stretch.title = std::move(title);
    stretch.dose = dose;
    stretch.frequency = frequency;
    stretch.places = std::move(places);
    stretch.position = "Standing";
    stretch.steps = {"Stand tall."};
    return stretch;
}

Dose movement(milliseconds tempo) { return {.work = Repetitions{.tempo = tempo}}; }

} // namespace

StretchCatalog aCatalog() {
    Stretch wallSlides =
        stretchOf("wall-slides", "Wall slides",
                  {.work = Repetitions{.repetitions = {8, 10}, .sets = {2, 3}, .tempo = milliseconds{3000}}},
                  Daily{}, {Place::Standing});
    wallSlides.standInFor = "shoulder-rolls";
    return StretchCatalog({
        stretchOf("chest-stretch", "Chest stretch", {.work = Hold{}}, TimesPerWeek{3, 4}, {Place::Doorway}),
        stretchOf("shoulder-rolls", "Shoulder rolls", movement(milliseconds{4000}), Daily{},
                  {Place::Standing, Place::Chair}),
        stretchOf("arm-circles", "Arm circles", movement(milliseconds{3500}), TimesPerWeek{3, 4},
                  {Place::Standing}),
        stretchOf("cat-cow", "Cat-cow", movement(milliseconds{8000}), Daily{}, {Place::Floor}),
        wallSlides,
    });
}

CommandTest::CommandTest()
    : programme(
          aCatalog(),
          SessionLog(m_folder.filePath(QStringLiteral("journal.sqlite")).toStdString(), date("2026-11-02")),
          Calendar()) {}

void CommandTest::didOn(std::string_view day, const StretchId& stretch) {
    write(day, stretch, fullWork(programme.catalog().find(stretch)->dose));
}

void CommandTest::didPartlyOn(std::string_view day, const StretchId& stretch) {
    const bool hold = isHold(programme.catalog().find(stretch)->dose);
    write(day, stretch,
          {.sets = hold ? 1 : 0, .repetitions = hold ? 0 : 1, .held = std::chrono::seconds{30}});
}

CommandContext CommandTest::context() {
    return {.catalog = programme.catalog(),
            .programme = [this]() -> Programme& {
                ++opened;
                return programme;
            },
            .preferences = preferences,
            .now = now,
            .out = out,
            .error = error,
            .utf8 = utf8,
            .utcOffsetAt = [](Date, std::chrono::seconds) { return std::chrono::minutes{120}; }};
}

nlohmann::json CommandTest::answer() const { return nlohmann::json::parse(out.str()); }

std::vector<Session> CommandTest::written() const {
    return programme.journal().sessions({date("1900-01-01"), date("2999-12-31")});
}

void CommandTest::write(std::string_view day, const StretchId& stretch, const WorkDone& done) {
    char id[37];
    std::snprintf(id, sizeof id, "00000000-0000-4000-8000-%012d", ++m_count);
    const Dose& dose = programme.catalog().find(stretch)->dose;
    programme.journal().append(
        Session{.id = id,
                .stretch = stretch,
                .finishedAt = {date(day), std::chrono::hours{12}, std::chrono::minutes{60}},
                .prescribed = dose,
                .done = done,
                .outcome = outcomeOf(dose, done),
                .source = SessionSource::Guided});
}

} // namespace unhunch::test
