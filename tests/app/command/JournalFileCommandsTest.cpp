#include "core/journal/JournalDocument.h"
#include "tests/app/command/CommandTest.h"

#include <QFile>
#include <QFileInfo>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <array>
#include <sstream>

namespace unhunch::test {

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;
using namespace Qt::StringLiterals;

class JournalFileCommands : public CommandTest {
protected:
    [[nodiscard]] QString place(const QString& name) const { return m_files.filePath(name); }
    [[nodiscard]] static std::string contentOf(const QString& name) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }
    void write(const QString& name, const std::string& text) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    /// A document of another journal, in which the first session here was corrected and one more was done.
    QString elsewhere() {
        JournalContents contents = programme.journal().contents();
        contents.sessions.front().record.outcome = Outcome::Partial;
        contents.sessions.front().edition = 2;
        Kept<Session> more = contents.sessions.front();
        more.record.id = "abcd0000-0000-4000-8000-000000000009";
        contents.sessions.push_back(more);
        const QString name = place(u"other.json"_s);
        write(name, journalDocument(contents));
        return name;
    }
    ExitStatus import(const verb::Import& verb) { return runImport(verb, context(), input); }

    std::stringstream input;

private:
    QTemporaryDir m_files;
};

/// Blanks without end.
class EndlessInput : public std::streambuf {
protected:
    int_type underflow() override {
        m_piece.fill(' ');
        setg(m_piece.data(), m_piece.data(), m_piece.data() + m_piece.size());
        return traits_type::to_int_type(' ');
    }

private:
    std::array<char, 1 << 16> m_piece{};
};

TEST_F(JournalFileCommands, whatIsExportedIsTheWholeJournalForTheseEyesOnly) {
    didOn("2026-11-18", "chest-stretch");
    const QString file = place(u"out.json"_s);
    EXPECT_EQ(runExport({.file = file}, context()), ExitStatus::Done) << error.str();
    EXPECT_THAT(out.str(), HasSubstr(file.toStdString()));
    EXPECT_EQ(readJournalDocument(contentOf(file), "out.json"), programme.journal().contents());
#ifdef Q_OS_UNIX
    EXPECT_EQ(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
}

TEST_F(JournalFileCommands, aLineStandsForStandardInput) {
    didOn("2026-11-18", "chest-stretch");
    input << contentOf(elsewhere());
    EXPECT_EQ(import({.file = u"-"_s}), ExitStatus::Done) << error.str();
    EXPECT_THAT(out.str(), HasSubstr("1 new, 1 changed"));
    EXPECT_EQ(written().size(), 2U);
}

TEST_F(JournalFileCommands, whatIsWrongWithTheInputIsSaidAsOfAFile) {
    input << "{\"format\": \"unhunch-journal\", \"version\": 1, \"sessions\": 3}";
    EXPECT_EQ(import({.file = u"-"_s}), ExitStatus::Failed);
    EXPECT_THAT(error.str(), AllOf(StartsWith("unhunch: "), HasSubstr("standard input, /plan")));
}

TEST_F(JournalFileCommands, anInputWithoutEndIsRefused) {
    EndlessInput blanks;
    std::istream endless(&blanks);
    EXPECT_EQ(runImport({.file = u"-"_s}, context(), endless), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("larger than a journal may be"));
}

TEST_F(JournalFileCommands, aLineStandsForStandardOutput) {
    didOn("2026-11-18", "chest-stretch");
    EXPECT_EQ(runExport({.file = u"-"_s}, context()), ExitStatus::Done);
    EXPECT_EQ(out.str(), journalDocument(programme.journal().contents()));
    out.str({});
    EXPECT_EQ(runExport({.file = u"-"_s, .csv = true}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(),
                AllOf(StartsWith("id,date,time,"),
                      HasSubstr("\r\n00000000-0000-4000-8000-000000000001,2026-11-18,12:00:00,+01:00,"
                                "chest-stretch,complete,3,0,90,hold,")));
}

TEST_F(JournalFileCommands, aFileThatIsThereIsLeftAsItIs) {
    const QString file = place(u"mine.txt"_s);
    write(file, "precious");
    EXPECT_EQ(runExport({.file = file}, context()), ExitStatus::Failed);
    EXPECT_EQ(contentOf(file), "precious");
    EXPECT_THAT(error.str(), HasSubstr("There is a file"));
    error.str({});
    EXPECT_EQ(runExport({.file = place(u"no/such/folder.json"_s)}, context()), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("cannot be written"));
    EXPECT_EQ(out.str(), "");
}

TEST_F(JournalFileCommands, whatCouldNotBeReadAgainIsNotExported) {
    didOn("2026-11-18", "chest-stretch");
    Session strange = written().front();
    strange.id = "abcd0000-0000-4000-8000-000000000009";
    strange.stretch = "Not a name";
    programme.journal().append(strange);
    const QString file = place(u"out.json"_s);
    EXPECT_EQ(runExport({.file = file}, context()), ExitStatus::Failed);
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_THAT(error.str(), AllOf(HasSubstr("/sessions/1/stretch"), HasSubstr("Not a name")));
}

TEST_F(JournalFileCommands, whatIsImportedIsTakenInAndToldByItsKind) {
    didOn("2026-11-18", "chest-stretch");
    const QString file = elsewhere();
    EXPECT_EQ(import({.file = file}), ExitStatus::Done) << error.str();
    EXPECT_EQ(out.str(), "This has changed in your journal:\n  stretches done  1 new, 1 changed\n");
    EXPECT_EQ(written().size(), 2U);
    out.str({});
    EXPECT_EQ(import({.file = file}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Nothing in it is new: your journal holds it all.\n");
}

TEST_F(JournalFileCommands, aDryRunOnlyTells) {
    didOn("2026-11-18", "chest-stretch");
    const JournalContents before = programme.journal().contents();
    const QString file = elsewhere();
    EXPECT_EQ(import({.file = file, .dryRun = true}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "This would change in your journal:\n  stretches done  1 new, 1 changed\n");
    EXPECT_EQ(programme.journal().contents(), before);
    out.str({});
    EXPECT_EQ(import({.file = file, .dryRun = true, .json = true}), ExitStatus::Done);
    EXPECT_EQ(answer()["taken"], false);
    EXPECT_EQ(answer()["sessions"], (nlohmann::json{{"added", 1}, {"changed", 1}, {"removed", 0}}));
    EXPECT_EQ(answer()["plan"], false);
    EXPECT_EQ(programme.journal().contents(), before);
}

TEST_F(JournalFileCommands, whatWasDeletedElsewhereAndThePlanAreToldToo) {
    didOn("2026-11-18", "chest-stretch");
    JournalContents contents = programme.journal().contents();
    contents.deletions.push_back({RecordKind::Session, contents.sessions.front().record.id, 2});
    contents.sessions.clear();
    contents.plan.record.history = {{{"cat-cow", Daily{}}, date("2026-11-02")}};
    contents.plan.edition = 1;
    contents.plan.adoptedOn = date("2026-11-01");
    contents.tensions = {{{"abcd0000-0000-4000-8000-000000000009", now, 7, 3}, 1}};
    write(place(u"other.json"_s), journalDocument(contents));
    EXPECT_EQ(import({.file = place(u"other.json"_s)}), ExitStatus::Done) << error.str();
    EXPECT_EQ(out.str(), "This has changed in your journal:\n"
                         "  stretches done            1 deleted\n"
                         "  tension before and after  1 new\n"
                         "  your plan                 changed\n"
                         "  the day your plan began   earlier\n");
    EXPECT_TRUE(written().empty());
}

TEST_F(JournalFileCommands, whatIsNoJournalIsRefusedBeforeOursIsOpened) {
    write(place(u"plan.json"_s), R"({"format": "unhunch-plan", "version": 1})");
    EXPECT_EQ(import({.file = place(u"plan.json"_s)}), ExitStatus::Failed);
    EXPECT_THAT(error.str(), AllOf(HasSubstr("plan.json"), HasSubstr("/format")));
    EXPECT_EQ(opened, 0);
    error.str({});
    EXPECT_EQ(import({.file = place(u"none.json"_s)}), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("there is no such file"));
    EXPECT_EQ(out.str(), "");
}

} // namespace

} // namespace unhunch::test
