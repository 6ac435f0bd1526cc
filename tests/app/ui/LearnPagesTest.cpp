#include "app/text/learn/LearnPages.h"

#include "app/text/SafetyWords.h"
#include "app/Translations.h"
#include "core/Overloaded.h"
#include "tests/support/Stretches.h"

#include <QRegularExpression>
#include <QUrl>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace unhunch {
namespace {

using namespace learn;

/// All that a page says in sentences: no names of publications, no facts in a line.
QStringList sentencesOf(const LearnPage& page) {
    QStringList said;
    for (const Block& block : page.blocks) {
        std::visit(Overloaded{[&](const Paragraph& part) { said << part.text; },
                              [&](const Notice& part) { said << part.text; },
                              [&](const Points& part) {
                                  for (const Points::Entry& entry : part.entries)
                                      said << entry.key + u' ' + entry.text;
                              },
                              [](const auto&) {}},
                   block);
    }
    return said;
}

/// Vowel groups, less a silent e at the end: as near to syllables as a rule without a dictionary gets.
int syllablesOf(const QString& word) {
    static const QRegularExpression groups(QStringLiteral("[aeiouy]+"));
    int count = 0;
    for (auto match = groups.globalMatch(word.toLower()); match.hasNext(); match.next())
        ++count;
    if (word.endsWith(u'e') && !word.endsWith(QLatin1String("le")) && count > 1)
        --count;
    return std::max(count, 1);
}

/// Flesch-Kincaid: the years of school that a text asks of its readers.
double schoolYears(const QStringList& text) {
    static const QRegularExpression ends(QStringLiteral("[.!?:]+(\\s|$)"));
    static const QRegularExpression words(QStringLiteral("[A-Za-z’']+"));
    double sentences = 0;
    double count = 0;
    double syllables = 0;
    for (const QString& part : text) {
        sentences += static_cast<double>(std::max<qsizetype>(part.count(ends), 1));
        for (auto match = words.globalMatch(part); match.hasNext();) {
            syllables += syllablesOf(match.next().captured());
            ++count;
        }
    }
    return 0.39 * count / sentences + 11.8 * syllables / count - 15.59;
}

std::vector<Source> sourcesOf(const LearnPage& page) {
    std::vector<Source> all;
    for (const Block& block : page.blocks) {
        if (const auto* some = std::get_if<Sources>(&block))
            all.insert(all.end(), some->sources.begin(), some->sources.end());
    }
    return all;
}

class LearnPagesTest : public testing::Test {
protected:
    static void SetUpTestSuite() { installTranslations(); }

    [[nodiscard]] const LearnPage& page(const char* id) const {
        return *std::ranges::find(pages, QLatin1String(id), &LearnPage::id);
    }

    StretchCatalog catalog = test::builtInCatalog();
    std::vector<LearnPage> pages = LearnPages::all(catalog);
};

TEST_F(LearnPagesTest, thereIsAPageForEachSubjectAndEachStretch) {
    QStringList ids;
    for (const LearnPage& one : pages)
        ids << one.id;
    QStringList wanted = LearnPages::generalIds();
    for (const Stretch& stretch : catalog.stretches())
        wanted << QString::fromStdString(stretch.id);
    EXPECT_EQ(ids, wanted);
    EXPECT_EQ(std::set<QString>(ids.begin(), ids.end()).size(), pages.size()) << "no id stands for two";
    for (const QString& id : ids)
        EXPECT_TRUE(LearnPages::exists(id, catalog)) << id.toStdString();
    EXPECT_FALSE(LearnPages::exists(QStringLiteral("moon"), catalog));
}

/// That of a stretch has everything that its catalog says, to look things up; the others are read.
TEST_F(LearnPagesTest, eachIsShort) {
    for (const LearnPage& one : pages) {
        const qsizetype words = sentencesOf(one).join(u' ').split(u' ', Qt::SkipEmptyParts).size();
        const bool isOfAStretch = catalog.find(one.id.toStdString()) != nullptr;
        EXPECT_GE(words, 20) << one.id.toStdString();
        EXPECT_LE(words, isOfAStretch ? 520 : 420) << one.id.toStdString();
    }
}

TEST_F(LearnPagesTest, eachIsReadWithEightYearsOfSchool) {
    for (const LearnPage& one : pages)
        EXPECT_LE(schoolYears(sentencesOf(one)), 8) << one.id.toStdString();
}

TEST_F(LearnPagesTest, noneIsWrittenInLongSentences) {
    static const QRegularExpression ends(QStringLiteral("[.!?:]\\s"));
    for (const LearnPage& one : pages) {
        for (const QString& part : sentencesOf(one)) {
            for (const QString& sentence : part.split(ends))
                EXPECT_LE(sentence.split(u' ').size(), 30)
                    << one.id.toStdString() << ": " << sentence.toStdString();
        }
    }
}

TEST_F(LearnPagesTest, nonePromisesACure) {
    static const QRegularExpression promises(
        QStringLiteral("\\b(cures?|heals?|prevents|preventing|guarantees?d?|corrects? (your )?posture|"
                       "gets? rid of|pain[- ]free|always works)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    ASSERT_TRUE(promises.match(QStringLiteral("It prevents pain.")).hasMatch());
    for (const LearnPage& one : pages) {
        for (const QString& part : sentencesOf(one))
            EXPECT_FALSE(promises.match(part).hasMatch())
                << one.id.toStdString() << ": " << part.toStdString();
    }
}

TEST_F(LearnPagesTest, eachRestsOnSourcesOfGoodGradeThatCanBeOpened) {
    for (const LearnPage& one : pages) {
        const std::vector<Source> sources = sourcesOf(one);
        EXPECT_FALSE(sources.empty()) << one.id.toStdString();
        for (const Source& source : sources) {
            const QUrl address(QString::fromStdString(source.url), QUrl::StrictMode);
            EXPECT_TRUE(source.grade == 'A' || source.grade == 'B') << source.url;
            EXPECT_TRUE(address.isValid() && !address.host().isEmpty()) << source.url;
            EXPECT_TRUE(address.scheme() == u"https" || address.scheme() == u"http") << source.url;
            EXPECT_FALSE(source.title.empty() || source.organisation.empty()) << source.url;
        }
    }
}

TEST_F(LearnPagesTest, thePageOfSourcesHasAllOfThemOnce) {
    std::set<std::string> used;
    for (const LearnPage& one : pages) {
        if (one.id != u"sources") {
            for (const Source& source : sourcesOf(one))
                used.insert(source.url);
        }
    }
    const std::vector<Source> listed = sourcesOf(page("sources"));
    EXPECT_EQ(listed.size(), used.size());
    for (const Source& source : listed)
        EXPECT_TRUE(used.contains(source.url)) << source.url;
}

TEST_F(LearnPagesTest, eachLinkLeadsToAPage) {
    int links = 0;
    for (const LearnPage& one : pages) {
        for (const Block& block : one.blocks) {
            if (const auto* link = std::get_if<Link>(&block)) {
                EXPECT_TRUE(LearnPages::exists(link->page, catalog)) << link->page.toStdString();
                ++links;
            }
        }
    }
    EXPECT_GE(links, 3);
}

TEST_F(LearnPagesTest, eachPictureIsToldInWords) {
    int pictures = 0;
    for (const LearnPage& one : pages) {
        for (const Block& block : one.blocks) {
            if (const auto* picture = std::get_if<Picture>(&block)) {
                EXPECT_GE(picture->description.size(), 20) << one.id.toStdString();
                ++pictures;
            }
        }
    }
    EXPECT_GE(pictures, 3);
}

TEST_F(LearnPagesTest, whatIsADoctorsMatterIsSaidInTheWordsOfTheWholeApp) {
    const QStringList said = sentencesOf(page("doctor"));
    for (const SafetyList& list : {SafetyWords::emergency(), SafetyWords::sameDay(), SafetyWords::askFirst(),
                                   SafetyWords::stopAtOnce()}) {
        for (const QString& sign : list.signs)
            EXPECT_TRUE(std::ranges::any_of(said, [&](const QString& part) {
                return part.trimmed() == sign;
            })) << sign.toStdString();
    }
    EXPECT_TRUE(said.contains(SafetyWords::notMedicalAdvice()));
    EXPECT_TRUE(said.contains(SafetyWords::betweenTheBlades()));
}

TEST_F(LearnPagesTest, aStretchSaysAllThatItsCatalogKnows) {
    Stretch stretch = *catalog.find("chest-stretch");
    stretch.space = "One step of room";
    stretch.harder = {"Hold it longer"};
    stretch.cautions = {{Caution::FrozenShoulder, CautionAdvice::LeaveOut, "A frozen shoulder needs rest."}};
    const LearnPage made = LearnPages::about(stretch, catalog);
    const QString said = sentencesOf(made).join(u'\n');
    std::vector<std::string> wanted = stretch.precautions;
    for (const auto& more :
         {stretch.benefits, stretch.muscles, stretch.mistakes, stretch.steps, stretch.harder})
        wanted.insert(wanted.end(), more.begin(), more.end());
    wanted.insert(wanted.end(), {stretch.space, stretch.position, stretch.easier->hint, stretch.breathing,
                                 "A frozen shoulder needs rest.", "30 s × 3–4", "3–4 times a week"});
    for (const std::string& text : wanted)
        EXPECT_TRUE(said.contains(QString::fromStdString(text))) << text;
    EXPECT_EQ(made.stretch, "chest-stretch");
}

TEST_F(LearnPagesTest, aStandInAndItsStretchLeadToEachOther) {
    Stretch standIn = *catalog.find("shoulder-rolls");
    standIn.id = "seated-chest-opener";
    standIn.title = "Seated chest opener";
    standIn.standInFor = "chest-stretch";
    const StretchCatalog with({*catalog.find("chest-stretch"), standIn});
    const LearnPage instead = LearnPages::about(*with.find("chest-stretch"), with);
    const LearnPage countsFor = LearnPages::about(standIn, with);
    EXPECT_TRUE(std::ranges::count(instead.blocks, Block(Link{QStringLiteral("seated-chest-opener"),
                                                              QStringLiteral("Seated chest opener")})));
    EXPECT_TRUE(std::ranges::count(
        countsFor.blocks, Block(Link{QStringLiteral("chest-stretch"), QStringLiteral("Chest stretch")})));
}

} // namespace
} // namespace unhunch
