#include "app/LearnBrowser.h"

#include "app/command/CatalogNames.h"
#include "app/platform/FreeMemory.h"
#include "app/text/learn/LearnPages.h"
#include "app/ui/learn/LearnWindow.h"

#include <QDesktopServices>
#include <QUrl>

#include <stdexcept>

namespace unhunch {

LearnBrowser::LearnBrowser(const StretchCatalog& catalog, QObject* parent)
    : QObject(parent), m_catalog(catalog) {}

LearnBrowser::~LearnBrowser() = default;

void LearnBrowser::show(const QString& name) {
    const QString page = QString::fromStdString(idNamed(name.toStdString(), m_catalog));
    if (!page.isEmpty() && !LearnPages::exists(page, m_catalog))
        throw std::invalid_argument(tr("There is no page “%1” to read; name a stretch, or one of: %2")
                                        .arg(page, LearnPages::generalIds().join(QStringLiteral(", ")))
                                        .toStdString());
    if (!m_window)
        open();
    if (!page.isEmpty())
        m_window->showPage(page);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void LearnBrowser::open() {
    m_window = std::make_unique<LearnWindow>(LearnPages::all(m_catalog));
    connect(m_window.get(), &LearnWindow::addressAsked, this, &QDesktopServices::openUrl);
    // Later, because it is the window itself that tells.
    connect(m_window.get(), &LearnWindow::closed, this, &LearnBrowser::release, Qt::QueuedConnection);
}

void LearnBrowser::release() {
    if (!m_window || m_window->isVisible())
        return; // it has been opened again meanwhile
    m_window.reset();
    returnFreeMemory();
    Q_EMIT closed();
}

} // namespace unhunch
