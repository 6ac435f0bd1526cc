#include "app/reminder/HookTrial.h"
#include "app/ui/preferences/PreferencesDialog.h"
#include "tests/support/Patience.h"
#include "tests/support/Stretches.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

class HooksPageTest : public testing::Test {
protected:
    /// The line that the named label leads to.
    QLineEdit& line(const QString& label) {
        for (auto* one : dialog.findChildren<QLabel*>()) {
            if (one->text() == label)
                return *qobject_cast<QLineEdit*>(one->buddy());
        }
        throw std::runtime_error("no label " + label.toStdString());
    }
    QPushButton& attempt(const QString& name) {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->accessibleName() == name)
                return *button;
        }
        throw std::runtime_error("no button " + name.toStdString());
    }
    [[nodiscard]] bool says(const QString& part) const {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return !label->isHidden() && label->text().contains(part); });
    }

    Preferences given{.hooks = {u"one"_s, {}, u"three"_s}};
    PreferencesDialog dialog{given, test::prescribedPlan(), true};
};

TEST_F(HooksPageTest, showsEachCommandInItsLineAndGivesItBack) {
    EXPECT_EQ(line(u"When a break is &due"_s).text(), u"one"_s);
    EXPECT_EQ(line(u"When it &ends"_s).text(), u"three"_s);
    line(u"When it &starts"_s).setText(u"  two words "_s);
    EXPECT_EQ(dialog.preferences().hooks, (BreakHooks{u"one"_s, u"two words"_s, u"three"_s}));
}

TEST_F(HooksPageTest, offersATryOnlyOfACommand) {
    EXPECT_TRUE(attempt(u"Try the command for a break that is due"_s).isEnabled());
    QPushButton& start = attempt(u"Try the command for the start"_s);
    EXPECT_FALSE(start.isEnabled());
    line(u"When it &starts"_s).setText(u"two"_s);
    EXPECT_TRUE(start.isEnabled());
    line(u"When it &starts"_s).setText(u" "_s);
    EXPECT_FALSE(start.isEnabled());
}

TEST_F(HooksPageTest, aTryRunsTheCommandAsItStandsNow) {
    const QTemporaryDir folder;
    const QString script = folder.filePath(u"note"_s);
    const QString notes = folder.filePath(u"notes"_s);
    QFile file(script);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho \"$1:$UNHUNCH_EVENT:$UNHUNCH_STRETCHES\" >'" + notes.toUtf8() + "'\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    const HookTrial here(dialog, {"cat-cow", "arm-circles"});

    line(u"When it &starts"_s).setText(script + u" \"two words\""_s);
    attempt(u"Try the command for the start"_s).click();

    EXPECT_TRUE(says(u"Started: "_s));
    EXPECT_FALSE(says(u"cannot be started"_s));
    const auto noted = [&] {
        QFile found(notes);
        return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return noted() == "two words:start:cat-cow arm-circles\n"; }, patience))
        << noted().toStdString();
}

TEST_F(HooksPageTest, whatCannotBeStartedIsSaid) {
    const HookTrial here(dialog, {});
    line(u"When a break is &due"_s).setText(u"/no/such/program now"_s);
    attempt(u"Try the command for a break that is due"_s).click();
    EXPECT_TRUE(says(u"cannot be started: /no/such/program now"_s));
    EXPECT_FALSE(says(u"Started: "_s));
}

} // namespace
} // namespace unhunch
