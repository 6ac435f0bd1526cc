#include "core/catalog/GetReady.h"
#include "tests/core/catalog/ReadingEase.h"
#include "tests/core/catalog/SampleCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <numeric>
#include <regex>
#include <set>
#include <string>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::Ge;
using testing::IsEmpty;
using testing::Le;
using testing::Not;
using testing::SizeIs;

std::string joinedText(const std::vector<std::string>& texts) {
    return std::accumulate(texts.begin(), texts.end(), std::string{},
                           [](const std::string& all, const std::string& text) { return all + text + ' '; });
}

/// What a voice takes for it, rather too long than too short: as the guide reckons.
std::chrono::milliseconds spokenLength(const std::string& text) {
    const auto stops =
        std::ranges::count_if(text, [](char character) { return character == '.' || character == ','; });
    return 400ms + 68ms * text.size() + 250ms * stops;
}

/// Every text of a stretch that a person reads or hears, its name and its sources aside.
std::vector<std::string> textsOf(const Stretch& stretch) {
    std::vector<std::string> texts{stretch.position, stretch.breathing, stretch.note, stretch.space};
    const auto add = [&texts](const std::vector<std::string>& list) {
        texts.insert(texts.end(), list.begin(), list.end());
    };
    for (const auto* list : {&stretch.steps, &stretch.muscles, &stretch.benefits, &stretch.precautions,
                             &stretch.mistakes, &stretch.harder})
        add(*list);
    for (const StretchCaution& caution : stretch.cautions)
        texts.push_back(caution.reason);
    if (stretch.easier) {
        add(stretch.easier->steps);
        add({stretch.easier->hint, stretch.easier->position, stretch.easier->breathing});
    }
    return texts;
}

/// Every stretch of the program in both of its forms.
class BuiltInContentTest : public testing::Test {
protected:
    template <typename Check>
    void forEachForm(Check check) const {
        for (const Stretch& stretch : m_catalog.stretches()) {
            check(stretch);
            check(easierForm(stretch));
        }
    }

    [[nodiscard]] std::vector<const Stretch*> standInsFor(const StretchId& id) const {
        std::vector<const Stretch*> standIns;
        for (const Stretch& stretch : m_catalog.stretches()) {
            if (stretch.standInFor == id)
                standIns.push_back(&stretch);
        }
        return standIns;
    }

    StretchCatalog m_catalog = builtInCatalog();
};

TEST_F(BuiltInContentTest, everyStretchIsExplainedInFull) {
    for (const Stretch& stretch : m_catalog.stretches()) {
        EXPECT_NE(stretch.space, "") << stretch.id;
        for (const auto* list :
             {&stretch.muscles, &stretch.benefits, &stretch.precautions, &stretch.mistakes, &stretch.harder})
            EXPECT_THAT(*list, Not(IsEmpty())) << stretch.id;
        EXPECT_THAT(stretch.cautions, Not(IsEmpty())) << stretch.id;
        EXPECT_THAT(stretch.sources, SizeIs(Ge(2U))) << stretch.id;
        EXPECT_TRUE(stretch.easier) << stretch.id;
    }
    forEachForm([](const Stretch& form) {
        EXPECT_THAT(form.steps, SizeIs(AllOf(Ge(4U), Le(6U)))) << form.id;
        EXPECT_NE(form.breathing, "") << form.id;
    });
}

TEST_F(BuiltInContentTest, everySourceHasASafeAddressAndAGrade) {
    for (const Stretch& stretch : m_catalog.stretches()) {
        std::set<std::string> addresses;
        for (const Source& source : stretch.sources) {
            EXPECT_TRUE(source.url.starts_with("https://")) << stretch.id << ": " << source.url;
            EXPECT_TRUE(source.grade == 'A' || source.grade == 'B') << stretch.id;
            EXPECT_TRUE(addresses.insert(source.url).second) << stretch.id << " names it twice";
        }
    }
}

TEST_F(BuiltInContentTest, oneAddressHasOneTitleAndOneGrade) {
    std::map<std::string, Source> known;
    for (const Stretch& stretch : m_catalog.stretches()) {
        for (const Source& source : stretch.sources)
            EXPECT_EQ(known.emplace(source.url, source).first->second, source) << source.url;
    }
}

TEST_F(BuiltInContentTest, aStepIsAShortSentenceAndSpokenInTheTimeToGetReady) {
    forEachForm([](const Stretch& form) {
        for (const std::string& step : form.steps) {
            EXPECT_LE(std::ranges::count(step, ' ') + 1, 16) << step;
            EXPECT_TRUE(step.ends_with('.')) << step;
            EXPECT_LE(spokenLength(step), getReadyInPlace) << step;
        }
        EXPECT_LE(spokenLength(form.title) + spokenLength(form.steps.front()), getReadyTime(form) + 1s)
            << form.id << ": name and first step";
    });
}

TEST_F(BuiltInContentTest, theStepsOfAHoldAreToldBeforeItsFirstSetEnds) {
    static constexpr auto timeOfAStep = 4s;
    forEachForm([](const Stretch& form) {
        const auto* hold = std::get_if<Hold>(&form.dose.work);
        if (!hold)
            return;
        EXPECT_LE(timeOfAStep * (form.steps.size() - 1), getReadyTime(form) + hold->duration) << form.id;
    });
}

TEST_F(BuiltInContentTest, stepsReadAsEasilyAsABookForChildrenOfTwelve) {
    forEachForm([](const Stretch& form) { EXPECT_LE(readingGrade(joinedText(form.steps)), 6) << form.id; });
}

TEST_F(BuiltInContentTest, whatElseIsToldIsPlainAsWell) {
    for (const Stretch& stretch : m_catalog.stretches()) {
        std::vector<std::string> reasons;
        for (const StretchCaution& caution : stretch.cautions)
            reasons.push_back(caution.reason);
        for (const auto& list :
             {stretch.benefits, stretch.precautions, stretch.mistakes, stretch.harder, reasons})
            EXPECT_LE(readingGrade(joinedText(list)), 9) << stretch.id << ": " << list.front();
    }
}

TEST_F(BuiltInContentTest, textsFitTheirPlaces) {
    for (const Stretch& stretch : m_catalog.stretches()) {
        EXPECT_LE(stretch.title.size(), 28U) << stretch.title;
        EXPECT_LE(stretch.space.size(), 45U) << stretch.space;
        for (const std::string& text : textsOf(stretch))
            EXPECT_LE(text.size(), 180U) << text;
        for (const MovementPhase& phase : stretch.phases)
            EXPECT_LE(phase.cue.size(), 10U) << phase.cue;
    }
}

TEST_F(BuiltInContentTest, sentencesEndAndNamesDoNot) {
    for (const Stretch& stretch : m_catalog.stretches()) {
        for (const auto& list : {stretch.benefits, stretch.precautions, stretch.mistakes, stretch.harder}) {
            for (const std::string& text : list)
                EXPECT_TRUE(text.ends_with('.')) << text;
        }
        for (const StretchCaution& caution : stretch.cautions)
            EXPECT_TRUE(caution.reason.ends_with('.')) << caution.reason;
        for (const std::string& text : {stretch.title, stretch.position, stretch.space, stretch.easier->hint})
            EXPECT_FALSE(text.ends_with('.')) << text;
    }
}

TEST_F(BuiltInContentTest, nothingIsPromised) {
    const std::regex promises(
        "\\b(cure|prevent|heal|correct|guarantee|posture|treat|fix|always works|safe for)");
    for (const Stretch& stretch : m_catalog.stretches()) {
        for (std::string text : textsOf(stretch)) {
            std::ranges::transform(text, text.begin(),
                                   [](unsigned char letter) { return std::tolower(letter); });
            EXPECT_FALSE(std::regex_search(text, promises)) << stretch.id << ": " << text;
        }
    }
}

TEST_F(BuiltInContentTest, everyCautionOfTheListMeansSomethingForSomeStretch) {
    std::set<Caution> used;
    for (const Stretch& stretch : m_catalog.stretches()) {
        for (const StretchCaution& caution : stretch.cautions)
            used.insert(caution.caution);
    }
    for (const Caution caution : allCautions())
        EXPECT_TRUE(used.contains(caution)) << wordOf(caution);
}

TEST_F(BuiltInContentTest, aStandInIsGentlerForSomebodyOrServesMorePeople) {
    const auto adviceOf = [](const Stretch& stretch, Caution caution) {
        const auto found = std::ranges::find(stretch.cautions, caution, &StretchCaution::caution);
        return found == stretch.cautions.end() ? -1 : static_cast<int>(found->advice);
    };
    for (const Stretch& stretch : m_catalog.stretches()) {
        for (const Stretch* standIn : standInsFor(stretch.id)) {
            const bool isGentler = std::ranges::any_of(allCautions(), [&](Caution caution) {
                return adviceOf(*standIn, caution) < adviceOf(stretch, caution);
            });
            const bool servesMore = standIn->access.size() > stretch.access.size();
            EXPECT_TRUE(isGentler || servesMore) << standIn->id << " helps nobody";
        }
    }
}

TEST_F(BuiltInContentTest, whoCannotGetToTheFloorIsToldSoOnTheFloor) {
    for (const Stretch& stretch : m_catalog.stretches()) {
        const bool needsFloor = stretch.places == std::vector{Place::Floor};
        const bool isTold = std::ranges::find(stretch.cautions, Caution::CannotGetOnFloor,
                                              &StretchCaution::caution) != stretch.cautions.end();
        EXPECT_EQ(isTold, needsFloor) << stretch.id;
        EXPECT_FALSE(needsFloor && std::ranges::count(stretch.access, Access::Wheelchair) > 0) << stretch.id;
    }
}

TEST_F(BuiltInContentTest, everyPrescribedStretchCanBeDoneByWhoCannotDoItAsItIs) {
    const auto somebodyServes = [this](const StretchId& id, const auto& serves) {
        const std::vector<const Stretch*> standIns = standInsFor(id);
        return serves(*m_catalog.find(id)) ||
               std::ranges::any_of(standIns, [&](const Stretch* standIn) { return serves(*standIn); });
    };
    for (const StretchId& id : m_catalog.packs().front().stretches) {
        EXPECT_TRUE(somebodyServes(id,
                                   [](const Stretch& stretch) {
                                       return stretch.places != std::vector{Place::Floor} &&
                                              stretch.places != std::vector{Place::Doorway};
                                   }))
            << id << ": without floor and doorway";
        EXPECT_TRUE(somebodyServes(
            id, [](const Stretch& stretch) { return std::ranges::count(stretch.places, Place::Chair) == 1; }))
            << id << ": without standing";
        for (const Access access : {Access::OneHand, Access::Wheelchair}) {
            EXPECT_TRUE(somebodyServes(id, [access](const Stretch& stretch) {
                return std::ranges::count(stretch.access, access) == 1;
            })) << id;
        }
    }
}

TEST_F(BuiltInContentTest, aStandInIsAskedForAsOftenAsWhatItStandsInFor) {
    for (const Stretch& stretch : m_catalog.stretches()) {
        for (const Stretch* standIn : standInsFor(stretch.id)) {
            EXPECT_EQ(standIn->frequency, stretch.frequency) << standIn->id;
            EXPECT_EQ(fullWork(standIn->dose), fullWork(stretch.dose)) << standIn->id;
        }
    }
}

TEST_F(BuiltInContentTest, everyStretchButStandInsIsInOnePack) {
    EXPECT_THAT(m_catalog.packs(), SizeIs(5));
    for (const Stretch& stretch : m_catalog.stretches()) {
        const auto packs = std::ranges::count_if(m_catalog.packs(), [&stretch](const Pack& pack) {
            return std::ranges::find(pack.stretches, stretch.id) != pack.stretches.end();
        });
        EXPECT_EQ(packs, stretch.standInFor ? 0 : 1) << stretch.id;
    }
    for (const Pack& pack : m_catalog.packs())
        EXPECT_LE(readingGrade(pack.summary), 9) << pack.summary;
}

TEST_F(BuiltInContentTest, aSessionFitsABreak) {
    forEachForm([](const Stretch& form) {
        // Breathing needs five minutes: in a review, programmes with shorter sessions did not work.
        const bool isBreathing = form.muscles.front().find("diaphragm") != std::string::npos;
        EXPECT_LE(durationOf(form.dose), isBreathing ? 305s : 215s) << form.id;
        EXPECT_GE(durationOf(form.dose), isBreathing ? 300s : 10s) << form.id;
    });
}

} // namespace
} // namespace unhunch
