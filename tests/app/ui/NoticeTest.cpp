#include "app/reminder/ReminderNotice.h"
#include "app/ui/NoticeWindow.h"
#include "tests/support/Patience.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

const Notice notice{QStringLiteral("Time"), QStringLiteral("Shoulder rolls · 1 min"), QStringLiteral("Start"),
                    QStringLiteral("Snooze 10 min"), QStringLiteral("Skip")};

/// A notification service that is told what to do.
class FakeNotifier final : public Notifier {
public:
    explicit FakeNotifier(bool available) : m_available(available) {}

    void show(const Notice& shown) override {
        notices.push_back(shown);
        if (!m_available)
            Q_EMIT unavailable(QStringLiteral("none here"));
    }
    void withdraw() override { ++withdrawn; }
    QString describe() override { return {}; }

    std::vector<Notice> notices;
    int withdrawn = 0;

private:
    bool m_available;
};

QWidget* noticeWindow() {
    const auto windows = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(windows, [](const QWidget* window) {
        return qobject_cast<const NoticeWindow*>(window) && window->isVisible();
    });
    return found == windows.end() ? nullptr : *found;
}

void press(const QWidget& window, const QString& text) {
    const auto buttons = window.findChildren<QPushButton*>();
    const auto button =
        std::ranges::find_if(buttons, [&](const QPushButton* one) { return one->text() == text; });
    ASSERT_NE(button, buttons.end());
    QTest::mouseClick(*button, Qt::LeftButton);
}

TEST(NoticeWindowTest, aReminderAfterAShortNoticeShowsAllItsWords) {
    NoticeWindow window;
    window.showNotice({.title = QStringLiteral("Break in 30 seconds"),
                       .body = QStringLiteral("Cat-cow"),
                       .shownFor = std::chrono::seconds(5)});
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    window.hide();
    Notice longer = notice;
    longer.body = QStringLiteral("Shoulder rolls, arm circles, cat-cow and chest stretch · 2 min");
    window.showNotice(longer);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    for (const QLabel* label : window.findChildren<QLabel*>())
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
}

TEST(ReminderNoticeTest, usesTheDesktopsNotificationsWhereTheyWork) {
    auto owned = std::make_unique<FakeNotifier>(true);
    FakeNotifier* notifier = owned.get();
    ReminderNotice reminder(std::move(owned));
    const QSignalSpy answered(&reminder, &ReminderNotice::answered);
    reminder.show(notice);
    EXPECT_EQ(notifier->notices, std::vector{notice});
    EXPECT_EQ(noticeWindow(), nullptr);
    Q_EMIT notifier->answered(NoticeAction::Snooze);
    EXPECT_EQ(answered.size(), 1);
    reminder.withdraw();
    EXPECT_EQ(notifier->withdrawn, 1);
}

TEST(ReminderNoticeTest, showsItsOwnWindowWhereTheyDoNot) {
    ReminderNotice reminder(std::make_unique<FakeNotifier>(false));
    reminder.show(notice);
    ASSERT_NE(noticeWindow(), nullptr);
    reminder.withdraw();
    EXPECT_EQ(noticeWindow(), nullptr);
}

TEST(ReminderNoticeTest, aRefusalThatComesAfterTheAnswerShowsNothing) {
    auto owned = std::make_unique<FakeNotifier>(true);
    FakeNotifier* notifier = owned.get();
    ReminderNotice reminder(std::move(owned));
    reminder.show(notice);
    reminder.withdraw();
    Q_EMIT notifier->unavailable(QStringLiteral("gone"));
    EXPECT_EQ(noticeWindow(), nullptr);
}

TEST(NoticeWindowTest, eachButtonAnswersOnceAndHidesTheWindow) {
    for (const auto& [text, action] :
         {std::pair(notice.start, NoticeAction::Start), std::pair(notice.snooze, NoticeAction::Snooze),
          std::pair(notice.skip, NoticeAction::Skip)}) {
        NoticeWindow window;
        const QSignalSpy answered(&window, &NoticeWindow::answered);
        window.showNotice(notice);
        press(window, text);
        ASSERT_EQ(answered.size(), 1);
        EXPECT_EQ(answered.first().first().value<NoticeAction>(), action);
        EXPECT_FALSE(window.isVisible());
    }
}

TEST(NoticeWindowTest, closingItMeansNotNow) {
    NoticeWindow window;
    const QSignalSpy answered(&window, &NoticeWindow::answered);
    window.showNotice(notice);
    window.close();
    ASSERT_EQ(answered.size(), 1);
    EXPECT_EQ(answered.first().first().value<NoticeAction>(), NoticeAction::Snooze);
}

TEST(NoticeWindowTest, closingItOnceThereIsNothingToSnoozeMeansSkip) {
    NoticeWindow window;
    const QSignalSpy answered(&window, &NoticeWindow::answered);
    Notice withoutSnooze = notice;
    withoutSnooze.snooze.clear();
    window.showNotice(withoutSnooze);
    window.close();
    ASSERT_EQ(answered.size(), 1);
    EXPECT_EQ(answered.first().first().value<NoticeAction>(), NoticeAction::Skip);
}

TEST(NoticeWindowTest, showsOnlyTheButtonsThatHaveAWord) {
    NoticeWindow window;
    Notice withoutSnooze = notice;
    withoutSnooze.snooze.clear();
    window.showNotice(withoutSnooze);
    QStringList shown;
    for (const auto* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible())
            shown << button->text();
    }
    EXPECT_EQ(shown, (QStringList{notice.start, notice.skip}));
}

TEST(NoticeWindowTest, aQuietNoticeGoesByItselfUnanswered) {
    NoticeWindow window;
    const QSignalSpy answered(&window, &NoticeWindow::answered);
    window.showNotice({.title = notice.title, .body = notice.body, .shownFor = std::chrono::milliseconds{1}});
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); }, patience));
    EXPECT_TRUE(answered.isEmpty());
}

TEST(NoticeWindowTest, aClickTakesAQuietNoticeAway) {
    NoticeWindow window;
    const QSignalSpy answered(&window, &NoticeWindow::answered);
    window.showNotice({.title = notice.title, .body = notice.body, .shownFor = std::chrono::hours{1}});
    QTest::mouseClick(&window, Qt::LeftButton);
    EXPECT_FALSE(window.isVisible());
    EXPECT_TRUE(answered.isEmpty());
}

TEST(NoticeWindowTest, aReminderAfterAQuietNoticeStays) {
    NoticeWindow window;
    window.showNotice({.title = notice.title, .body = notice.body, .shownFor = std::chrono::milliseconds{1}});
    window.showNotice(notice);
    QTest::qWait(20);
    EXPECT_TRUE(window.isVisible());
}

TEST(NoticeWindowTest, takesNoFocusFromTheOneWhoTypes) {
    NoticeWindow window;
    EXPECT_TRUE(window.testAttribute(Qt::WA_ShowWithoutActivating));
}

} // namespace
} // namespace unhunch
