#include "app/ui/guide/GuideScreens.h"

#include "app/ui/guide/ScreenDimmer.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <utility>

namespace unhunch {

namespace {

/// On Wayland only the compositor knows where the person is: it puts the window there first.
constexpr std::chrono::milliseconds settleTime{200};

/// Where the person works: in one of our windows, else where the pointer is.
QScreen* screenOfPerson() {
    if (const QWidget* active = QApplication::activeWindow())
        return active->screen();
    QScreen* underPointer = QGuiApplication::screenAt(QCursor::pos());
    return underPointer ? underPointer : QGuiApplication::primaryScreen();
}

} // namespace

QRect placedIn(const QRect& room, const QSize& size) {
    QRect place(QPoint(0, 0), size.boundedTo(room.size()));
    place.moveCenter(room.center());
    return place;
}

GuideScreens::GuideScreens(QWidget& window, QObject* parent) : QObject(parent), m_window(window) {
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &GuideScreens::arrangeSoon);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen* screen) {
        m_dimmers.erase(screen);
        m_litUp.erase(screen);
        arrangeSoon();
    });
    m_window.installEventFilter(this);
}

GuideScreens::~GuideScreens() = default;

void GuideScreens::open(bool fullScreen) {
    QScreen* screen = screenOfPerson();
    if (screen)
        m_window.setGeometry(placedIn(screen->availableGeometry(), m_window.size()));
    m_window.show();
    if (m_window.windowHandle())
        connect(m_window.windowHandle(), &QWindow::screenChanged, this, &GuideScreens::arrangeSoon);
    m_window.raise();
    m_window.activateWindow();
    if (!fullScreen)
        return;
    if (QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        QTimer::singleShot(settleTime, this, [this] { setFullScreen(true); });
    else
        setFullScreen(true);
}

void GuideScreens::setFullScreen(bool fullScreen) {
    if (fullScreen == m_fullScreen)
        return;
    m_fullScreen = fullScreen;
    m_litUp.clear();
    if (fullScreen)
        m_window.showFullScreen();
    else
        m_window.showNormal();
    arrange();
    Q_EMIT fullScreenChanged(fullScreen);
}

QList<QScreen*> GuideScreens::dimmed() const {
    QList<QScreen*> screens;
    for (const auto& [screen, dimmer] : m_dimmers)
        screens << screen;
    return screens;
}

void GuideScreens::arrangeSoon() {
    // The window system moves windows by itself when screens change; ours is the last word.
    if (std::exchange(m_arranging, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_arranging = false;
            arrange();
        },
        Qt::QueuedConnection);
}

void GuideScreens::arrange() {
    if (!m_window.isVisible() || m_window.isMinimized() || QGuiApplication::screens().isEmpty())
        return;
    QScreen* here = m_window.screen();
    if (!m_fullScreen) {
        undim();
        // A window of a screen that has gone may lie where nothing is.
        const QRect frame = m_window.frameGeometry();
        const bool seen = std::ranges::any_of(QGuiApplication::screens(), [&](const QScreen* screen) {
            return screen->availableGeometry().intersects(frame);
        });
        if (!seen)
            m_window.setGeometry(placedIn(here->availableGeometry(), m_window.size()));
        return;
    }
    if (m_window.geometry() != here->geometry() && m_shownOn && m_shownOn != here) {
        m_window.setGeometry(here->geometry());
        m_window.showFullScreen();
    }
    m_shownOn = here;
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen == here || m_litUp.contains(screen)) {
            m_dimmers.erase(screen);
            continue;
        }
        auto& dimmer = m_dimmers[screen];
        if (!dimmer) {
            dimmer = std::make_unique<ScreenDimmer>(*screen);
            dimmer->installEventFilter(this);
            connect(
                dimmer.get(), &ScreenDimmer::clicked, this,
                [this, screen] {
                    m_litUp.insert(screen);
                    arrange();
                },
                Qt::QueuedConnection);
            // Not showFullScreen(), which asks for the focus.
            dimmer->setWindowState(Qt::WindowFullScreen);
            dimmer->show();
        }
    }
}

void GuideScreens::undim() {
    m_dimmers.clear();
    m_shownOn.clear();
}

bool GuideScreens::eventFilter(QObject* watched, QEvent* event) {
    // Some window systems give the keys to whatever is new. A dimmer has no use for them.
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (watched != &m_window)
        return key ? QCoreApplication::sendEvent(&m_window, event) : QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Hide)
        undim();
    else if (event->type() == QEvent::WindowStateChange)
        followState();
    return QObject::eventFilter(watched, event);
}

void GuideScreens::followState() {
    if (m_window.isMinimized()) {
        undim();
        return;
    }
    // The window manager has ways of its own out of full screen and back, and tells some of them on the way into it.
    const bool fullScreen = m_window.isFullScreen();
    if (fullScreen)
        arrangeSoon();
    else
        undim();
    if (std::exchange(m_fullScreen, fullScreen) != fullScreen)
        Q_EMIT fullScreenChanged(fullScreen);
}

} // namespace unhunch
