#include "app/settings/ReportNotes.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReportNotesTest : public testing::Test {
protected:
    void write(const QByteArray& bytes) const {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"report-notes.json"_s);
    ReportNotes notes{file};
    WrittenForReports written{u"Ada „Weber“"_s,
                              {{2026y / 9, u"a cold\nfor a week"_s}, {2026y / 11, u"better"_s}}};
};

TEST_F(ReportNotesTest, areReadAsTheyWereWritten) {
    EXPECT_EQ(notes.read().written, WrittenForReports());
    EXPECT_EQ(notes.keep(written), QString());
    EXPECT_EQ(ReportNotes(file).read().written, written);
    EXPECT_EQ(ReportNotes(file).read().warning, QString());
}

TEST_F(ReportNotesTest, areForTheirOwnerAlone) {
    ASSERT_EQ(notes.keep(written), QString());
    EXPECT_EQ(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(ReportNotesTest, whereNothingIsWrittenThereIsNoFile) {
    EXPECT_EQ(notes.keep({.name = {}, .notes = {{2026y / 11, u" \n"_s}}}), QString());
    EXPECT_FALSE(QFileInfo::exists(file));
}

TEST_F(ReportNotesTest, aDamagedFileIsSetAsideAndSaid) {
    write("{\"notes\": ");
    const ReadNotes read = notes.read();
    EXPECT_EQ(read.written, WrittenForReports());
    EXPECT_TRUE(read.warning.contains(u"report-notes.json.damaged-1"_s)) << read.warning.toStdString();
    QFile kept(file + u".damaged-1"_s);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "{\"notes\": ");
}

TEST_F(ReportNotesTest, whatIsNoMonthIsPassedOver) {
    write(
        R"({"name": 3, "notes": {"2026-13": "a", "2026-1": "b", "now": "c", "2026-02": 4, "2026-03": "d"}})");
    EXPECT_EQ(notes.read().written, (WrittenForReports{{}, {{2026y / 3, u"d"_s}}}));
}

TEST_F(ReportNotesTest, whyTheyCannotBeKeptIsSaid) {
    const ReportNotes nowhere(folder.filePath(u"none/report-notes.json"_s));
    EXPECT_TRUE(nowhere.keep(written).contains(u"cannot be kept"_s));
}

} // namespace
} // namespace unhunch
