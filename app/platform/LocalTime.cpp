#include "app/platform/LocalTime.h"

#include <QDateTime>

namespace unhunch {

namespace {

using WallClock = std::chrono::system_clock;

QDateTime toQDateTime(WallClock::time_point moment) {
    using namespace std::chrono;
    return QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(moment.time_since_epoch()).count());
}

Date toDate(QDate date) {
    using namespace std::chrono;
    return year(date.year()) / month(static_cast<unsigned>(date.month())) /
           day(static_cast<unsigned>(date.day()));
}

} // namespace

LocalDateTime localTime(WallClock::time_point moment) {
    using namespace std::chrono;
    const auto local = toQDateTime(moment);
    return {toDate(local.date()), floor<seconds>(milliseconds(local.time().msecsSinceStartOfDay())),
            round<minutes>(seconds(local.offsetFromUtc()))};
}

WallClock::time_point startOfNextDay(WallClock::time_point moment) {
    const auto tomorrow = toQDateTime(moment).date().addDays(1);
    return WallClock::time_point(std::chrono::milliseconds(tomorrow.startOfDay().toMSecsSinceEpoch()));
}

} // namespace unhunch
