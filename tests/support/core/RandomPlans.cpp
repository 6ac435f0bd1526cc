#include "tests/support/core/RandomPlans.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace unhunch {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

template <class List>
void shuffle(List& list, std::mt19937& random) {
    std::shuffle(list.begin(), list.end(), random);
}

} // namespace

int RandomPlans::number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

std::string RandomPlans::text(int mostCharacters) {
    static constexpr std::array pieces{"a",    "Stretch", " ",  "\"", "\\", "/",     "é", "ß",
                                       "שלום", "עד",      "猫", "🐈", "{",  "u202E", "'"};
    std::string made = "x";
    // The longest piece has eight characters.
    for (int left = number(0, (mostCharacters - 1) / 8); left > 0; --left)
        made += pieces.at(static_cast<std::size_t>(number(0, static_cast<int>(pieces.size()) - 1)));
    return made;
}

std::vector<std::string> RandomPlans::texts(int fewest, int most, int mostCharacters) {
    std::vector<std::string> list(static_cast<std::size_t>(number(fewest, most)));
    std::ranges::generate(list, [&] { return text(mostCharacters); });
    return list;
}

CountRange RandomPlans::range(int least, int most) {
    const int from = number(least, most);
    return {from, number(from, most)};
}

Dose RandomPlans::dose(bool hold, bool perSide) {
    for (;;) {
        Dose made{.work = Hold{seconds{number(1, 600)}, range(1, 20), seconds{number(0, 600)}},
                  .perSide = perSide};
        if (!hold)
            made.work = Repetitions{range(1, 200), range(1, 20), milliseconds{number(500, 60'000)},
                                    seconds{number(0, 600)}};
        if (durationOf(made) <= minutes{30})
            return made;
    }
}

Frequency RandomPlans::frequency() {
    if (chance())
        return Daily{};
    const CountRange days = range(1, 7);
    return TimesPerWeek{days.min, days.max};
}

std::vector<Place> RandomPlans::places() {
    std::vector<Place> all{Place::Standing, Place::Chair, Place::Doorway, Place::Floor};
    shuffle(all, m_random);
    all.resize(static_cast<std::size_t>(number(1, 4)));
    return all;
}

std::vector<MovementPhase> RandomPlans::phases(const Dose& dose) {
    std::vector<MovementPhase> made;
    milliseconds left = std::get<Repetitions>(dose.work).tempo;
    const milliseconds least{100};
    for (int more = number(1, 3); more > 0; --more) {
        const auto part = milliseconds{number(100, static_cast<int>((left - more * least).count()))};
        made.push_back({text(30), static_cast<Breath>(number(0, 2)), part});
        left -= part;
    }
    made.push_back({text(30), Breath::Out, left});
    return made;
}

EasierForm RandomPlans::easier(const Stretch& full) {
    EasierForm form{text(80),  full.position, full.places,    texts(1, 12, 300),
                    full.dose, full.phases,   full.breathing, full.figure};
    if (chance())
        form.position = text(80);
    if (chance())
        form.places = places();
    if (chance() && full.phases.empty())
        form.dose = dose(isHold(full.dose), full.dose.perSide);
    if (chance() && !isHold(full.dose))
        form.phases = phases(form.dose);
    if (chance())
        form.breathing = text(300);
    if (chance())
        form.figure = "a-figure";
    return form;
}

Stretch RandomPlans::stretch(const StretchId& id) {
    Stretch made;
    made.id = id;
    made.title = text(80);
    if (chance())
        made.figure = "cat-cow";
    made.dose = dose(chance(), chance());
    made.growing = !isHold(made.dose) && chance();
    made.frequency = frequency();
    made.places = places();
    made.position = text(80);
    made.steps = texts(1, 12, 300);
    if (!isHold(made.dose) && chance())
        made.phases = phases(made.dose);
    made.breathing = text(300);
    made.muscles = texts(0, 20, 80);
    made.benefits = texts(0, 20, 300);
    made.precautions = texts(0, 20, 300);
    made.mistakes = texts(0, 20, 300);
    if (chance())
        made.note = text(300);
    for (int sources = number(0, 3); sources > 0; --sources)
        made.sources.push_back({text(300), text(300), "https://example.org/a?b=%20#c", chance() ? 'A' : 'B'});
    if (chance())
        made.easier = easier(made);
    if (chance())
        made.space = text(80);
    made.harder = texts(0, 3, 300);
    if (chance())
        made.access = {Access::OneHand, Access::Wheelchair};
    for (const Caution caution : allCautions() | std::views::take(number(0, 4)))
        made.cautions.push_back(
            {caution, static_cast<CautionAdvice>(made.easier ? number(0, 2) : 0), text(300)});
    return made;
}

PlanPicture RandomPlans::picture(const StretchId& stretch) {
    using namespace std::string_literals;
    PlanPicture made{.stretch = stretch,
                     .format = chance() ? PlanPicture::Format::Png : PlanPicture::Format::Jpeg};
    made.bytes = made.format == PlanPicture::Format::Png ? "\x89PNG\r\n\x1a\n"s : "\xff\xd8\xff"s;
    for (int bytes = number(0, 100); bytes > 0; --bytes)
        made.bytes += static_cast<char>(number(-128, 127));
    return made;
}

PlanFile RandomPlans::plan() {
    PlanFile made{.title = text(80)};
    if (chance())
        made.from = text(80);
    if (chance())
        made.note = text(300);
    for (int own = number(0, 3); own > 0; --own) {
        made.stretches.push_back(stretch("own-" + std::to_string(own)));
        const Stretch& mine = made.stretches.back();
        if (mine.figure.empty() && chance())
            made.pictures.push_back(picture(mine.id));
        made.plan.push_back({mine.id, frequency()});
        if (chance())
            made.plan.back().dose = dose(isHold(mine.dose), mine.dose.perSide);
    }
    for (int others = number(made.plan.empty() ? 1 : 0, 4); others > 0; --others) {
        made.plan.push_back({"other-" + std::to_string(others), frequency()});
        if (chance())
            made.plan.back().dose = dose(chance(), chance());
    }
    for (ChosenStretch& chosen : made.plan) {
        std::ranges::generate(chosen.days, [this] { return chance(); });
        chosen.days.at(static_cast<std::size_t>(number(0, 6))) = true;
    }
    shuffle(made.plan, m_random);
    return made;
}

std::string mangled(std::string text, std::mt19937& random) {
    const auto below = [&random](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end)(random);
    };
    for (std::size_t changes = 1 + below(3); changes > 0 && !text.empty(); --changes) {
        const std::size_t place = below(text.size() - 1);
        const std::size_t length = below(std::min<std::size_t>(text.size() - place, 40));
        switch (below(4)) {
        case 0: text[place] = static_cast<char>(below(255)); break;
        case 1: text.erase(place, length); break;
        case 2: text.insert(below(text.size()), text.substr(place, length)); break;
        case 3: text[place] = "0123456789-.eE{}[]\",:\\u"[below(22)]; break;
        default: text.resize(place); break;
        }
    }
    return text;
}

} // namespace unhunch
