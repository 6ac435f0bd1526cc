#include "tests/core/catalog/SampleCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace unhunch {
namespace {

namespace filesystem = std::filesystem;
using testing::AnyOf;
using testing::HasSubstr;
using testing::StartsWith;

/// A folder of its own for each test, gone after it.
class CatalogFileTest : public testing::Test {
protected:
    CatalogFileTest() {
        filesystem::remove_all(m_folder);
        filesystem::create_directories(m_folder);
    }

    ~CatalogFileTest() override {
        std::error_code ignored;
        filesystem::remove_all(m_folder, ignored);
    }

    CatalogFileTest(const CatalogFileTest&) = delete;
    CatalogFileTest& operator=(const CatalogFileTest&) = delete;

    [[nodiscard]] filesystem::path path(const std::string& name) const { return m_folder / name; }

    [[nodiscard]] filesystem::path written(const std::string& name, const std::string& text) const {
        std::ofstream(path(name), std::ios::binary) << text;
        return path(name);
    }

    /// Makes a link, and tells whether it is there: the C++ library makes none on Windows.
    [[nodiscard]] bool linked(const std::string& name, const filesystem::path& target) const {
#ifdef _WIN32
        static_cast<void>(name);
        static_cast<void>(target);
        return false;
#else
        filesystem::create_symlink(target, path(name));
        return true;
#endif
    }

    static CatalogError refusalOfFile(const filesystem::path& file) {
        try {
            static_cast<void>(readCatalog(file));
        } catch (const CatalogError& error) {
            EXPECT_EQ(error.file(), file.string());
            EXPECT_THAT(error.what(), StartsWith(file.string()));
            return error;
        }
        ADD_FAILURE() << "read as a catalog: " << file;
        return {"", "", ""};
    }

private:
    filesystem::path m_folder =
        filesystem::path(testing::TempDir()) /
        (std::string("unhunch-") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(CatalogFileTest, aFileIsReadLikeItsText) {
    const std::string text = fullCatalog().dump(4);
    EXPECT_EQ(readCatalog(written("mine.json", text)).stretches(),
              parseCatalog(text, sampleName).stretches());
}

TEST_F(CatalogFileTest, aLinkIsFollowed) {
    const auto file = written("mine.json", fullCatalog().dump());
    if (!linked("link.json", file.filename()))
        GTEST_SKIP() << "no links here";
    EXPECT_EQ(readCatalog(path("link.json")).stretches().size(), 3U);
}

TEST_F(CatalogFileTest, aFaultInAFileNamesItsLine) {
    const CatalogError error = refusalOfFile(written("mine.json", "{\r\n  \"format\": unhunch\r\n}"));
    EXPECT_EQ(error.where(), "line 2, column 13");
}

TEST_F(CatalogFileTest, aMissingFileIsSaidToBeMissing) {
    EXPECT_EQ(refusalOfFile(path("none.json")).reason(), "there is no such file");
    if (linked("dangling.json", "none.json")) {
        EXPECT_EQ(refusalOfFile(path("dangling.json")).reason(), "there is no such file");
    }
}

TEST_F(CatalogFileTest, anEmptyFileIsSaidToBeEmpty) {
    EXPECT_EQ(refusalOfFile(written("empty.json", "")).reason(), "the file is empty");
}

TEST_F(CatalogFileTest, aFolderIsRefused) {
    EXPECT_THAT(refusalOfFile(path("")).reason(), HasSubstr("folder"));
}

TEST_F(CatalogFileTest, aPathThatLeadsNowhereIsRefused) {
    const auto file = written("mine.json", "{}");
    EXPECT_NE(refusalOfFile(file / "below.json").reason(), "");
    EXPECT_THAT(refusalOfFile(path(std::string(5000, 'x'))).reason(), AnyOf(HasSubstr("cannot be reached"), HasSubstr("no such file"))) << "as the system has it";
}

TEST_F(CatalogFileTest, aFileOfOneByteTooManyIsRefused) {
    std::string text = fullCatalog().dump();
    text.resize(maximumCatalogBytes, '\n');
    EXPECT_EQ(readCatalog(written("largest.json", text)).stretches().size(), 3U);
    EXPECT_THAT(refusalOfFile(written("larger.json", text + '\n')).reason(),
                HasSubstr("at most 1000000 bytes"));
}

TEST_F(CatalogFileTest, aFileOfAGigabyteIsRefused) {
    const auto file = written("huge.json", fullCatalog().dump());
    filesystem::resize_file(file, 1'000'000'000);
    EXPECT_THAT(refusalOfFile(file).reason(), HasSubstr("larger than a catalog may be"));
}

#ifndef _WIN32
TEST_F(CatalogFileTest, aPipeThatNobodyWritesIsRefusedAtOnce) {
    ASSERT_EQ(mkfifo(path("pipe.json").c_str(), 0600), 0);
    EXPECT_THAT(refusalOfFile(path("pipe.json")).reason(), HasSubstr("no ordinary file"));
}

TEST_F(CatalogFileTest, devicesAreRefused) {
    for (const char* device : {"/dev/zero", "/dev/null", "/dev/tty"})
        EXPECT_THAT(refusalOfFile(device).reason(), HasSubstr("no ordinary file")) << device;
}

TEST_F(CatalogFileTest, aFileThatMayNotBeReadIsRefused) {
    const auto file = written("private.json", fullCatalog().dump());
    filesystem::permissions(file, filesystem::perms::none);
    const uid_t self = geteuid();
    const uid_t nobody = 65534;
    if (self == 0 && seteuid(nobody) != 0)
        GTEST_SKIP() << "the superuser may read everything";
    const std::string reason = refusalOfFile(file).reason();
    ASSERT_EQ(seteuid(self), 0);
    EXPECT_THAT(reason, HasSubstr("cannot be opened"));
}
#endif

#ifdef __linux__
TEST_F(CatalogFileTest, aFileWhoseReadingFailsIsRefused) {
    // An ordinary file by its type; its first page belongs to nobody, so that reading it is an error.
    EXPECT_EQ(refusalOfFile("/proc/self/mem").reason(), "this file cannot be read");
}

TEST_F(CatalogFileTest, aFileLongerThanItSaysIsReadNoFurtherThanAllowed) {
    const filesystem::path symbols = "/proc/kallsyms"; // megabytes long, and said to be empty
    if (!filesystem::exists(symbols))
        GTEST_SKIP() << "this kernel has no such list";
    ASSERT_EQ(filesystem::file_size(symbols), 0U);
    EXPECT_THAT(refusalOfFile(symbols).reason(), HasSubstr("larger than a catalog may be"));
}
#endif

} // namespace
} // namespace unhunch
