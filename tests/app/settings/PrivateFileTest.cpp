#include "app/settings/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

#include <sys/resource.h>

namespace unhunch {
namespace {

/// While it lives, no file may grow beyond so many bytes, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_before(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit limit = m_limit;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_limit{};
    void (*m_before)(int);
};

TEST(PrivateFileTest, onAFullDiskAFileStaysAsItWas) {
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("drafts.json"));
    ASSERT_TRUE(writePrivately(name, "what was there"));
    {
        const FullDisk full(4);
        EXPECT_FALSE(writePrivately(name, "what has no room, and is small enough to wait in a buffer"));
        EXPECT_FALSE(writePrivately(name + u'2', "likewise"));
    }
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "what was there");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("drafts.json")});
}

} // namespace
} // namespace unhunch
