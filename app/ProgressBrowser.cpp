#include "app/ProgressBrowser.h"

#include "app/platform/Clock.h"
#include "app/Programme.h"
#include "app/ProgressReader.h"
#include "app/ui/progress/ProgressWindow.h"

namespace unhunch {

ProgressBrowser::ProgressBrowser(const Programme& programme, const Clock& clock, QObject* parent)
    : QObject(parent), m_programme(programme), m_clock(clock) {}

ProgressBrowser::~ProgressBrowser() = default;

void ProgressBrowser::show() {
    if (!m_window) {
        m_window = std::make_unique<ProgressWindow>();
        connect(m_window.get(), &ProgressWindow::wanted, this, &ProgressBrowser::fill);
        connect(m_window.get(), &ProgressWindow::stretchAsked, this, &ProgressBrowser::stretchAsked);
    }
    if (!m_window->isVisible())
        m_window->beginAnew();
    fill();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ProgressBrowser::refresh() {
    if (m_window && m_window->isVisible())
        fill();
}

void ProgressBrowser::fill() {
    try {
        const ProgressContext context = progressContext(m_programme, m_clock.wall().date);
        m_window->showProgress(readProgress(m_programme.journal(), context, m_window->asked()));
    } catch (const JournalError& error) {
        m_window->showFault(QString::fromUtf8(error.what()));
    }
}

} // namespace unhunch
