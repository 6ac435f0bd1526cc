#include "app/plan/PlanBrowser.h"

#include "app/plan/BreakTime.h"
#include "app/plan/OwnStretchKeeper.h"
#include "app/plan/PlanKeeper.h"
#include "app/plan/Programme.h"
#include "app/plan/StretchWriting.h"
#include "app/settings/DataFolder.h"
#include "app/settings/FilePath.h"
#include "app/settings/OwnStretches.h"
#include "app/settings/PlanPictures.h"
#include "app/text/Words.h"
#include "app/ui/plan/ImportDialog.h"
#include "app/ui/plan/PlanList.h"
#include "app/ui/plan/PlanRow.h"
#include "app/ui/plan/PlanWindow.h"
#include "app/ui/plan/StretchEditor.h"
#include "app/ui/plan/StretchPicker.h"
#include "app/ui/plan/StretchPreview.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Stretches.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// The window on a real journal, with the plan that a fresh start has.
class PlanBrowserTest : public testing::Test {
protected:
    PlanBrowserTest() {
        programme.changePlan([](PlanRecord starting) { return starting; });
        QObject::connect(&plan, &PlanKeeper::changed, &browser, &PlanBrowser::refresh);
        browser.show();
    }

    [[nodiscard]] std::vector<StretchId> ids() const {
        std::vector<StretchId> ids;
        for (const ChosenStretch& each : plan.chosen())
            ids.push_back(each.stretch);
        return ids;
    }

    [[nodiscard]] ChosenStretch chosen(const StretchId& id) const {
        for (const ChosenStretch& each : plan.chosen()) {
            if (each.stretch == id)
                return each;
        }
        ADD_FAILURE() << id << " is not in the plan";
        return {};
    }

    template <typename Widget>
    Widget* part(const QString& name, QWidget* in = nullptr) {
        auto* found = (in ? in : browser.window())->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    void click(const QString& name, QWidget* in = nullptr) { part<QAbstractButton>(name, in)->click(); }
    void choose(const StretchId& id) { browser.window()->choose(id); }

    static constexpr Date today = std::chrono::year{2026} / 11 / 18; // as the clock has it

    QTemporaryDir place;
    DataFolder folder = DataFolder::at(place.path());
    Preferences preferences;
    test::FakeClock clock;
    OwnStretches own{folder, test::builtInCatalog()};
    Programme programme{own.catalog(), SessionLog(filePath(folder.journal), today), Calendar()};
    PlanKeeper plan{programme, [this] { return clock.wall().date; }, [](const Person&) { return QString(); }};
    OwnStretchKeeper keeper{programme, own, plan};
    PlanBrowser browser{{programme, plan, own, keeper, clock,
                         [this]() -> const Preferences& { return preferences; }, folder.drafts,
                         [this] { return unknown; }}};
    QString unknown; ///< why the plan is not known
};

TEST_F(PlanBrowserTest, showsThePlanInItsOrder) {
    const auto* list = part<PlanList>(u"plan-list"_s);
    ASSERT_EQ(list->count(), 4);
    EXPECT_EQ(list->item(0)->text(), u"Chest stretch");
    EXPECT_EQ(part<QLabel>(u"plan-title"_s)->text(), u"Chest stretch");
    EXPECT_TRUE(part<QLabel>(u"plan-time"_s)->text().contains(u"a week"));
}

TEST_F(PlanBrowserTest, aPlanThatIsNotKnownIsNeitherShownNorHeldAgainstAFile) {
    browser.window()->close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !browser.window(); }));
    QStringList refusals;
    QObject::connect(&browser, &PlanBrowser::refused, [&](const QString& why) { refusals << why; });
    unknown = u"The journal is not open yet."_s;
    browser.show();
    browser.offer({});
    EXPECT_EQ(browser.window(), nullptr);
    EXPECT_EQ(browser.importDialog(), nullptr);
    EXPECT_EQ(refusals, (QStringList{unknown, unknown}));
    unknown.clear();
    browser.show();
    EXPECT_NE(browser.window(), nullptr);
}

TEST_F(PlanBrowserTest, workDaysOnlyIsKeptAndSaidBesideWhatIsAdvised) {
    choose("shoulder-rolls");
    click(u"work-days"_s);
    EXPECT_EQ(chosen("shoulder-rolls").days, (Weekdays{true, true, true, true, true, false, false}));
    EXPECT_TRUE(part<QLabel>(u"plan-often"_s)->text().startsWith(u"your plan: 5 "))
        << part<QLabel>(u"plan-often"_s)->text().toStdString();
    EXPECT_TRUE(part<QLabel>(u"plan-often"_s)->text().endsWith(u"advised: every day"));
    click(u"as-advised"_s);
    EXPECT_EQ(chosen("shoulder-rolls").days, everyDay);
}

TEST_F(PlanBrowserTest, theWholePlanIsPutOnWorkDaysByOneTickAndBack) {
    choose("shoulder-rolls");
    click(u"day-6"_s);
    const std::vector<ChosenStretch> before = plan.chosen();
    auto* tick = part<QCheckBox>(u"plan-work-days"_s);
    EXPECT_EQ(tick->checkState(), Qt::Unchecked);
    tick->click();
    for (const ChosenStretch& each : plan.chosen())
        EXPECT_EQ(each.days, (Weekdays{true, true, true, true, true, false, false})) << each.stretch;
    EXPECT_EQ(tick->checkState(), Qt::Checked);
    click(u"plan-undo"_s);
    EXPECT_EQ(plan.chosen(), before);
    EXPECT_EQ(tick->checkState(), Qt::Unchecked);
}

TEST_F(PlanBrowserTest, aPlanThatIsInPartOnWorkDaysIsNeitherTickedNorNot) {
    choose("shoulder-rolls");
    click(u"work-days"_s);
    auto* tick = part<QCheckBox>(u"plan-work-days"_s);
    EXPECT_EQ(tick->checkState(), Qt::PartiallyChecked);
    tick->click();
    EXPECT_EQ(tick->checkState(), Qt::Checked);
    tick->click();
    EXPECT_EQ(chosen("cat-cow").days, everyDay);
    EXPECT_EQ(tick->checkState(), Qt::Unchecked);
}

TEST_F(PlanBrowserTest, theDetailsAreThoseOfTheFormThatIsDone) {
    choose("shoulder-rolls");
    click(u"too-much"_s);
    const Stretch easier = easierForm(*programme.catalog().find("shoulder-rolls"));
    EXPECT_TRUE(
        part<QLabel>(u"plan-much"_s)->text().startsWith(u"as you do it: "_s + Words::dose(easier.dose)));
    choose("chest-stretch");
    click(u"not-for-me"_s);
    const Stretch* standIn =
        programme.catalog().find(fitting("chest-stretch", programme.catalog(), plan.person()).done);
    ASSERT_NE(standIn, nullptr);
    ASSERT_NE(standIn->id, "chest-stretch");
    EXPECT_EQ(part<QLabel>(u"plan-title"_s)->text(), u"Chest stretch");
    EXPECT_EQ(part<QLabel>(u"plan-how"_s)->text(), Words::position(*standIn, plan.person().places));
    EXPECT_TRUE(browser.window()->findChild<StretchPreview*>()->accessibleName().endsWith(
        QString::fromStdString(standIn->title)));
    EXPECT_TRUE(
        part<QLabel>(u"plan-mind"_s)->text().contains(QString::fromStdString(standIn->precautions.front())));
}

TEST_F(PlanBrowserTest, listAndDetailsSayTheSameTime) {
    for (const StretchId& id : ids()) {
        choose(id);
        const QString line =
            part<PlanList>(u"plan-list"_s)->currentItem()->data(PlanRow::LineRole).toString();
        const QString time = line.section(u" · "_s, -1);
        EXPECT_TRUE(part<QLabel>(u"plan-much"_s)->text().endsWith(u"about "_s + time))
            << line.toStdString() << " / " << part<QLabel>(u"plan-much"_s)->text().toStdString();
    }
}

TEST_F(PlanBrowserTest, anotherFrequencyIsKept) {
    choose("shoulder-rolls");
    click(u"frequency-times"_s);
    part<QSpinBox>(u"frequency-least"_s)->setValue(5);
    EXPECT_EQ(chosen("shoulder-rolls").frequency, Frequency(TimesPerWeek(5, 5)));
}

TEST_F(PlanBrowserTest, aPlanKeepsADayOfAStretch) {
    choose("shoulder-rolls");
    for (int day = 1; day <= 7; ++day)
        click(u"day-%1"_s.arg(day));
    EXPECT_EQ(chosen("shoulder-rolls").days, (Weekdays{false, false, false, false, false, false, true}));
}

TEST_F(PlanBrowserTest, anOwnDoseIsKeptAndTakenBack) {
    choose("chest-stretch");
    click(u"own-dose"_s);
    part<QSpinBox>(u"dose-seconds"_s)->setValue(20);
    ASSERT_TRUE(chosen("chest-stretch").dose);
    EXPECT_EQ(std::get<Hold>(chosen("chest-stretch").dose->work).duration, std::chrono::seconds{20});
    click(u"own-dose"_s);
    EXPECT_FALSE(chosen("chest-stretch").dose);
}

TEST_F(PlanBrowserTest, notForMeLeavesOutSaysSoAndIsUndone) {
    choose("shoulder-rolls");
    click(u"not-for-me"_s);
    EXPECT_EQ(plan.person().wishes.at("shoulder-rolls"), Wish::LeaveOut);
    EXPECT_FALSE(part<QLabel>(u"plan-fit"_s)->text().isEmpty());
    click(u"plan-undo"_s);
    EXPECT_THAT(plan.person().wishes, IsEmpty());
    EXPECT_FALSE(part<QAbstractButton>(u"not-for-me"_s)->isChecked());
}

TEST_F(PlanBrowserTest, whatIsRemovedComesBackInItsPlace) {
    const std::vector<StretchId> before = ids();
    choose(before.at(1));
    QTest::keyClick(part<PlanList>(u"plan-list"_s), Qt::Key_Delete);
    EXPECT_THAT(ids(), SizeIs(3));
    click(u"plan-undo"_s);
    EXPECT_EQ(ids(), before);
}

TEST_F(PlanBrowserTest, theLastStretchStays) {
    for (int times = 0; times < 6; ++times)
        QTest::keyClick(part<PlanList>(u"plan-list"_s), Qt::Key_Delete);
    EXPECT_THAT(ids(), SizeIs(1));
    EXPECT_TRUE(part<QLabel>(u"plan-done"_s)->text().contains(u"at least"));
}

TEST_F(PlanBrowserTest, altWithAnArrowMovesAStretch) {
    const std::vector<StretchId> before = ids();
    choose(before.at(0));
    QTest::keyClick(part<PlanList>(u"plan-list"_s), Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(ids(), ElementsAre(before.at(1), before.at(0), before.at(2), before.at(3)));
    EXPECT_EQ(part<PlanList>(u"plan-list"_s)->current(), before.at(0));
}

TEST_F(PlanBrowserTest, aPackJoinsThePlanByOneClick) {
    click(u"plan-add"_s);
    auto* picker = part<StretchPicker>(u"stretch-picker"_s);
    click(u"pack-calm"_s, picker);
    EXPECT_THAT(ids(), SizeIs(7));
    EXPECT_THAT(ids(), Contains("box-breathing"));
    click(u"plan-undo"_s);
    EXPECT_THAT(ids(), SizeIs(4));
}

TEST_F(PlanBrowserTest, theSearchFindsAStretchByItsTitle) {
    click(u"plan-add"_s);
    auto* picker = part<StretchPicker>(u"stretch-picker"_s);
    QTest::keyClicks(picker->findChild<QLineEdit*>(), u"chin tuck"_s);
    ASSERT_EQ(part<QListWidget>(u"picker-list"_s, picker)->count(), 2); // its pack, and itself
    click(u"picker-add"_s, picker);
    EXPECT_THAT(ids(), Contains("chin-tuck"));
}

TEST_F(PlanBrowserTest, theSearchTellsThatAStretchIsInThePlanAlready) {
    click(u"plan-add"_s);
    auto* picker = part<StretchPicker>(u"stretch-picker"_s);
    auto* search = picker->findChild<QLineEdit*>();
    const auto* word = part<QLabel>(u"picker-nothing"_s, picker);
    EXPECT_TRUE(word->isHidden());
    search->setText(u"shoulder rolls"_s);
    EXPECT_EQ(word->text(), u"In your plan already: Shoulder rolls.");
    EXPECT_FALSE(word->isHidden());
    search->setText(u"somersault"_s);
    EXPECT_EQ(word->text(), u"Nothing is called that.");
}

TEST_F(PlanBrowserTest, anOwnStretchIsDeletedFromThePlanAndBroughtBackInItsPlace) {
    Stretch mine = copyOf(*own.builtIn().find("chest-stretch"), u"Gentle chest"_s).stretch;
    mine.id = "gentle-chest";
    QImage drawn(40, 30, QImage::Format_RGB32);
    drawn.fill(Qt::darkCyan);
    const PlanPicture picture = pictureOf(mine.id, drawn);
    ASSERT_EQ(keeper.write(mine, &picture), QString());
    ASSERT_EQ(plan.change([](auto& chosen) {
        chosen.insert(chosen.begin(), {"gentle-chest", Daily{}});
    }),
              QString());
    const std::vector<StretchId> before = ids();
    const Stretch kept = *own.find("gentle-chest");
    choose("cat-cow");
    EXPECT_TRUE(part<QAbstractButton>(u"plan-erase"_s)->isHidden());
    choose("gentle-chest");
    EXPECT_FALSE(part<QAbstractButton>(u"plan-erase"_s)->isHidden());
    click(u"plan-erase"_s);
    EXPECT_THAT(ids(), SizeIs(4));
    EXPECT_THAT(own.stretches(), IsEmpty());
    EXPECT_TRUE(part<QLabel>(u"plan-done"_s)->text().startsWith(u"Gentle chest is deleted."));
    click(u"plan-undo"_s);
    EXPECT_EQ(ids(), before);
    ASSERT_NE(own.find("gentle-chest"), nullptr);
    EXPECT_EQ(*own.find("gentle-chest"), kept);
    EXPECT_TRUE(own.picture(kept));
}

TEST_F(PlanBrowserTest, anOwnStretchOutOfThePlanIsDeletedWhereItIsOffered) {
    Stretch mine = copyOf(*own.builtIn().find("chest-stretch"), u"Gentle chest"_s).stretch;
    mine.id = "gentle-chest";
    ASSERT_EQ(keeper.write(mine, nullptr), QString());
    click(u"plan-add"_s);
    auto* picker = part<StretchPicker>(u"stretch-picker"_s);
    picker->findChild<QLineEdit*>()->setText(u"gentle chest"_s);
    EXPECT_FALSE(part<QAbstractButton>(u"picker-erase"_s, picker)->isHidden());
    click(u"picker-erase"_s, picker);
    EXPECT_THAT(own.stretches(), IsEmpty());
    EXPECT_EQ(part<QListWidget>(u"picker-list"_s, picker)->count(), 0);
    picker->findChild<QLineEdit*>()->clear();
    EXPECT_TRUE(part<QAbstractButton>(u"picker-erase"_s, picker)->isHidden());
}

TEST_F(PlanBrowserTest, aPauseIsShownAndEnded) {
    Q_EMIT browser.window()->pauseAsked({clock.wall().date, addDays(clock.wall().date, 6)});
    ASSERT_THAT(plan.pauses(), SizeIs(1));
    EXPECT_TRUE(part<QLabel>(u"pause-words"_s)->text().startsWith(u"Paused until"));
    click(u"pause-resume"_s);
    EXPECT_THAT(plan.pauses(), IsEmpty());
}

PlanFile planFromElsewhere() {
    return {.title = "After the operation",
            .from = "A therapist",
            .plan = {{"chest-stretch", TimesPerWeek{3, 5}}, {"chin-tuck", Daily{}}}};
}

TEST_F(PlanBrowserTest, aPlanFileChangesNothingUntilItIsAccepted) {
    browser.offer(planFromElsewhere());
    EXPECT_THAT(ids(), SizeIs(4));
    click(u"import-accept"_s, browser.importDialog());
    EXPECT_THAT(ids(), SizeIs(5));
    EXPECT_EQ(chosen("chest-stretch").frequency, Frequency(TimesPerWeek(3, 5)));
}

TEST_F(PlanBrowserTest, aPlanFileMayTakeThePlaceOfThePlan) {
    browser.offer(planFromElsewhere());
    click(u"import-replace"_s, browser.importDialog());
    click(u"import-accept"_s, browser.importDialog());
    EXPECT_THAT(ids(), ElementsAre("chest-stretch", "chin-tuck"));
}

TEST_F(PlanBrowserTest, aSharedPlanIsOneThatCanBeOpened) {
    const QString file = place.filePath(u"mine.unhunch-plan"_s);
    Q_EMIT browser.window()->shareAsked(file);
    const PlanFile shared = openPlan(file);
    EXPECT_EQ(shared.title, "mine");
    EXPECT_EQ(shared.plan, plan.chosen());
}

TEST_F(PlanBrowserTest, aCopyOfAStretchIsWrittenAndJoinsThePlan) {
    choose("chest-stretch");
    click(u"plan-edit"_s);
    StretchEditor* editor = browser.writing().editor();
    ASSERT_NE(editor, nullptr);
    part<QLineEdit>(u"editor-title"_s, editor)->setText(u"Gentle chest"_s);
    click(u"editor-save"_s, editor);
    EXPECT_THAT(ids(), Contains("gentle-chest"));
    EXPECT_NE(own.find("gentle-chest"), nullptr);
}

TEST_F(PlanBrowserTest, aDraftIsKeptForTheNextTime) {
    click(u"plan-new"_s);
    StretchEditor* editor = browser.writing().editor();
    QTest::keyClicks(part<QLineEdit>(u"editor-title"_s, editor), u"Half a thought"_s);
    editor->close();
    auto* question = editor->findChild<QMessageBox*>();
    ASSERT_NE(question, nullptr);
    question->defaultButton()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_THAT(own.stretches(), IsEmpty());
    click(u"plan-new"_s);
    EXPECT_EQ(part<QLineEdit>(u"editor-title"_s, browser.writing().editor())->text(), u"Half a thought");
}

TEST_F(PlanBrowserTest, whatIsHalfWrittenOutlivesTheApp) {
    QImage drawn(40, 30, QImage::Format_RGB32);
    drawn.fill(Qt::darkCyan);
    const QString picture = place.filePath(u"drawn.png"_s);
    ASSERT_TRUE(drawn.save(picture));
    {
        StretchWriting writing(keeper, own, programme, StretchDrafts(folder.drafts));
        writing.begin(false);
        QTest::keyClicks(part<QLineEdit>(u"editor-title"_s, writing.editor()), u"Half a thought"_s);
        writing.editor()->takePicture(picture);
    }
    EXPECT_EQ(QFile::permissions(folder.drafts) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    click(u"plan-new"_s);
    const StretchDraft draft = browser.writing().editor()->draft();
    EXPECT_EQ(draft.stretch.title, "Half a thought");
    EXPECT_FALSE(draft.picture.isNull());
}

TEST_F(PlanBrowserTest, aCrashTakesNoMoreThanTheLastMoments) {
    click(u"plan-new"_s);
    QTest::keyClicks(part<QLineEdit>(u"editor-title"_s, browser.writing().editor()), u"Half a thought"_s);
    EXPECT_FALSE(StretchDrafts(folder.drafts).find(""));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return StretchDrafts(folder.drafts).find("").has_value(); }, 30'000));
}

TEST_F(PlanBrowserTest, aDraftThatIsLookedAtStaysOneThatIsSavedOrThrownAwayGoes) {
    StretchDrafts drafts(folder.drafts);
    StretchDraft copy = copyOf(*own.builtIn().find("cat-cow"), u"My cat-cow"_s);
    ASSERT_TRUE(drafts.keep({.origin = "cat-cow", .isNew = true, .stretch = copy.stretch}));
    choose("cat-cow");
    click(u"plan-edit"_s);
    StretchEditor* editor = browser.writing().editor();
    EXPECT_EQ(part<QLineEdit>(u"editor-title"_s, editor)->text(), u"My cat-cow");
    editor->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(drafts.find("cat-cow"));
    click(u"plan-edit"_s);
    click(u"editor-save"_s, browser.writing().editor());
    EXPECT_FALSE(drafts.find("cat-cow"));
    EXPECT_NE(own.find("my-cat-cow"), nullptr);
}

TEST(BreakTimeADay, isThatOfTheBreaksThatFitIntoTheHours) {
    Preferences preferences;
    preferences.workInterval = std::chrono::minutes{57};
    preferences.breakLength = std::chrono::minutes{3};
    EXPECT_EQ(breakTimeADay(preferences), std::chrono::minutes{24});
    preferences.workingHours.week = {};
    preferences.workingHours.week.at(0) = {{std::chrono::hours{9}, std::chrono::hours{13}}};
    EXPECT_EQ(breakTimeADay(preferences), std::chrono::minutes{12});
}

} // namespace
} // namespace unhunch
