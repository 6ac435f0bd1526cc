#include "app/command/CommandHelp.h"

#include "app/command/VerbSyntax.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype widestTerminal = 110;

TEST(CommandHelp, theOverviewNamesEveryVerbAndTheExitStatuses) {
    for (const VerbSyntax& verb : verbSyntaxes())
        EXPECT_TRUE(overviewHelp().contains(u"  unhunch "_s + verb.usage)) << verb.name.toStdString();
    EXPECT_TRUE(overviewHelp().contains(u"2 wrong usage"_s));
}

TEST(CommandHelp, aVerbsPageNamesItsOptionsAndThoseOfEveryVerb) {
    for (const VerbSyntax& verb : verbSyntaxes()) {
        const QString page = helpFor(verb);
        EXPECT_TRUE(page.startsWith(u"unhunch "_s + verb.usage)) << page.toStdString();
        EXPECT_TRUE(page.contains(u"--data-dir"_s)) << page.toStdString();
        for (const OptionSyntax& option : verb.options)
            EXPECT_TRUE(page.contains(option.meaning)) << page.toStdString();
    }
}

TEST(CommandHelp, everyOptionOfAUsageIsOneOfTheVerb) {
    for (const VerbSyntax& verb : verbSyntaxes()) {
        for (const OptionSyntax& option : verb.options)
            EXPECT_TRUE(verb.usage.contains(option.name)) << verb.name.toStdString();
        EXPECT_EQ(verb.usage.count(u"--"_s), verb.options.size()) << verb.name.toStdString();
    }
}

TEST(CommandHelp, noLineIsTooWideForATerminal) {
    QString all = overviewHelp();
    for (const VerbSyntax& verb : verbSyntaxes())
        all += helpFor(verb);
    for (const QString& line : all.split(u'\n'))
        EXPECT_LE(line.size(), widestTerminal) << line.toStdString();
}

} // namespace

} // namespace unhunch
