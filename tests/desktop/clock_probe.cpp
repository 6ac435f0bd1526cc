// SPDX-License-Identifier: GPL-3.0-or-later
// What the app waits with, each for twenty minutes: a single-shot QTimer, a condition with a time-out, poll().
// fast-clock-test runs it under the fast clock and compares with the real time that went by.
#include <QCoreApplication>
#include <QMutex>
#include <QTimer>
#include <QWaitCondition>

#include <chrono>
#include <cstdio>

#include <poll.h>
#include <time.h>

using namespace std::chrono_literals;

namespace {

double seconds(clockid_t clock) {
    timespec t{};
    clock_gettime(clock, &t);
    return double(t.tv_sec) + double(t.tv_nsec) / 1e9;
}

void report(const char* what, double monotonic, double boot, double wall) {
    std::printf("%s %.1f %.1f %.1f\n", what, seconds(CLOCK_MONOTONIC) - monotonic,
                seconds(CLOCK_BOOTTIME) - boot, seconds(CLOCK_REALTIME) - wall);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const auto wait = 20min;
    double monotonic = seconds(CLOCK_MONOTONIC), boot = seconds(CLOCK_BOOTTIME),
           wall = seconds(CLOCK_REALTIME);
    QTimer::singleShot(wait, Qt::PreciseTimer, &app, [&] { app.quit(); });
    std::puts("started");
    std::fflush(stdout);
    app.exec();
    report("timer", monotonic, boot, wall);

    monotonic = seconds(CLOCK_MONOTONIC), boot = seconds(CLOCK_BOOTTIME), wall = seconds(CLOCK_REALTIME);
    QMutex mutex;
    QWaitCondition never;
    mutex.lock();
    never.wait(&mutex, QDeadlineTimer(wait));
    mutex.unlock();
    report("condition", monotonic, boot, wall);

    monotonic = seconds(CLOCK_MONOTONIC), boot = seconds(CLOCK_BOOTTIME), wall = seconds(CLOCK_REALTIME);
    poll(nullptr, 0, int(std::chrono::milliseconds(wait).count()));
    report("poll", monotonic, boot, wall);
}
