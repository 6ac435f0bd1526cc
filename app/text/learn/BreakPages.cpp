// The pages about breaks, and the questions that people ask.
#include "app/text/learn/KnownSources.h"
#include "app/text/learn/LearnPages.h"
#include "app/text/SafetyWords.h"

#include <algorithm>
#include <iterator>

namespace unhunch {

using namespace learn;

LearnPage LearnPages::whyBreaks() {
    return {
        QStringLiteral("why-breaks"),
        tr("Why breaks"),
        {},
        {Paragraph{tr(
             "Muscles that hold one position for long get little rest. A short break gives it to them, best "
             "before you feel tired. Breaks that change your position help most.")},
         Heading{tr("What studies found")},
         Points{
             {{{},
               tr("Office workers took active breaks for six months. 17 of 100 got new neck pain, against 44 "
                  "of "
                  "100 without such breaks.")},
              {{},
               tr("People who type all day had five more minutes of rest in each hour. They felt less sore "
                  "and "
                  "got as much done.")},
              {{}, tr("Breaks of up to ten minutes left people a little fresher and less tired.")},
              {{},
               tr("A large review was less sure: six trials, not of high quality, and perhaps no effect on "
                  "pain.")}}},
         Paragraph{tr("So nobody can promise what breaks will do for you. They are short, and worth a try.")},
         Heading{tr("Why Unhunch leads you")},
         Paragraph{tr("In one study people were only asked to stretch in their breaks. They did so in a "
                      "quarter of their "
                      "usual breaks. Being led, with pictures and a count, makes it easier to do it, and to "
                      "do it right.")},
         Sources{{known::hse(),
                  known::activeBreaks(),
                  known::niosh2007(),
                  {"NIOSH (USA)", "Supplementary rest breaks (NIOSHTIC-2 20020675)",
                   "https://www.cdc.gov/niosh/nioshtic-2/20020675.html", 'A'},
                  known::microBreaks(),
                  known::cochraneBreaks(),
                  {"Physical Therapy, 2004", "Effects of live, videotaped, or written instruction",
                   "https://pubmed.ncbi.nlm.nih.gov/15225081/", 'A'}}}}};
}

LearnPage LearnPages::howOften() {
    return {
        QStringLiteral("how-often"),
        tr("How often, how long"),
        {},
        {Heading{tr("Breaks")},
         Paragraph{tr("Five to ten minutes after 50 to 60 minutes of work is better than a long break after "
                      "two hours. "
                      "Unhunch asks after 55 minutes, unless you choose otherwise in the preferences.")},
         Heading{tr("A stretch that is held")},
         Points{{{{},
                  tr("10 to 30 seconds each time, until you feel a mild pull. Older people may hold it for "
                     "up to "
                     "60.")},
                 {{}, tr("Move a little first: shoulder rolls, or half a minute on the spot.")},
                 {{}, tr("Breathe. Do not bounce. If it hurts, you have gone too far.")}}},
         Heading{tr("Days in a week")},
         Points{{{{}, tr("Stretching: two to three days a week at least. Every day is best.")},
                 {{}, tr("Strength: two or three days a week.")},
                 {{},
                  tr("In one trial office workers stretched every day and trained their neck twice a week. "
                     "Within a "
                     "year 12 of 100 got neck pain, against 27 of 100 who did not.")}}},
         Heading{tr("How Unhunch counts")},
         Paragraph{tr("A stretch is done once you reach the lower end of its dose. A day counts once. Where "
                      "the plan says "
                      "3 to 4 times a week, three days make it complete.")},
         Paragraph{tr("A missed day breaks nothing. People who missed one still made it a habit.")},
         Heading{tr("When it is too much")},
         Paragraph{
             tr("A little more soreness is fine if it is gone within half an hour and no worse the next day. "
                "Otherwise do less next time, or take the easier form.")},
         Sources{{known::niBusiness(), known::ccohs(), known::acsm(), known::mayo(), known::sihawong(),
                  known::bess(), known::habits()}}}};
}

LearnPage LearnPages::questions() {
    return {
        QStringLiteral("questions"),
        tr("Questions people ask"),
        {},
        {Heading{tr("Where does the pain come from?")},
         Paragraph{tr(
             "Often from several things at once: long hours at a desk, little movement, heavy bags, a "
             "strain, "
             "stress, or poor sleep. It is not usually serious, and for many it gets better within weeks.")},
         Heading{tr("Can it be prevented?")},
         Paragraph{tr("Nobody can promise that. In some trials people who took active breaks or trained had "
                      "less new pain. "
                      "In others it made little difference. What you can do: move often, get stronger, and "
                      "change your "
                      "position.")},
         Link{QStringLiteral("why-breaks"), tr("Why breaks")}, Heading{tr("How often should I stretch?")},
         Paragraph{tr("As your plan says. If you have no plan, a few days a week is a good start.")},
         Link{QStringLiteral("how-often"), tr("How often, how long")}, Heading{tr("Is stretching safe?")},
         Paragraph{tr("For most people, yes, as long as it is gentle. A mild pull is fine, pain is not. Each "
                      "stretch has its "
                      "own precautions: see its page. If something there is true of you, ask first.")},
         Heading{tr("Will it fix my posture?")},
         Paragraph{
             tr("We do not promise that. In one study the chest got longer, but the shoulder blades moved as "
                "before. "
                "There is no one right posture anyway. What many notice is that it is easier to move.")},
         Heading{tr("It was sore afterwards. Should I stop?")},
         Paragraph{tr("A little soreness that is gone within half an hour, and no worse the next day, is "
                      "fine. If it lasts, do "
                      "less. If it is sharp, spreads, or tingles, stop.")},
         Heading{tr("I missed some days. Do I start again?")},
         Paragraph{tr("No. Just go on. Each week starts afresh, and nothing is lost.")},
         Heading{tr("When should I see a doctor?")},
         Link{QStringLiteral("doctor"), tr("When to see a doctor")},
         Sources{{known::leeds(), known::activeBreaks(), known::cochraneBreaks(), known::sihawong(),
                  known::chestStretchStudy(), known::bess(), known::ccohs(), known::habits()}}}};
}

LearnPage LearnPages::doctor() {
    LearnPage page{QStringLiteral("doctor"),
                   tr("When to see a doctor"),
                   {},
                   {Paragraph{SafetyWords::betweenTheBlades()}}};
    const auto add = [&page](const SafetyList& list) {
        Points points;
        for (const QString& sign : list.signs)
            points.entries.push_back({{}, sign});
        page.blocks.emplace_back(Heading{list.heading});
        page.blocks.emplace_back(std::move(points));
    };
    add(SafetyWords::emergency());
    add(SafetyWords::sameDay());
    add(SafetyWords::askFirst());
    add(SafetyWords::stopAtOnce());
    page.blocks.emplace_back(Heading{tr("If you are pregnant")});
    page.blocks.emplace_back(Paragraph{tr(
        "Talk to your midwife or doctor first. Warm up, stop if anything hurts, and do not lie flat on your "
        "back for long after week 16.")});
    page.blocks.emplace_back(Notice{SafetyWords::notMedicalAdvice()});
    std::vector<Source> sources = SafetyWords::sources();
    sources.push_back(
        {"NHS Frimley", "Exercise in pregnancy",
         "https://www.frimleyhealthandcare.org.uk/maternity/your-pregnancy/exercise-in-pregnancy/", 'A'});
    page.blocks.emplace_back(Sources{std::move(sources)});
    return page;
}

LearnPage LearnPages::sources(const std::vector<LearnPage>& pages) {
    std::vector<Source> all;
    for (const LearnPage& page : pages) {
        for (const Block& block : page.blocks) {
            if (const auto* some = std::get_if<Sources>(&block))
                std::ranges::copy(some->sources, std::back_inserter(all));
        }
    }
    std::ranges::stable_sort(all, {}, &Source::url);
    const auto again = std::ranges::unique(all, {}, &Source::url);
    all.erase(again.begin(), again.end());
    std::ranges::stable_sort(all, {}, &Source::organisation);
    return {
        QStringLiteral("sources"),
        tr("Sources"),
        {},
        {Paragraph{tr(
             "Facts about health in Unhunch rest on these publications. They say it in their own words, and "
             "often with more care than fits here.")},
         Points{{{QStringLiteral("A:"), tr("a guideline, hospital, public body or study.")},
                 {QStringLiteral("B:"), tr("a clinic or a service of a university.")}}},
         Heading{tr("The publications")}, Sources{std::move(all)}}};
}

} // namespace unhunch
