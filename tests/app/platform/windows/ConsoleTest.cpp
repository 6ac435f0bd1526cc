#include "app/platform/Console.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

/// Runs unhunch.com, the program for terminals, to its end.
struct Answer {
    int status = -1;
    QString out;
    QString error;
};

Answer answerOf(const QStringList& words) {
    QProcess process;
    process.start(QStringLiteral(UNHUNCH_TERMINAL_PROGRAM), words);
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

TEST(Console, aCommandPrintsAndTellsItsStatus) {
    const Answer answer = answerOf({u"--version"_s});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.out.trimmed(), u"unhunch "_s + QStringLiteral(UNHUNCH_VERSION));
    EXPECT_EQ(answer.error, QString());
}

TEST(Console, wrongUsageHasItsStatusAndOneSentence) {
    const Answer answer = answerOf({u"wek"_s});
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(answer.out, QString());
    EXPECT_TRUE(answer.error.startsWith(u"unhunch: "_s)) << answer.error.toStdString();
}

TEST(Console, wordsOfEveryScriptArriveAsTheyWereTyped) {
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"Übung 体操 спина"_s);
    EXPECT_EQ(answerOf({u"--data-dir"_s, data, u"record"_s, u"cat-cow"_s}).status, 0);
    EXPECT_TRUE(QFile::exists(data + u"/journal.sqlite"_s));
    EXPECT_TRUE(answerOf({u"--data-dir"_s, data, u"log"_s}).out.contains(u"at-cow"_s));
    const Answer wrong = answerOf({u"catalog"_s, u"体操"_s});
    EXPECT_TRUE(wrong.error.contains(u"体操"_s)) << wrong.error.toStdString();
}

} // namespace
} // namespace unhunch
