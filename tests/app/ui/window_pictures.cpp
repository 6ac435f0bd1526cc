// Draws every window in light and dark, with large text, right to left and at twice the scale, for a look at them:
//   window_pictures FOLDER
// Without a display: QT_QPA_PLATFORM=offscreen.

#include "app/text/JournalWords.h"
#include "app/text/learn/LearnPages.h"
#include "app/text/Words.h"
#include "app/Translations.h"
#include "app/ui/figure/FigureView.h"
#include "app/ui/guide/GuideWindow.h"
#include "app/ui/guide/TensionScale.h"
#include "app/ui/learn/LearnWindow.h"
#include "app/ui/MenuActions.h"
#include "app/ui/NoticeWindow.h"
#include "app/ui/plan/ImportDialog.h"
#include "app/ui/plan/PauseDialog.h"
#include "app/ui/plan/PlanWindow.h"
#include "app/ui/plan/StretchEditor.h"
#include "app/ui/plan/StretchPicker.h"
#include "app/ui/preferences/PreferencesDialog.h"
#include "app/ui/report/ReportDialog.h"
#include "app/ui/StandInWindow.h"
#include "app/ui/TrayStatus.h"
#include "app/ui/welcome/WelcomeWindow.h"
#include "core/reminder/WorkingHoursText.h"
#include "tests/app/ui/PictureAlbum.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>

#include <array>
#include <iostream>

namespace {

using namespace unhunch;
using namespace std::chrono_literals;

/// Of the plan that the pictures show.
const std::vector<StretchId> fourStretches{"chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"};

constexpr Date today{std::chrono::year{2026} / 11 / 18};

using Album = test::PictureAlbum;

/// Where the guide stands in the middle of a set.
GuideProgress atWork(const Stretch& stretch) {
    GuideProgress progress;
    progress.sets = setsOf(stretch.dose).min;
    if (isHold(stretch.dose)) {
        progress.phase = GuidePhase::Hold;
        progress.set = 2;
        progress.elapsed = 6s;
        progress.length = 30s;
    } else {
        progress.phase = GuidePhase::Move;
        progress.repetition = 7;
        progress.repetitions = 10;
        progress.length = 8s;
        progress.elapsed = 6s;
        if (!stretch.phases.empty())
            progress.movementPhase = 1;
    }
    return progress;
}

void takeLead(const Album& album, const StretchCatalog& catalog) {
    for (const Stretch& stretch : catalog.stretches()) {
        GuideWindow window;
        window.showStretch({.stretch = stretch,
                            .position = QString::fromStdString(stretch.position),
                            .index = 1,
                            .count = 3});
        window.show();
        window.showProgress({.progress = atWork(stretch)});
        album.take(window, QStringLiteral("guide-%1").arg(QString::fromStdString(stretch.id)));
    }
}

void takePhases(const Album& album, const StretchCatalog& catalog) {
    Stretch stretch = *catalog.find("chest-stretch");
    stretch.dose.perSide = true;
    GuideWindow window;
    window.showStretch({.stretch = stretch,
                        .position = QString::fromStdString(stretch.position),
                        .index = 0,
                        .count = 3,
                        .lastFelt = Feeling::TooMuch});
    window.show();
    GuideProgress ready;
    ready.sets = 3;
    ready.side = GuideSide::Left;
    ready.elapsed = 5s;
    ready.length = 8s;
    window.showProgress({.progress = ready, .canTakeEasier = true});
    album.take(window, QStringLiteral("guide-ready"));
    window.showStretch({.stretch = stretch,
                        .position = QString::fromStdString(stretch.position),
                        .index = 0,
                        .count = 3,
                        .asksTension = true,
                        .tension = 6});
    window.showProgress({.progress = ready});
    album.take(window, QStringLiteral("guide-ready-tension"));
    window.showStretch({.stretch = stretch,
                        .position = QString::fromStdString(stretch.position),
                        .index = 0,
                        .count = 3,
                        .lastFelt = Feeling::TooMuch,
                        .reason = QStringLiteral("In place of cat-cow, because of your knees."),
                        .asksTension = true});
    window.showProgress({.progress = ready, .canTakeEasier = true});
    album.take(window, QStringLiteral("guide-ready-tension-full"));
    GuideProgress rest = ready;
    rest.phase = GuidePhase::Rest;
    rest.side = GuideSide::Right;
    rest.elapsed = 1s;
    rest.length = 4s;
    window.showProgress({.progress = rest});
    album.take(window, QStringLiteral("guide-side"));
    window.showProgress({.progress = rest, .counted = QStringLiteral("12 of 30 seconds counted")});
    album.take(window, QStringLiteral("guide-counted"));
    GuideProgress paused = atWork(stretch);
    paused.side = GuideSide::Right;
    paused.paused = true;
    window.showProgress({.progress = paused});
    album.take(window, QStringLiteral("guide-paused"));
}

void takeSizes(const Album& album, const StretchCatalog& catalog) {
    const std::pair<QString, QSize> sizes[] = {{QStringLiteral("small"), {480, 360}},
                                               {QStringLiteral("narrow"), {560, 860}},
                                               {QStringLiteral("full"), {1920, 1080}}};
    for (const auto& [name, size] : sizes) {
        const Stretch& stretch =
            *catalog.find(name == QStringLiteral("narrow") ? "cat-cow" : "chest-stretch");
        GuideWindow window;
        window.showStretch({.stretch = stretch,
                            .position = QString::fromStdString(stretch.position),
                            .index = 1,
                            .count = 3});
        window.resize(size);
        window.show();
        window.showProgress({.progress = atWork(stretch)});
        album.take(window, QStringLiteral("guide-") + name);
        GuideProgress paused = atWork(stretch);
        paused.paused = true;
        window.showProgress({.progress = paused});
        album.take(window, QStringLiteral("guide-%1-paused").arg(name));
        window.showStretch({.stretch = stretch,
                            .position = QString::fromStdString(stretch.position),
                            .index = 0,
                            .count = 3,
                            .asksTension = true});
        GuideProgress ready;
        ready.elapsed = 5s;
        ready.length = 18s;
        window.showProgress({.progress = ready});
        album.take(window, QStringLiteral("guide-%1-tension").arg(name));
        if (name == QStringLiteral("small")) {
            window.showPain({true, true, true});
            album.take(window, QStringLiteral("guide-small-pain"));
        }
    }
}

void takeLastPages(const Album& album) {
    GuideWindow window;
    window.showPain({.keptWork = true, .moreToCome = true, .easierNextTime = true});
    album.take(window, QStringLiteral("guide-pain"));
    window.showEnd(
        {.headline = QStringLiteral("Well done"),
         .text = {},
         .led = {{"cat-cow", QStringLiteral("Cat-cow"), Outcome::Complete, QStringLiteral("10 repetitions")},
                 {"chest-stretch", QStringLiteral("Chest stretch"), Outcome::Partial,
                  QStringLiteral("2 sets")}},
         .next = QStringLiteral("Next break at 14:35\nArm circles and shoulder rolls · 3 min"),
         .asksFeeling = true});
    album.take(window, QStringLiteral("guide-end"));
    window.showEnd(
        {.headline = QStringLiteral("Well done"),
         .text = {},
         .led = {{"cat-cow", QStringLiteral("Cat-cow"), Outcome::Complete, QStringLiteral("10 repetitions")},
                 {"chest-stretch", QStringLiteral("Chest stretch"), Outcome::Partial,
                  QStringLiteral("2 sets")}},
         .next = QStringLiteral("Next break at 14:35\nArm circles and shoulder rolls · 3 min"),
         .asksFeeling = true,
         .asksTension = true,
         .tenseBefore = 6});
    window.findChild<QAbstractButton*>(QStringLiteral("guide-felt-easier"))->click();
    window.findChild<TensionScale*>(QStringLiteral("guide-tense-after"))->takeKey(Qt::Key_3);
    album.take(window, QStringLiteral("guide-end-tension"));
    window.showEnd(
        {.headline = QStringLiteral("Break over"),
         .text = QStringLiteral("It was right to stop. Be gentle with it."),
         .led = {{"cat-cow", QStringLiteral("Cat-cow"), Outcome::Complete, QStringLiteral("10 repetitions")},
                 {"chest-stretch", QStringLiteral("Chest stretch"), Outcome::Partial, QStringLiteral("1 set"),
                  true}},
         .next = QStringLiteral("Next break at 14:35"),
         .asksFeeling = true});
    album.take(window, QStringLiteral("guide-end-pain"));
    window.resize(1920, 1080);
    album.take(window, QStringLiteral("guide-end-full"));
    window.resize(480, 360);
    album.take(window, QStringLiteral("guide-end-small"));
    window.resize(944, 608);
    window.showEnd({.headline = QStringLiteral("Today’s stretches are done"),
                    .text = QStringLiteral("Stand up, walk a few steps and look into the distance."),
                    .led = {},
                    .next = QStringLiteral("Next break at 14:35")});
    album.take(window, QStringLiteral("guide-nothing-due"));
}

void takeGuide(const Album& album, const StretchCatalog& catalog) {
    takeLead(album, catalog);
    takePhases(album, catalog);
    takeSizes(album, catalog);
    takeLastPages(album);
}

SharingState sharing() {
    SharingState state{.folder = QStringLiteral("/home/ada/Nextcloud/Unhunch")};
    state.lookedAt = LocalDateTime{today, std::chrono::hours{14}, std::chrono::minutes{60}};
    state.wroteAt = LocalDateTime{today, std::chrono::hours{11}, std::chrono::minutes{60}};
    const std::chrono::sys_seconds written{std::chrono::sys_days{today} + std::chrono::hours{9}};
    state.journals = {
        {.file = "unhunch-desk-0123456789ab.json", .computer = "desk", .isOwn = true},
        {.file = "unhunch-laptop-ba9876543210.json", .computer = "laptop", .writtenAt = written},
        {.file = "unhunch-old-desk-ab0123456789.json",
         .computer = "old-desk",
         .skipped = SkipReason::NotWhole}};
    return state;
}

void takePreferences(const Album& album, const StretchCatalog& catalog) {
    Preferences chosen;
    chosen.workingHours = parseWorkingHours("Mon-Thu 09:00-12:30,13:30-18:00; Fri 09:00-14:00; off "
                                            "2026-12-24..2027-01-01,2027-05-01");
    chosen.sideReminders = {
        usualPrompt(MicroPrompt::Posture),
        {.what = std::string("Drink some water"), .when = AfterWork{std::chrono::minutes{60}}},
        {.what = std::string("Tea"), .when = AtTimes{.times = {std::chrono::hours{15}}}}};
    chosen.hooks.start = QStringLiteral("playerctl pause");
    chosen.person.cautions = {Caution::KneePain, Caution::ShoulderInstability};
    chosen.person.places = {Place::Standing, Place::Chair, Place::Floor};
    PreferencesDialog preferences(chosen, {catalog, fourStretches}, true);
    preferences.setToday(today);
    preferences.showSharing(sharing(), today);
    const auto turnTo = [&](int page) {
        preferences.findChild<QListWidget*>(QStringLiteral("page-list"))->setCurrentRow(page);
    };
    const std::array pages{"breaks", "about-me", "moment", "hours", "more", "guide", "commands", "computers"};
    for (std::size_t page = 0; page < pages.size(); ++page) {
        turnTo(static_cast<int>(page));
        album.take(preferences, QStringLiteral("preferences-%1").arg(QLatin1String(pages.at(page))));
    }
    preferences.setVoiceFault(
        QStringLiteral("No voice answers. Install speech-dispatcher and a voice for it, such as espeak-ng."));
    turnTo(5);
    album.take(preferences, QStringLiteral("preferences-no-voice"));
    preferences.showHookTrial(HookEvent::Start, false);
    turnTo(6);
    album.take(preferences, QStringLiteral("preferences-no-command"));
    preferences.setTold(false, false);
    turnTo(0);
    album.take(preferences, QStringLiteral("preferences-no-absence"));
    turnTo(2);
    album.take(preferences, QStringLiteral("preferences-no-pauses"));
    preferences.resize(preferences.minimumSizeHint());
    album.take(preferences, QStringLiteral("preferences-narrow"));
}

void takeLearn(const Album& album, const StretchCatalog& catalog) {
    LearnWindow window(LearnPages::all(catalog));
    for (const char* page :
         {"upper-back", "how-often", "sitting", "questions", "doctor", "sources", "chest-stretch"}) {
        window.showPage(QLatin1String(page));
        album.take(window, QStringLiteral("learn-%1").arg(QLatin1String(page)));
    }
    window.resize(520, 420);
    window.showPage(QStringLiteral("upper-back"));
    album.take(window, QStringLiteral("learn-small"));
}

void takeWelcome(const Album& album, const StretchCatalog& catalog) {
    Preferences chosen;
    WelcomeWindow fresh(chosen, {catalog, fourStretches}, true);
    album.take(fresh, QStringLiteral("welcome-watch"));
    auto* next = fresh.findChild<QPushButton*>(QStringLiteral("welcome-next"));
    next->click();
    album.take(fresh, QStringLiteral("welcome-apply"));
    next->click();
    album.take(fresh, QStringLiteral("welcome-rhythm"));

    chosen.person.cautions = {Caution::KneePain, Caution::ShoulderInstability};
    chosen.person.places = {Place::Standing, Place::Chair};
    chosen.workingHours = parseWorkingHours("Mon-Fri 09:00-17:30");
    WelcomeWindow told(chosen, {catalog, fourStretches}, true);
    next = told.findChild<QPushButton*>(QStringLiteral("welcome-next"));
    next->click();
    album.take(told, QStringLiteral("welcome-apply-told"));
    told.resize(480, 560);
    album.take(told, QStringLiteral("welcome-apply-narrow"));
    next->click();
    told.resize(WelcomeWindow(chosen, {catalog, fourStretches}, true).size());
    album.take(told, QStringLiteral("welcome-rhythm-told"));
}

void takePlan(const Album& album, const StretchCatalog& catalog) {
    const auto noPicture = [](const Stretch&) { return QPixmap(); };
    PlanShown plan{catalog, startingPlan(catalog)};
    plan.today = today;
    plan.offeredADay = std::chrono::minutes{24};
    PlanWindow fresh(plan, noPicture);
    album.take(fresh, QStringLiteral("plan"));

    plan.person.cautions = {Caution::KneePain, Caution::ShoulderInstability};
    plan.person.wishes = {{"shoulder-rolls", Wish::Easier}};
    plan.pauses = {{today, addDays(today, 6)}};
    plan.offeredADay = std::chrono::minutes{6};
    plan.chosen.front().days = {true, true, true, true, true, false, false};
    plan.chosen.front().dose = Dose{Hold{std::chrono::seconds{20}, {2, 3}, std::chrono::seconds{10}}, false};
    PlanWindow told(plan, noPicture);
    told.showDone(QStringLiteral("Cat-cow is out of your plan. What you did of it stays in your weeks."));
    album.take(told, QStringLiteral("plan-told"));
    told.resize(480, 640);
    album.take(told, QStringLiteral("plan-narrow"));

    StretchPicker picker(plan, noPicture);
    album.take(picker, QStringLiteral("plan-picker"));
    PauseDialog pause(today);
    album.take(pause, QStringLiteral("plan-pause"));

    StretchEditor copy(copyOf(*catalog.find("cat-cow"), QStringLiteral("My cat-cow")), catalog);
    album.take(copy, QStringLiteral("plan-editor"));
    StretchEditor empty(newDraft(), catalog);
    empty.findChild<QPushButton*>(QStringLiteral("editor-save"))->click();
    album.take(empty, QStringLiteral("plan-editor-faults"));

    PlanFile file{
        .title = "After the operation",
        .from = "Practice at the river",
        .note = "Begin gently; we look at it again in three weeks.",
        .plan = {{"chest-stretch", TimesPerWeek{3, 5}}, {"chin-tuck", Daily{}}, {"cat-cow", Daily{}}}};
    OfferedPlan offer{.file = file,
                      .changes = changesOf(file, catalog, {}, plan.chosen),
                      .catalog = catalog,
                      .person = plan.person};
    offer.ended = endedBy(offer.changes, plan.chosen);
    ImportDialog import(offer, [](const PlanPicture&) { return QPixmap(); });
    import.findChild<QAbstractButton*>(QStringLiteral("import-replace"))->click();
    album.take(import, QStringLiteral("plan-import"));
}

void takeReport(const Album& album) {
    ReportDialog report(addDays(today, -200), today);
    album.take(report, QStringLiteral("report"));
    const auto month = today.year() / today.month();
    report.setWritten(QStringLiteral("Ada Weber"),
                      {{month, QStringLiteral("Less pain since the new chair.")}});
    report.showDone(
        QStringLiteral("Saved as /home/ada/Documents/Stretch report 2026-10 to 2026-11.pdf, 2 pages."),
        QStringLiteral("r.pdf"));
    album.take(report, QStringLiteral("report-done"));
    report.setBusy(true);
    report.setBusy(false);
    report.showFault(
        QStringLiteral("The disk has no room for /home/ada/Documents/Stretch report 2026-11.pdf."));
    album.take(report, QStringLiteral("report-fault"));
}

void takeStandIn(const Album& album) {
    MenuActions actions;
    StandInWindow window(actions);
    const auto take = [&](const TrayStatus& status, const QString& name) {
        actions.setStatus(status);
        window.setStatus(status);
        album.take(window, name);
    };
    TrayStatus status;
    status.state = QStringLiteral("Next break at 14:35");
    status.reason = QStringLiteral("a break comes after 55 min of work");
    take(status, QStringLiteral("stand-in"));
    status.trouble = JournalWords::waiting(2);
    take(status, QStringLiteral("stand-in-not-written"));
    window.close();
    status = {.look = TrayLook::Paused,
              .state = QStringLiteral("Paused until 15:00"),
              .reason = QStringLiteral("paused by you until 15:00"),
              .canSnooze = false,
              .canSkip = false};
    take(status, QStringLiteral("stand-in-paused"));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "usage: window_pictures FOLDER\n";
        return 2;
    }
    installTranslations();
    const StretchCatalog catalog = test::builtInCatalog();
    test::inEveryLook(QDir(QString::fromLocal8Bit(argv[1])), [&](const Album& album) {
        takeGuide(album, catalog);
        takePreferences(album, catalog);
        takeLearn(album, catalog);
        takeWelcome(album, catalog);
        takePlan(album, catalog);
        takeReport(album);
        takeStandIn(album);
        NoticeWindow notice;
        notice.showNotice({QStringLiteral("Time to loosen your back"),
                           QStringLiteral("Shoulder rolls and chest stretch · 3 min"),
                           QStringLiteral("Start"), QStringLiteral("Snooze 10 min"), QStringLiteral("Skip")});
        album.take(notice, QStringLiteral("notice"));
    });
    return 0;
}
