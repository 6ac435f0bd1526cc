#include "app/ui/guide/GuideWindow.h"

#include "app/ui/figure/FigureView.h"
#include "app/ui/guide/AccessibleRole.h"
#include "app/ui/guide/Announcer.h"
#include "app/ui/guide/PaintWatch.h"
#include "app/ui/guide/PictureView.h"
#include "app/ui/Theme.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace unhunch {

namespace {

/// Keys typed into another program when the guide comes up must not press anything here.
constexpr std::chrono::milliseconds guardTime{1000};
constexpr std::chrono::seconds paintPatience{3};

bool isKey(const QEvent& event) {
    return event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
}

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

bool isShortcut(const QKeyEvent& event) {
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool isClick(const QEvent& event) {
    return event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick;
}

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_pages(new QStackedWidget(this)), m_lead(new LeadPage(m_pages)),
      m_pain(new PainPage(m_pages)), m_end(new EndPage(m_pages)), m_announcer(new Announcer(this)),
      m_paintWatch(new PaintWatch(m_lead->figure(), paintPatience, this)) {
    giveAccessibleRole<GuideWindow, QAccessible::Window>();
    giveAccessibleRole<FigureView, QAccessible::Graphic>();
    giveAccessibleRole<PictureView, QAccessible::Graphic>();
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Stretch – Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    for (QTimer* timer : {&m_keyGuard, &m_clickGuard}) {
        timer->setSingleShot(true);
        timer->setInterval(guardTime);
    }
    m_pages->addWidget(m_lead);
    m_pages->addWidget(m_pain);
    m_pages->addWidget(m_end);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    resize(118 * grid, 76 * grid);

    connect(m_lead, &LeadPage::asked, this, &GuideWindow::asked);
    connect(m_lead, &LeadPage::stepShown, this, &GuideWindow::announce);
    connect(m_pain, &PainPage::goOnAsked, this, &GuideWindow::goOnAsked);
    connect(m_pain, &PainPage::stopAsked, this, [this] { Q_EMIT asked(GuideAction::Stop); });
    connect(m_end, &EndPage::felt, this, &GuideWindow::felt);
    connect(m_lead, &LeadPage::tenseBefore, this, &GuideWindow::tenseBefore);
    connect(m_lead, &LeadPage::tenseBefore, this, [this](std::optional<int> level) {
        announce(level ? tr("Noted: %1 of %2", "tension").arg(*level).arg(mostTension)
                       : tr("Left open", "how tense it is"));
    });
    connect(m_end, &EndPage::tenseAfter, this, &GuideWindow::tenseAfter);
    connect(m_end, &EndPage::notForMe, this, &GuideWindow::notForMe);
    connect(m_end, &EndPage::weekAsked, this, &GuideWindow::weekAsked);
    connect(m_end, &EndPage::closeAsked, this, &QWidget::close);
    connect(m_paintWatch, &PaintWatch::stalled, this, &GuideWindow::stalled);
    for (QWidget* part : m_pages->findChildren<QWidget*>())
        part->installEventFilter(this);
}

GuideWindow::~GuideWindow() = default;

void GuideWindow::showStretch(const LedNow& led) {
    m_lead->showStretch(led);
    setWindowTitle(tr("%1 – Unhunch").arg(QString::fromStdString(led.stretch.title)));
    showPage(m_lead);
    setFocus();
    if (!led.tension)
        announce(m_lead->question());
}

void GuideWindow::showProgress(const GuideMoment& moment) {
    const GuideProgress& progress = moment.progress;
    const FigureMoment before = m_lead->figure().moment();
    m_lead->showProgress(progress, moment.tempo, moment.counted);
    if (m_lead->figure().moment() != before && m_lead->figure().isVisible() && !isMinimized())
        m_paintWatch->expectPaint();
    m_choices.paused = progress.paused;
    m_choices.working = progress.phase == GuidePhase::Hold || progress.phase == GuidePhase::Move;
    m_choices.moving = progress.repetitions > 0;
    m_choices.canAddSet = moment.canAddSet;
    m_choices.canTakeEasier = moment.canTakeEasier;
    m_lead->setChoices(m_choices);
}

void GuideWindow::showPain(const PainNote& note) {
    setWindowTitle(tr("Stretch stopped – Unhunch"));
    showPage(m_pain);
    m_pain->showNote(note);
    announce(m_pain->summary());
    guard();
}

void GuideWindow::showEnd(const GuideEnd& end) {
    setWindowTitle(tr("Break over – Unhunch"));
    showPage(m_end);
    m_end->showEnd(end);
    announce(end.next.isEmpty() ? end.headline : tr("%1. %2", "two sentences").arg(end.headline, end.next));
    guard();
}

void GuideWindow::showPage(QWidget* page) { m_pages->setCurrentWidget(page); }

void GuideWindow::setSilent(bool silent) {
    m_choices.silent = silent;
    m_lead->setChoices(m_choices);
}

void GuideWindow::setFullScreenShown(bool fullScreen) {
    m_choices.fullScreen = fullScreen;
    m_lead->setChoices(m_choices);
}

void GuideWindow::setReducedMotion(bool reduced) { m_lead->figure().setReducedMotion(reduced); }

std::optional<std::chrono::milliseconds> GuideWindow::nextFrame(const GuideProgress& progress) const {
    return m_lead->nextFrame(progress);
}

void GuideWindow::announce(const QString& text) { m_announcer->announce(text); }

void GuideWindow::guard() {
    m_keyGuard.start();
    m_clickGuard.start();
}

bool GuideWindow::event(QEvent* event) {
    // A click on a window in the background is meant for it; what is being typed may not be.
    if (event->type() == QEvent::WindowActivate)
        m_keyGuard.start();
    return QWidget::event(event);
}

bool GuideWindow::eventFilter(QObject* watched, QEvent* event) {
    if ((isKey(*event) && m_keyGuard.isActive()) || (isClick(*event) && m_clickGuard.isActive()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void GuideWindow::showEvent(QShowEvent* event) {
    guard();
    QWidget::showEvent(event);
    Q_EMIT seen();
}

void GuideWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && !isMinimized() &&
        static_cast<QWindowStateChangeEvent*>(event)->oldState().testFlag(Qt::WindowMinimized))
        Q_EMIT seen();
}

void GuideWindow::keyPressEvent(QKeyEvent* event) {
    if (m_keyGuard.isActive() || event->isAutoRepeat())
        return;
    if (m_pages->currentWidget() == m_pain) {
        takeKeyOnPainPage(event->key());
    } else if (m_pages->currentWidget() == m_end) {
        takeKeyOnEndPage(event->key());
    } else if (!isShortcut(*event) && m_lead->takeKey(event->key())) {
        return;
    } else if (const auto action = guideActionOf(*event, layoutDirection())) {
        Q_EMIT asked(*action);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool GuideWindow::pressFocusedButton(int key) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (!button || !button->isVisible() || !isEnter(key))
        return false;
    button->click();
    return true;
}

void GuideWindow::takeKeyOnPainPage(int key) {
    if (pressFocusedButton(key))
        return;
    if (key == Qt::Key_Escape || (isEnter(key) && !m_pain->canGoOn()))
        Q_EMIT asked(GuideAction::Stop);
    else if (isEnter(key))
        Q_EMIT goOnAsked();
}

void GuideWindow::takeKeyOnEndPage(int key) {
    if (m_end->takeKey(key) || pressFocusedButton(key))
        return;
    if (key == Qt::Key_Escape || isEnter(key))
        close();
    else if (key == Qt::Key_F || key == Qt::Key_F11)
        Q_EMIT asked(GuideAction::ToggleFullScreen);
}

void GuideWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    Q_EMIT closed();
}

} // namespace unhunch
