// Whatever the size of the text and of the window: no word is cut off, on no button either. What there is no room for
// scrolls.

#include "app/ui/guide/GuideWindow.h"
#include "app/ui/guide/TensionScale.h"
#include "app/ui/plan/ImportDialog.h"
#include "app/ui/plan/PlanWindow.h"
#include "app/ui/plan/StretchEditor.h"
#include "app/ui/plan/StretchPicker.h"
#include "app/ui/preferences/PreferencesDialog.h"
#include "app/ui/report/ReportDialog.h"
#include "app/ui/RoomyStyle.h"
#include "app/ui/Theme.h"
#include "app/ui/welcome/WelcomeWindow.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyleFactory>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

/// The words on show that have less room than they need.
QStringList cutOff(const QWidget& window) {
    QStringList words;
    for (const auto* label : window.findChildren<QLabel*>()) {
        const int wanted =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && (label->height() < wanted || narrow))
            words << label->text();
    }
    for (const auto* button : window.findChildren<QPushButton*>()) {
        const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        if (button->isVisible() && (button->width() < text.width() || button->height() < text.height()))
            words << button->text();
    }
    return words;
}

class RoomForWords : public testing::TestWithParam<double> {
protected:
    RoomForWords() : m_font(QApplication::font()) {
        QApplication::setStyle(new RoomyStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
        QApplication::setFont(scaledFont(m_font, GetParam()));
    }
    ~RoomForWords() override { QApplication::setFont(m_font); }

    static void expectRoom(QWidget& window) {
        window.show();
        for (const double share : {1.0, 0.8, 0.6}) {
            window.resize(window.size() * share);
            for (int times = 0; times < 3; ++times) // layouts settle in steps
                QApplication::processEvents();
            EXPECT_EQ(cutOff(window), QStringList())
                << cutOff(window).join(QStringLiteral(" | ")).toStdString() << "\nin " << window.width()
                << " x " << window.height();
        }
    }

    StretchCatalog catalog = test::builtInCatalog();
    Preferences preferences = [] {
        Preferences told;
        told.person.cautions = {Caution::KneePain, Caution::ShoulderInstability};
        return told;
    }();
    PlanShown plan{catalog, startingPlan(catalog)};

private:
    QFont m_font;
};

TEST_P(RoomForWords, inTheWelcome) {
    for (const int page : {0, 1, 2}) {
        WelcomeWindow window(preferences, {catalog, {"chest-stretch", "cat-cow"}}, true);
        for (int turned = 0; turned < page; ++turned)
            window.findChild<QPushButton*>(QStringLiteral("welcome-next"))->click();
        expectRoom(window);
    }
}

TEST_P(RoomForWords, inThePreferences) {
    for (int page = 0; page < 8; ++page) {
        PreferencesDialog window(preferences, {catalog, {"chest-stretch", "cat-cow"}}, true);
        window.showSharing(
            {.folder = QStringLiteral("/home/ada/Nextcloud/Unhunch"), .fault = FolderFault::Missing},
            Date{std::chrono::year{2026} / 11 / 18});
        window.findChild<QListWidget*>(QStringLiteral("page-list"))->setCurrentRow(page);
        expectRoom(window);
    }
}

TEST_P(RoomForWords, inThePlan) {
    plan.person = preferences.person;
    plan.offeredADay = std::chrono::minutes{1};
    PlanWindow window(plan, [](const Stretch&) { return QPixmap(); });
    window.showDone(QStringLiteral("Cat-cow is out of your plan. What you did of it stays in your weeks."));
    expectRoom(window);
}

TEST_P(RoomForWords, whereStretchesAreAdded) {
    plan.person = preferences.person;
    StretchPicker window(plan, [](const Stretch&) { return QPixmap(); });
    expectRoom(window);
}

TEST_P(RoomForWords, whereAStretchIsWritten) {
    StretchEditor window(newDraft(), catalog);
    window.findChild<QPushButton*>(QStringLiteral("editor-save"))->click();
    expectRoom(window);
}

TEST_P(RoomForWords, whereAPlanIsOffered) {
    const PlanFile file{.title = "After the operation",
                        .from = "Practice at the river",
                        .note = "Begin gently; we look at it again in three weeks.",
                        .plan = {{"chest-stretch", TimesPerWeek{3, 5}}, {"chin-tuck", Daily{}}}};
    ImportDialog window({.file = file,
                         .changes = changesOf(file, catalog, {}, plan.chosen),
                         .catalog = catalog,
                         .person = preferences.person},
                        [](const PlanPicture&) { return QPixmap(); });
    expectRoom(window);
}

TEST_P(RoomForWords, whereTheGuideAsksHowTenseItIs) {
    GuideWindow window;
    window.showStretch({.stretch = *catalog.find("chest-stretch"), .position = {}, .asksTension = true});
    GuideProgress ready;
    ready.length = std::chrono::seconds{18};
    window.showProgress({.progress = ready});
    window.show();
    for (int times = 0; times < 3; ++times)
        QApplication::processEvents();
    EXPECT_EQ(cutOff(*window.findChild<TensionScale*>(QStringLiteral("guide-tense-before"))), QStringList());
    window.showEnd({.headline = QStringLiteral("Well done"),
                    .text = {},
                    .led = {},
                    .next = {},
                    .asksFeeling = true,
                    .asksTension = true});
    expectRoom(window);
}

TEST_P(RoomForWords, whereAReportIsAskedFor) {
    using namespace std::chrono_literals;
    ReportDialog window(2026y / 8 / 17, 2026y / 11 / 18);
    window.showFault(
        QStringLiteral("The disk has no room for /home/ada/Documents/Stretch report 2026-11.pdf."));
    window.showDone(QStringLiteral("Saved as /home/ada/Documents/Stretch report 2026-11.pdf, 1 page."),
                    QStringLiteral("r.pdf"));
    expectRoom(window);
}

INSTANTIATE_TEST_SUITE_P(TextOfEachSize, RoomForWords, testing::Values(1.0, 1.6, 2.0));

} // namespace
} // namespace unhunch
