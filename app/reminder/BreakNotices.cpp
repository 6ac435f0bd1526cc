#include "app/reminder/BreakNotices.h"

#include "app/reminder/ReminderNotice.h"
#include "app/text/SideReminderWords.h"
#include "app/text/Words.h"

#include <utility>

namespace unhunch {

namespace {

constexpr std::chrono::seconds newsShownFor{10};

} // namespace

BreakNotices::BreakNotices(MakeNotifier makeNotifier, QObject* parent)
    : QObject(parent), m_makeNotifier(std::move(makeNotifier)) {}

BreakNotices::~BreakNotices() = default;

ReminderNotice& BreakNotices::shown() {
    if (!m_shown) {
        m_shown = std::make_unique<ReminderNotice>(m_makeNotifier());
        connect(m_shown.get(), &ReminderNotice::answered, this, &BreakNotices::answered);
    }
    return *m_shown;
}

void BreakNotices::announce(std::chrono::seconds ahead, const QString& routine) {
    m_isSide = false;
    m_isReminder = false;
    shown().show(
        {.title = tr("Break in %1").arg(Words::duration(ahead)), .body = routine, .shownFor = ahead});
}

void BreakNotices::remind(const QString& routine, std::optional<std::chrono::minutes> snooze) {
    m_isSide = false;
    m_isReminder = true;
    shown().show({.title = tr("Time to loosen your back"),
                  .body = routine,
                  .start = tr("Start"),
                  .snooze = snooze ? tr("Snooze %1").arg(Words::duration(*snooze)) : QString(),
                  .skip = tr("Skip")});
}

void BreakNotices::withdraw() {
    m_isSide = false;
    m_isReminder = false;
    if (m_shown)
        m_shown->withdraw();
}

void BreakNotices::tell(const QString& title, const QString& text) {
    if (m_isReminder)
        return;
    m_isSide = false;
    shown().show({.title = title, .body = text, .shownFor = newsShownFor});
}

void BreakNotices::showSide(const SideReminder& reminder) {
    m_isSide = true;
    m_isReminder = false;
    shown().show({.title = SideReminderWords::title(reminder),
                  .body = SideReminderWords::advice(reminder),
                  .shownFor = reminder.length});
}

void BreakNotices::withdrawSide() {
    if (m_isSide)
        withdraw();
}

} // namespace unhunch
