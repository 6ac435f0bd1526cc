#include "app/reminder/HookCommands.h"

#include "tests/support/Patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

class HookCommandsTest : public testing::Test {
protected:
    /// A command that notes what it finds, on a line of its own.
    [[nodiscard]] QString noting() const {
        return u"'%1' \"two words\""_s.arg(script()).replace(u'\'', u'"');
    }
    [[nodiscard]] QString script() const { return folder.filePath(u"note it"_s); }
    [[nodiscard]] QString notes() const { return folder.filePath(u"notes"_s); }

    [[nodiscard]] QString noted() const {
        QFile file(notes());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void SetUp() override {
        QFile file(script());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho \"$#:$1:$UNHUNCH_EVENT:$UNHUNCH_STRETCHES\" >>'" + notes().toUtf8() +
                   "'\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void expectNoted(const QString& lines) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return noted() == lines; }, patience)) << noted().toStdString();
    }

    QTemporaryDir folder;
    BreakHooks hooks;
    HookCommands commands{hooks};
    QSignalSpy failures{&commands, &HookCommands::failed};
};

TEST_F(HookCommandsTest, eachCommandLearnsWhatHappenedAndWithWhichStretches) {
    hooks = {noting(), noting(), noting()};
    commands.breakDue({"cat-cow"});
    expectNoted(u"1:two words:due:cat-cow\n"_s);
    commands.breakStarted({"cat-cow", "arm-circles"});
    expectNoted(u"1:two words:due:cat-cow\n1:two words:start:cat-cow arm-circles\n"_s);
    commands.breakEnded();
    expectNoted(u"1:two words:due:cat-cow\n1:two words:start:cat-cow arm-circles\n"
                "1:two words:end:cat-cow arm-circles\n"_s);
    EXPECT_EQ(failures.size(), 0);
}

TEST_F(HookCommandsTest, withoutACommandNothingIsRun) {
    hooks.end = noting();
    commands.breakDue({});
    commands.breakStarted({});
    commands.breakEnded();
    expectNoted(u"1:two words:end:\n"_s);
    EXPECT_EQ(failures.size(), 0);
}

TEST_F(HookCommandsTest, noShellReadsTheCommand) {
    hooks.due = noting() + u" ; touch "_s + folder.filePath(u"touched"_s);
    commands.breakDue({});
    expectNoted(u"4:two words:due:\n"_s);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"touched"_s)));
}

TEST_F(HookCommandsTest, aCommandThatCannotBeStartedIsToldOnce) {
    hooks.due = u"/no/such/program"_s;
    commands.breakDue({});
    commands.breakDue({});
    ASSERT_EQ(failures.size(), 1);
    EXPECT_TRUE(failures.first().first().toString().contains(u"hook-due"_s));
    EXPECT_TRUE(failures.first().first().toString().contains(u"/no/such/program"_s));
    hooks.due = u"\"\""_s;
    commands.breakDue({});
    EXPECT_EQ(failures.size(), 2);
}

} // namespace

} // namespace unhunch
