#include "app/reminder/BreakNotices.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

const QString routine = QStringLiteral("Shoulder rolls and chest stretch · 3 min");
const SideReminder tea{.what = std::string("Tea"), .length = 30s, .when = AfterWork{60min}};

/// A notification service that remembers what it was asked.
class FakeNotifier final : public Notifier {
public:
    explicit FakeNotifier(std::optional<Notice>& onShow) : m_onShow(onShow) {}

    void show(const Notice& notice) override { m_onShow = notice; }
    void withdraw() override { m_onShow.reset(); }
    QString describe() override { return {}; }

private:
    std::optional<Notice>& m_onShow;
};

class BreakNoticesTest : public testing::Test {
protected:
    std::optional<Notice> onShow;
    int made = 0;
    BreakNotices notices{[this] {
        ++made;
        return std::make_unique<FakeNotifier>(onShow);
    }};
};

TEST_F(BreakNoticesTest, theNotifierIsMadeForTheFirstNotice) {
    notices.withdraw();
    notices.withdrawSide();
    EXPECT_EQ(made, 0);
    notices.remind(routine, 10min);
    notices.remind(routine, 10min);
    EXPECT_EQ(made, 1);
}

TEST_F(BreakNoticesTest, theNoticeAheadIsQuietAndLastsUntilTheBreak) {
    notices.announce(30s, routine);
    ASSERT_TRUE(onShow);
    EXPECT_TRUE(onShow->isQuiet());
    EXPECT_EQ(onShow->title, QStringLiteral("Break in 30 s"));
    EXPECT_EQ(onShow->body, routine);
    EXPECT_EQ(onShow->shownFor, 30s);
}

TEST_F(BreakNoticesTest, aReminderOffersSnoozeOnlyWhileThereIsOneLeft) {
    notices.remind(routine, 10min);
    EXPECT_EQ(onShow->snooze, QStringLiteral("Snooze 10 min"));
    notices.remind(routine, std::nullopt);
    EXPECT_TRUE(onShow->snooze.isEmpty());
    EXPECT_FALSE(onShow->isQuiet());
}

TEST_F(BreakNoticesTest, aSideReminderSaysWhatThePersonWrote) {
    notices.showSide(tea);
    EXPECT_EQ(onShow->title, QStringLiteral("Tea"));
    EXPECT_TRUE(onShow->isQuiet());
    notices.withdrawSide();
    EXPECT_FALSE(onShow);
}

TEST_F(BreakNoticesTest, theEndOfASideReminderLeavesTheBreaksReminderAlone) {
    notices.showSide(tea);
    notices.remind(routine, 10min);
    notices.withdrawSide();
    EXPECT_TRUE(onShow);
}

TEST_F(BreakNoticesTest, newsAreQuietAndDisplaceNoReminder) {
    notices.tell(QStringLiteral("News"), QStringLiteral("All is well."));
    ASSERT_TRUE(onShow);
    EXPECT_EQ(onShow->title, QStringLiteral("News"));
    EXPECT_TRUE(onShow->isQuiet());
    EXPECT_GT(onShow->shownFor, 0s);
    notices.withdrawSide();
    EXPECT_TRUE(onShow) << "they are no side reminder";

    notices.remind(routine, 10min);
    notices.tell(QStringLiteral("News"), {});
    EXPECT_EQ(onShow->body, routine);
    notices.withdraw();
    notices.tell(QStringLiteral("News"), {});
    EXPECT_EQ(onShow->title, QStringLiteral("News"));
}

} // namespace
} // namespace unhunch
