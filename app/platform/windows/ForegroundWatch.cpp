#include "app/platform/windows/ForegroundWatch.h"

#include <QSet>

namespace unhunch {

namespace {

/// A hook's procedure is handed nothing of ours, so the watches that live are known here. Hooks out of context call
/// on the thread that made them, which is that of the windows.
QSet<ForegroundWatch*>& watches() {
    static QSet<ForegroundWatch*> living;
    return living;
}

HWINEVENTHOOK hook(DWORD event, WINEVENTPROC procedure) {
    return SetWinEventHook(event, event, nullptr, procedure, 0, 0,
                           WINEVENT_OUTOFCONTEXT | WINEVENT_SKIPOWNPROCESS);
}

} // namespace

ForegroundWatch::ForegroundWatch()
    : m_front(hook(EVENT_SYSTEM_FOREGROUND, &ForegroundWatch::receive)),
      m_moved(hook(EVENT_SYSTEM_MOVESIZEEND, &ForegroundWatch::receive)) {
    watches().insert(this);
}

ForegroundWatch::~ForegroundWatch() {
    watches().remove(this);
    for (const HWINEVENTHOOK hook : {m_front, m_moved}) {
        if (hook)
            UnhookWinEvent(hook);
    }
}

void CALLBACK ForegroundWatch::receive(HWINEVENTHOOK hook, DWORD, HWND, LONG, LONG, DWORD, DWORD) {
    const auto living = watches(); // one of them may end while it is told
    for (ForegroundWatch* watch : living) {
        if (watches().contains(watch) && (hook == watch->m_front || hook == watch->m_moved))
            Q_EMIT watch->changed();
    }
}

} // namespace unhunch
