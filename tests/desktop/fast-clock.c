/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A clock that a test can wind: loaded with LD_PRELOAD, steered through a small shared file.
 *
 *   FAST_CLOCK=/path/to/clock LD_PRELOAD=/path/to/fast-clock.so unhunch ...
 *
 * fast_clock.py makes that file and changes it while the programs run. All programs that map the same file agree
 * on the time. Wall clock, CLOCK_MONOTONIC and CLOCK_BOOTTIME run faster together (as hours at the desk do); wall
 * clock and CLOCK_BOOTTIME can also jump on their own (as a suspend makes them do), and so can the wall clock alone.
 *
 * Why not libfaketime: its speed is fixed when a program starts. Driving a window needs a clock of normal speed,
 * or a D-Bus call would be given up after a fraction of a second, while the work interval before it needs a fast one.
 *
 * Waiting calls sleep in short slices and look at the clock again after each, so a change of speed reaches a program
 * that already sleeps. A timerfd that is to be cancelled when the wall clock is set becomes readable when a test does that.
 * Not covered, because the app and its libraries wait with none of them: other timerfds, sem_timedwait,
 * pthread_mutex_timedlock. nanosleep and usleep keep to real time.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

/* Written by fast_clock.py, which must keep the same layout. All times in nanoseconds. */
struct page {
    _Atomic uint64_t sequence; /* odd while the writer is at work */
    _Atomic int64_t base;      /* real CLOCK_MONOTONIC when `speed` was set */
    _Atomic int64_t gained;    /* by how much every clock was ahead at `base` */
    _Atomic int64_t speed;     /* thousandths: 1000 is real time */
    _Atomic int64_t ceiling;   /* once `gained` has grown to this, the clock is back at real speed */
    _Atomic int64_t slept;     /* wall clock and CLOCK_BOOTTIME are ahead by this as well */
    _Atomic int64_t wall;      /* and the wall clock by this on top */
};

struct reading {
    int64_t gained, speed, slept, wall;
};

typedef int cond_clockwait(pthread_cond_t*, pthread_mutex_t*, clockid_t, const struct timespec*);

static const int64_t second = 1000000000LL;
static const int64_t slice = 50000000LL;
static const struct page* page;
static cond_clockwait* real_cond_clockwait;

static int64_t nanoseconds(const struct timespec* t) { return t->tv_sec * second + t->tv_nsec; }

static struct timespec timespec_of(int64_t ns) {
    struct timespec t = {ns / second, ns % second};
    return t;
}

/* The kernel is asked directly: going through the library would end up here again. */
static int64_t real(clockid_t clock) {
    struct timespec t = {0, 0};
    syscall(SYS_clock_gettime, clock, &t);
    return nanoseconds(&t);
}

__attribute__((constructor)) static void open_page(void) {
    /* The cast that POSIX recommends: ISO C knows none from an object pointer to a function. */
    *(void**)&real_cond_clockwait = dlsym(RTLD_NEXT, "pthread_cond_clockwait");
    const char* path = getenv("FAST_CLOCK");
    int fd = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0)
        return;
    void* mapped = mmap(NULL, sizeof(struct page), PROT_READ, MAP_SHARED, fd, 0);
    close(fd);
    if (mapped != MAP_FAILED)
        page = mapped;
}

static struct reading read_page(void) {
    struct reading r = {0, 1000, 0, 0};
    if (!page)
        return r;
    for (;;) {
        uint64_t before = atomic_load(&page->sequence);
        int64_t base = atomic_load(&page->base);
        r.gained = atomic_load(&page->gained);
        r.speed = atomic_load(&page->speed);
        r.slept = atomic_load(&page->slept);
        r.wall = atomic_load(&page->wall);
        int64_t ceiling = atomic_load(&page->ceiling);
        if (before % 2 == 0 && before == atomic_load(&page->sequence)) {
            r.gained += (real(CLOCK_MONOTONIC) - base) / 1000 * (r.speed - 1000);
            if (r.gained >= ceiling) {
                r.gained = ceiling;
                r.speed = 1000;
            }
            return r;
        }
    }
}

static int64_t shown(clockid_t clock) {
    struct reading r = read_page();
    switch (clock) {
    case CLOCK_MONOTONIC:
    case CLOCK_MONOTONIC_RAW:
    case CLOCK_MONOTONIC_COARSE: return real(clock) + r.gained;
    case CLOCK_BOOTTIME:
    case CLOCK_BOOTTIME_ALARM: return real(clock) + r.gained + r.slept;
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
    case CLOCK_REALTIME_ALARM:
    case CLOCK_TAI: return real(clock) + r.gained + r.slept + r.wall;
    default: /* processor time and the like stay as they are */ return real(clock);
    }
}

/* ---- asking for the time */

int clock_gettime(clockid_t clock, struct timespec* t) {
    if (syscall(SYS_clock_gettime, clock, t) != 0)
        return -1;
    switch (clock) {
    case CLOCK_PROCESS_CPUTIME_ID:
    case CLOCK_THREAD_CPUTIME_ID: break;
    default: *t = timespec_of(shown(clock));
    }
    return 0;
}

int gettimeofday(struct timeval* restrict v, void* restrict zone) {
    (void)zone;
    int64_t now = shown(CLOCK_REALTIME);
    v->tv_sec = now / second;
    v->tv_usec = now % second / 1000;
    return 0;
}

time_t time(time_t* out) {
    time_t now = shown(CLOCK_REALTIME) / second;
    if (out)
        *out = now;
    return now;
}

int timespec_get(struct timespec* t, int base) {
    if (base != TIME_UTC)
        return 0;
    *t = timespec_of(shown(CLOCK_REALTIME));
    return base;
}

/* ---- waiting: `left` is what is still to wait on the shown clock, the result is how long to really sleep now */

static int64_t next_slice(int64_t left) {
    int64_t speed = read_page().speed;
    int64_t real_left = speed > 0 ? left / speed * 1000 + left % speed * 1000 / speed : slice;
    return real_left < slice ? real_left : slice;
}

/* ---- being told that the wall clock was set: one timer a program, which is what the app has */

static _Atomic int set_timer = -1;
static _Atomic int64_t set_timer_wall; /* page->wall when it was armed */

int timerfd_settime(int fd, int flags, const struct itimerspec* when, struct itimerspec* before) {
    if (flags & TFD_TIMER_CANCEL_ON_SET) {
        atomic_store(&set_timer_wall, read_page().wall);
        atomic_store(&set_timer, fd);
    }
    return syscall(SYS_timerfd_settime, fd, flags, when, before);
}

/* The kernel's clock was not set, so the timer ends instead of being cancelled: readable it is either way. */
static void tell_of_set_wall(void) {
    int fd = atomic_load(&set_timer);
    if (fd < 0 || read_page().wall == atomic_load(&set_timer_wall))
        return;
    struct itimerspec at_once = {{0, 0}, {0, 1}};
    atomic_store(&set_timer, -1);
    syscall(SYS_timerfd_settime, fd, 0, &at_once, NULL);
}

int ppoll(struct pollfd* fds, nfds_t count, const struct timespec* timeout, const sigset_t* mask) {
    tell_of_set_wall();
    if (!timeout || nanoseconds(timeout) == 0)
        return syscall(SYS_ppoll, fds, count, timeout, mask, _NSIG / 8);
    int64_t end = shown(CLOCK_MONOTONIC) + nanoseconds(timeout);
    for (;;) {
        int64_t left = end - shown(CLOCK_MONOTONIC);
        struct timespec nap = timespec_of(left > 0 ? next_slice(left) : 0);
        int result = syscall(SYS_ppoll, fds, count, &nap, mask, _NSIG / 8);
        if (result != 0 || left <= 0)
            return result;
        tell_of_set_wall();
    }
}

int poll(struct pollfd* fds, nfds_t count, int milliseconds) {
    struct timespec timeout = timespec_of(milliseconds * 1000000LL);
    return ppoll(fds, count, milliseconds < 0 ? NULL : &timeout, NULL);
}

/* Programs built with _FORTIFY_SOURCE call these names instead. */
int __poll_chk(struct pollfd* fds, nfds_t count, int milliseconds, size_t size) {
    (void)size;
    return poll(fds, count, milliseconds);
}

int __ppoll_chk(struct pollfd* fds, nfds_t count, const struct timespec* timeout, const sigset_t* mask,
                size_t size) {
    (void)size;
    return ppoll(fds, count, timeout, mask);
}

int epoll_pwait(int fd, struct epoll_event* events, int count, int milliseconds, const sigset_t* mask) {
    if (milliseconds <= 0)
        return syscall(SYS_epoll_pwait, fd, events, count, milliseconds, mask, _NSIG / 8);
    int64_t end = shown(CLOCK_MONOTONIC) + milliseconds * 1000000LL;
    for (;;) {
        int64_t left = end - shown(CLOCK_MONOTONIC);
        int nap = left > 0 ? (next_slice(left) + 999999) / 1000000 : 0;
        int result = syscall(SYS_epoll_pwait, fd, events, count, nap, mask, _NSIG / 8);
        if (result != 0 || left <= 0)
            return result;
    }
}

int epoll_wait(int fd, struct epoll_event* events, int count, int milliseconds) {
    return epoll_pwait(fd, events, count, milliseconds, NULL);
}

static int sliced_select(int count, fd_set* in, fd_set* out, fd_set* odd, int64_t timeout) {
    fd_set given[3];
    fd_set* const sets[3] = {in, out, odd};
    int64_t end = shown(CLOCK_MONOTONIC) + timeout;
    for (int i = 0; i < 3; i++)
        if (sets[i])
            given[i] = *sets[i];
    for (;;) {
        int64_t left = end - shown(CLOCK_MONOTONIC);
        struct timespec nap = timespec_of(left > 0 ? next_slice(left) : 0);
        int result = syscall(SYS_pselect6, count, in, out, odd, &nap, NULL);
        if (result != 0 || left <= 0)
            return result;
        for (int i = 0; i < 3; i++) /* the kernel emptied them */
            if (sets[i])
                *sets[i] = given[i];
    }
}

int select(int count, fd_set* restrict in, fd_set* restrict out, fd_set* restrict odd,
           struct timeval* restrict timeout) {
    if (!timeout)
        return syscall(SYS_pselect6, count, in, out, odd, NULL, NULL);
    return sliced_select(count, in, out, odd, timeout->tv_sec * second + timeout->tv_usec * 1000LL);
}

int pthread_cond_clockwait(pthread_cond_t* condition, pthread_mutex_t* mutex, clockid_t clock,
                           const struct timespec* until) {
    for (;;) {
        int64_t left = nanoseconds(until) - shown(clock);
        struct timespec nap = timespec_of(real(CLOCK_MONOTONIC) + (left > 0 ? next_slice(left) : 0));
        int result = real_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, &nap);
        if (result != ETIMEDOUT || left <= 0)
            return result;
    }
}

int pthread_cond_timedwait(pthread_cond_t* condition, pthread_mutex_t* mutex, const struct timespec* until) {
    /* Which clock `until` means is hidden in the condition; the two clocks are decades apart, so the nearer one. */
    int64_t from_monotonic = llabs(nanoseconds(until) - shown(CLOCK_MONOTONIC));
    int64_t from_wall = llabs(nanoseconds(until) - shown(CLOCK_REALTIME));
    clockid_t clock = from_wall < from_monotonic ? CLOCK_REALTIME : CLOCK_MONOTONIC;
    return pthread_cond_clockwait(condition, mutex, clock, until);
}
