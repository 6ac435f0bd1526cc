#include "app/ui/preferences/SharingPage.h"

#include "app/settings/Preferences.h"
#include "app/ui/preferences/PreferencesDialog.h"
#include "tests/support/Stretches.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

constexpr Date today{std::chrono::year{2026} / 11 / 18};

class SharingPageTest : public testing::Test {
protected:
    [[nodiscard]] SharingState shared() const {
        SharingState state{.folder = u"/home/ada/Sync"_s};
        state.lookedAt = LocalDateTime{today, std::chrono::hours{14}, std::chrono::minutes{60}};
        state.journals = {{.file = "unhunch-desk-0123456789ab.json", .computer = "desk", .isOwn = true},
                          {.file = "unhunch-laptop-ba9876543210.json", .computer = "laptop"},
                          {.file = "unhunch-phone-ab0123456789.json",
                           .computer = "phone",
                           .skipped = SkipReason::NotWhole}};
        return state;
    }
    /// All that the page says.
    [[nodiscard]] QString text() const {
        QString all;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (!label->isHidden())
                all += label->text() + u'\n';
        }
        return all;
    }
    [[nodiscard]] QPushButton* button(const QString& name) const {
        return page.findChild<QPushButton*>(name);
    }
    [[nodiscard]] QCheckBox* removal() const { return page.findChild<QCheckBox*>(); }

    SharingPage page;
};

TEST_F(SharingPageTest, saysWhoTakesPartAndWhatWasPassedOver) {
    page.showState(shared(), today);
    EXPECT_EQ(page.folder(), u"/home/ada/Sync"_s);
    EXPECT_TRUE(text().contains(u"laptop"_s)) << text().toStdString();
    EXPECT_TRUE(text().contains(u"phone: It is not whole"_s)) << text().toStdString();
    EXPECT_FALSE(text().contains(u"desk"_s)) << "that is this one";
    EXPECT_TRUE(removal()->isHidden());
}

TEST_F(SharingPageTest, saysThatTheFolderIsAway) {
    SharingState state = shared();
    state.fault = FolderFault::Missing;
    page.showState(state, today);
    EXPECT_TRUE(text().contains(u"/home/ada/Sync is not there"_s)) << text().toStdString();
}

TEST_F(SharingPageTest, turningItOffAsksWhetherTheFileGoesAndKeepsItUnlessTold) {
    page.showState(shared(), today);
    button(u"turn-off"_s)->click();
    EXPECT_EQ(page.folder(), QString());
    EXPECT_FALSE(removal()->isHidden());
    EXPECT_FALSE(page.removesOwnFile());
    removal()->click();
    EXPECT_TRUE(page.removesOwnFile());
    EXPECT_FALSE(button(u"turn-off"_s)->isEnabled());
}

TEST_F(SharingPageTest, whatWasChosenStaysWhileTheStateChanges) {
    page.showState({}, today);
    page.choose(u"/home/ada/Cloud"_s);
    page.showState({}, today);
    EXPECT_EQ(page.folder(), u"/home/ada/Cloud"_s);
    EXPECT_TRUE(removal()->isHidden()) << "there was no folder before";
    EXPECT_TRUE(button(u"turn-off"_s)->isEnabled());
}

TEST_F(SharingPageTest, theDialogTellsWhatWasChosen) {
    PreferencesDialog dialog({}, test::prescribedPlan(), true);
    dialog.showSharing(shared(), today);
    EXPECT_EQ(dialog.sharedFolder(), u"/home/ada/Sync"_s);
    dialog.findChild<QPushButton*>(u"turn-off"_s)->click();
    EXPECT_EQ(dialog.sharedFolder(), QString());
    EXPECT_FALSE(dialog.removesOwnFile());
}

} // namespace
} // namespace unhunch
