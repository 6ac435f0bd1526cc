#include "app/ui/plan/StretchEditor.h"

#include "app/ui/guide/Announcer.h"
#include "app/ui/plan/DraftFaults.h"
#include "app/ui/plan/StepsEdit.h"
#include "app/ui/plan/StretchPreview.h"
#include "tests/support/Stretches.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

class StretchEditorTest : public testing::Test {
protected:
    template <typename Widget>
    Widget* part(const QString& name) {
        return editor.findChild<Widget*>(name);
    }
    void save() {
        part<QPushButton>(u"editor-save"_s)->click();
        QCoreApplication::processEvents(); // it scrolls a little later
    }
    /// As a person would type it.
    void write(const QString& name, const QString& text) {
        part<QLineEdit>(name)->clear();
        QTest::keyClicks(part<QLineEdit>(name), text);
    }
    [[nodiscard]] QString fault(const QString& field) {
        const auto* line = part<QLabel>(u"fault-"_s + field);
        return line->isVisibleTo(&editor) ? line->text() : QString();
    }
    [[nodiscard]] static bool isInSight(const QWidget& widget) {
        return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
    }

    StretchCatalog catalog = test::builtInCatalog();
    StretchEditor editor{newDraft(), catalog};
    QSignalSpy saved{&editor, &StretchEditor::saveAsked};
};

TEST_F(StretchEditorTest, whatIsMissingIsSaidBesideItsField) {
    save();
    EXPECT_EQ(saved.count(), 0);
    EXPECT_EQ(fault(u"title"_s), u"Give the stretch a name.");
    for (const QString& field : {u"title"_s, u"position"_s, u"steps"_s, u"breathing"_s})
        EXPECT_FALSE(fault(field).isEmpty()) << field.toStdString();
    EXPECT_EQ(fault(u"places"_s), QString());
    EXPECT_TRUE(part<QLabel>(u"editor-fault"_s)->text().contains(u'4'));
}

TEST_F(StretchEditorTest, theFirstFieldWithAFaultIsWhereThePersonGoesOn) {
    editor.resize(editor.minimumSize());
    editor.show();
    editor.activateWindow();
    save();
    EXPECT_TRUE(part<QLineEdit>(u"editor-title"_s)->hasFocus());
    write(u"editor-title"_s, u"Look up"_s);
    write(u"editor-position"_s, u"Sitting"_s);
    auto* steps = part<QListWidget>(u"steps"_s);
    part<StepsEdit>(u"editor-steps"_s)->set({u"Sit up"_s});
    part<QSpinBox>(u"dose-seconds"_s)->setFocus();
    ASSERT_FALSE(isInSight(*part<QLineEdit>(u"editor-breathing"_s)));
    save();
    EXPECT_FALSE(steps->hasFocus());
    EXPECT_TRUE(part<QLineEdit>(u"editor-breathing"_s)->hasFocus());
    EXPECT_TRUE(isInSight(*part<QLineEdit>(u"editor-breathing"_s)));
    EXPECT_TRUE(isInSight(*part<QLabel>(u"fault-breathing"_s)));
    EXPECT_EQ(saved.count(), 0);
    write(u"editor-breathing"_s, u"Slowly"_s);
    save();
    EXPECT_EQ(saved.count(), 1);
}

TEST_F(StretchEditorTest, aFaultGoesAsSoonAsItIsMendedAndTheOthersStay) {
    save();
    write(u"editor-title"_s, u"Look up"_s);
    EXPECT_EQ(fault(u"title"_s), QString());
    EXPECT_FALSE(fault(u"position"_s).isEmpty());
    EXPECT_TRUE(part<QLabel>(u"editor-fault"_s)->text().contains(u'3'));
}

TEST_F(StretchEditorTest, aScreenReaderHearsTheFaultWithItsField) {
    auto* title = part<QLineEdit>(u"editor-title"_s);
    save();
    EXPECT_EQ(title->accessibleDescription(), fault(u"title"_s));
    EXPECT_EQ(part<QListWidget>(u"steps"_s)->accessibleDescription(), fault(u"steps"_s));
    EXPECT_EQ(editor.findChild<Announcer*>()->text(), part<QLabel>(u"editor-fault"_s)->text());
    write(u"editor-title"_s, u"Look up"_s);
    EXPECT_EQ(title->accessibleDescription(), QString());
}

TEST_F(StretchEditorTest, aFigureIsShownAsSoonAsItIsChosen) {
    const auto* preview = editor.findChild<StretchPreview*>();
    EXPECT_FALSE(preview->hasFigure());
    auto* figures = part<QComboBox>(u"editor-figure"_s);
    figures->setCurrentIndex(figures->findData(u"cat-cow"_s));
    EXPECT_TRUE(preview->hasFigure());
    EXPECT_EQ(editor.draft().stretch.figure, "cat-cow");
}

TEST_F(StretchEditorTest, theLengthFollowsTheDose) {
    const QString before = part<QLabel>(u"editor-length"_s)->text();
    part<QSpinBox>(u"dose-seconds"_s)->setValue(120);
    EXPECT_NE(part<QLabel>(u"editor-length"_s)->text(), before);
}

TEST_F(StretchEditorTest, anotherKindHasADoseOfThatKind) {
    part<QComboBox>(u"editor-kind"_s)->setCurrentIndex(1);
    EXPECT_FALSE(isHold(editor.draft().stretch.dose));
}

TEST(StretchDraftTest, aCopyOfEachStretchCanBeKeptAsItIs) {
    const StretchCatalog catalog = test::builtInCatalog();
    for (const Stretch& stretch : catalog.stretches()) {
        StretchEditor editor(copyOf(stretch, u"Mine"_s), catalog);
        const StretchDraft draft = editor.draft();
        EXPECT_EQ(draft.stretch.id, "mine");
        EXPECT_EQ(draft.stretch.dose, stretch.dose) << stretch.id;
        EXPECT_TRUE(faultsOf(draft.stretch).empty()) << stretch.id;
    }
}

TEST(StretchDraftTest, anotherTempoKeepsThePhasesSound) {
    const StretchCatalog catalog = test::builtInCatalog();
    for (const Stretch& stretch : catalog.stretches()) {
        const auto* moved = std::get_if<Repetitions>(&stretch.dose.work);
        if (!moved || stretch.phases.empty())
            continue;
        StretchDraft draft = copyOf(stretch, u"Mine"_s);
        draft.stretch.id = "mine";
        Repetitions slower = *moved;
        slower.tempo = moved->tempo + std::chrono::milliseconds{700};
        setDose(draft.stretch, {slower, stretch.dose.perSide});
        EXPECT_TRUE(faultsOf(draft.stretch).empty()) << stretch.id;
    }
}

TEST(StretchDraftTest, aCopyDoneOnEachSideOrNotCanStillBeKept) {
    const StretchCatalog catalog = test::builtInCatalog();
    for (const Stretch& stretch : catalog.stretches()) {
        StretchDraft draft = copyOf(stretch, u"Mine"_s);
        draft.stretch.id = "mine";
        setDose(draft.stretch, {stretch.dose.work, !stretch.dose.perSide});
        EXPECT_TRUE(faultsOf(draft.stretch).empty())
            << stretch.id << ": " << faultsOf(draft.stretch).front().reason.toStdString();
    }
}

TEST(StretchDraftTest, anIdIsMadeOfTheTitleAndIsFree) {
    const StretchCatalog catalog = test::builtInCatalog();
    EXPECT_EQ(idFor(u"Größe & Weite!"_s, catalog), "gro-e-weite");
    EXPECT_EQ(idFor(u"Cat cow"_s, catalog), "cat-cow-2");
    EXPECT_EQ(idFor(u"伸び"_s, catalog), "own-stretch");
}

TEST(DraftFaultsTest, wordsThatAreTooLongAreSaidInCharacters) {
    Stretch stretch = copyOf(test::builtInCatalog().stretches().front(), u"Mine"_s).stretch;
    stretch.id = "mine";
    stretch.title = std::string(81, 'a');
    stretch.steps = {"Sit up.", std::string(301, 'b')};
    stretch.precautions.assign(21, "Gently.");
    const std::vector<DraftFault> faults = faultsOf(stretch);
    ASSERT_EQ(faults.size(), 3U);
    EXPECT_EQ(faults.at(0), (DraftFault{u"title"_s, u"Shorten this to 80 characters; it has 81."_s}));
    EXPECT_EQ(faults.at(1),
              (DraftFault{u"steps"_s, u"Step 2: Shorten this to 300 characters; it has 301."_s}));
    EXPECT_EQ(faults.at(2), (DraftFault{u"precautions"_s, u"There is room for 20 lines; these are 21."_s}));
}

TEST(DraftFaultsTest, whatTheCatalogWouldNotReadBackIsAFaultTooWhateverItIs) {
    Stretch stretch = copyOf(test::builtInCatalog().stretches().front(), u"Mine"_s).stretch;
    stretch.id = "No id";
    ASSERT_EQ(faultsOf(stretch).size(), 1U);
    EXPECT_EQ(faultsOf(stretch).front().field, u"id");
}

TEST(StepsEditTest, aClickIntoTheEmptyListBeginsTheFirstStep) {
    StepsEdit edit;
    edit.show();
    QTest::mouseClick(edit.findChild<QListWidget*>()->viewport(), Qt::LeftButton);
    EXPECT_NE(edit.findChild<QLineEdit*>(), nullptr);
}

TEST(StepsEditTest, enterEndsAStepThatIsBeingWritten) {
    StepsEdit edit;
    edit.show();
    edit.activateWindow();
    edit.findChild<QPushButton*>(u"step-add"_s)->click();
    auto* line = edit.findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, u"Sit up"_s);
    QTest::keyClick(line, Qt::Key_Return); // Qt would warn of an editor that is opened a second time
    QCoreApplication::processEvents();
    EXPECT_EQ(edit.steps(), QStringList{u"Sit up"_s});
}

TEST(StepsEditTest, emptyStepsAreNone) {
    StepsEdit edit;
    edit.set({u"Sit up"_s, u"  "_s, u"Look  up"_s});
    EXPECT_EQ(edit.steps(), (QStringList{u"Sit up"_s, u"Look up"_s}));
}

} // namespace
} // namespace unhunch
