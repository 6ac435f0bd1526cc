#include "app/ui/plan/StretchEditor.h"

#include "app/ui/plan/StepsEdit.h"
#include "app/ui/plan/StretchPreview.h"
#include "tests/support/Stretches.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

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
    void save() { part<QPushButton>(u"editor-save"_s)->click(); }

    StretchCatalog catalog = test::builtInCatalog();
    StretchEditor editor{newDraft(), catalog};
    QSignalSpy saved{&editor, &StretchEditor::saveAsked};
};

TEST_F(StretchEditorTest, whatIsMissingIsSaidBesideItsField) {
    save();
    EXPECT_EQ(saved.count(), 0);
    EXPECT_FALSE(part<QLabel>(u"fault-title"_s)->text().isEmpty());
    part<QLineEdit>(u"editor-title"_s)->setText(u"Look up"_s);
    part<QLineEdit>(u"editor-position"_s)->setText(u"Sitting"_s);
    part<QLineEdit>(u"editor-title"_s)->textEdited({});
    save();
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(part<QLabel>(u"fault-title"_s)->text().isEmpty());
    EXPECT_FALSE(part<QLabel>(u"fault-steps"_s)->text().isEmpty());
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
        EXPECT_EQ(faultOf(draft.stretch).reason, QString()) << stretch.id;
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
        EXPECT_EQ(faultOf(draft.stretch).reason, QString()) << stretch.id;
    }
}

TEST(StretchDraftTest, anIdIsMadeOfTheTitleAndIsFree) {
    const StretchCatalog catalog = test::builtInCatalog();
    EXPECT_EQ(idFor(u"Größe & Weite!"_s, catalog), "gro-e-weite");
    EXPECT_EQ(idFor(u"Cat cow"_s, catalog), "cat-cow-2");
    EXPECT_EQ(idFor(u"伸び"_s, catalog), "own-stretch");
}

TEST(StepsEditTest, emptyStepsAreNone) {
    StepsEdit edit;
    edit.set({u"Sit up"_s, u"  "_s, u"Look  up"_s});
    EXPECT_EQ(edit.steps(), (QStringList{u"Sit up"_s, u"Look up"_s}));
}

} // namespace
} // namespace unhunch
