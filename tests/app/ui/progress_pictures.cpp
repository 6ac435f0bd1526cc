// Draws every page of the progress window for several people in every look, for a look at them:
//   progress_pictures FOLDER
// Without a display: QT_QPA_PLATFORM=offscreen.

#include "app/Translations.h"
#include "app/ui/progress/Chart.h"
#include "app/ui/progress/JournalEditor.h"
#include "app/ui/progress/JournalPage.h"
#include "app/ui/progress/ProgressWindow.h"
#include "tests/app/ui/PictureAlbum.h"
#include "tests/support/SomebodysYears.h"
#include "tests/support/Stretches.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDateEdit>
#include <QListView>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <array>
#include <iostream>
#include <ranges>

namespace {

using namespace unhunch;

constexpr Date today{std::chrono::year{2026} / 11 / 18};
constexpr Date inAugust{std::chrono::year{2026} / 8 / 12};
constexpr std::array pages{ProgressPage::Week, ProgressPage::Trend, ProgressPage::Stretches,
                           ProgressPage::Year, ProgressPage::Moments};
constexpr std::array names{"week", "trend", "stretches", "year", "moments", "journal"};

class Photographer {
public:
    Photographer(const test::PictureAlbum& album, const StretchCatalog& catalog)
        : m_album(album), m_catalog(catalog) {}

    void takePages(const test::SomebodysYears& somebody, const QString& who, int weeks) const {
        ProgressWindow window;
        for (std::size_t page = 0; page < pages.size(); ++page)
            take(window, somebody, {.page = pages.at(page), .weeks = weeks}, who);
    }

    /// The page as a table, and with the keyboard on a cell.
    void takeRead(const test::SomebodysYears& somebody) const {
        ProgressWindow window;
        take(window, somebody, {.page = ProgressPage::Trend}, QStringLiteral("read"));
        auto* chart = window.findChild<QStackedWidget*>()->currentWidget()->findChild<Chart*>();
        window.activateWindow();
        chart->setFocus();
        chart->setCurrent(4);
        m_album.take(window, QStringLiteral("progress-read-cell"));
        window.findChild<QToolButton*>(QStringLiteral("progress-as-table"))->setChecked(true);
        m_album.take(window, QStringLiteral("progress-read-table"));
    }

    /// What comes below the first charts of the last page.
    void takeTension(const test::SomebodysYears& somebody) const {
        ProgressWindow window;
        take(window, somebody, {.page = ProgressPage::Moments}, QStringLiteral("tension"));
        auto* page = qobject_cast<QAbstractScrollArea*>(window.findChild<QStackedWidget*>()->currentWidget());
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        m_album.take(window, QStringLiteral("progress-tension"));
    }

    /// The journal of somebody who did `days` days of it, with one line corrected, and what comes above and beside it.
    void takeJournal(int days, const QString& who) const {
        ProgressWindow window;
        take(window, test::firstDay(today, m_catalog), {.page = ProgressPage::Journal}, who);
        JournalPage& page = window.journal();
        page.setCatalog(m_catalog, today);
        page.showEntries(
            journalOf(days), false,
            {{newUuid(), {today, std::chrono::hours(10), {}}, 6, 3}, {newUuid(), {today, {}, {}}, 5, {}}});
        m_album.take(window, QStringLiteral("progress-journal-%1").arg(who));
        if (days == 0)
            return;
        auto* list = page.findChild<QListView*>();
        window.activateWindow();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        page.showDone(QStringLiteral("Deleted: Chest stretch, Wednesday, 18 November at 14:05."));
        page.look({addDays(today, -6), today});
        m_album.take(window, QStringLiteral("progress-journal-%1-edited").arg(who));
        window.resize(window.minimumSizeHint());
        m_album.take(window, QStringLiteral("progress-journal-%1-narrow").arg(who));
    }

    void takeEditor() const {
        const auto doseOn = [this](const StretchId& stretch, Date) { return m_catalog.find(stretch)->dose; };
        const LocalDateTime now{today, std::chrono::hours(15), {}};
        JournalEditor adding({m_catalog, doseOn, now, today}, std::nullopt);
        m_album.take(adding, QStringLiteral("journal-editor-add"));
        JournalEditor correcting({m_catalog, doseOn, now, today}, journalOf(1).front().session);
        correcting.findChild<QDateEdit*>()->setDate(QDate(2026, 12, 24));
        correcting.findChild<QSpinBox*>()->setValue(50);
        m_album.take(correcting, QStringLiteral("journal-editor-refused"));
    }

    void takeNarrow(const test::SomebodysYears& somebody) const {
        ProgressWindow window;
        window.resize(window.minimumSizeHint());
        for (std::size_t page = 0; page < pages.size(); ++page)
            take(window, somebody, {.page = pages.at(page), .weeks = yearOfWeeks}, QStringLiteral("narrow"));
    }

private:
    [[nodiscard]] std::vector<JournalEntry> journalOf(int days) const {
        using Standing = JournalEntry::Standing;
        std::vector<JournalEntry> entries;
        for (int back = 0; back < days; ++back) {
            std::chrono::minutes time = std::chrono::hours(16);
            for (const Stretch& stretch : m_catalog.stretches() | std::views::take(3 + back % 2)) {
                Session session{.id = newUuid(),
                                .stretch = stretch.id,
                                .finishedAt = {addDays(today, -back), time -= std::chrono::minutes(97), {}},
                                .prescribed = stretch.dose,
                                .done = fullWork(stretch.dose)};
                session.outcome = entries.size() % 4 == 3 ? Outcome::Partial : Outcome::Complete;
                session.edited = entries.size() % 5 == 1;
                session.source = entries.size() % 3 == 1 ? SessionSource::ByHand : SessionSource::Guided;
                if (entries.size() % 4 == 0)
                    session.felt = Feeling::TooMuch;
                entries.push_back({session, entries.empty() ? Standing::UnderWay : Standing::Kept});
            }
        }
        return entries;
    }

    void take(ProgressWindow& window, const test::SomebodysYears& somebody, const ProgressAsked& asked,
              const QString& who) const {
        window.findChild<QTabBar*>()->setCurrentIndex(static_cast<int>(asked.page));
        window.showProgress(somebody.shown(asked, m_catalog));
        m_album.take(window, QStringLiteral("progress-%1-%2")
                                 .arg(who, QLatin1String(names.at(static_cast<std::size_t>(asked.page)))));
    }

    const test::PictureAlbum& m_album;
    const StretchCatalog& m_catalog;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "usage: progress_pictures FOLDER\n";
        return 2;
    }
    installTranslations();
    const StretchCatalog catalog = test::builtInCatalog();
    const auto years = test::busyYears(5 * 52, today, catalog);
    test::inEveryLook(QDir(QString::fromLocal8Bit(argv[1])), [&](const test::PictureAlbum& album) {
        const Photographer photographer(album, catalog);
        photographer.takePages(test::firstDay(today, catalog), QStringLiteral("first-day"), quarterOfWeeks);
        photographer.takePages(test::busyYears(1, today, catalog), QStringLiteral("first-week"),
                               quarterOfWeeks);
        photographer.takePages(test::busyYears(60, inAugust, catalog), QStringLiteral("holiday"),
                               quarterOfWeeks);
        photographer.takePages(years, QStringLiteral("quarter"), quarterOfWeeks);
        photographer.takePages(years, QStringLiteral("five-years"), yearOfWeeks);
        photographer.takeRead(years);
        photographer.takeTension(years);
        photographer.takeNarrow(years);
        photographer.takeJournal(0, QStringLiteral("empty"));
        photographer.takeJournal(1, QStringLiteral("day"));
        photographer.takeJournal(5 * 365, QStringLiteral("years"));
        photographer.takeEditor();
    });
    return 0;
}
