#include "app/ui/welcome/WelcomeWindow.h"

#include "app/ui/PlainButton.h"
#include "app/ui/Theme.h"
#include "app/ui/welcome/ApplyPage.h"
#include "app/ui/welcome/RhythmPage.h"
#include "app/ui/welcome/WatchPage.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace unhunch {

namespace {

/// In letters of the system's font, so that large text gets a large window.
constexpr int usualColumns = 152;
constexpr int usualLines = 42;
constexpr int leastLines = 20;
/// Of the screen, at most.
constexpr double largestShare = 0.9;

} // namespace

WelcomeWindow::WelcomeWindow(const Preferences& preferences, FitOfPlan plan, bool canStartWithSession,
                             QWidget* parent)
    : QDialog(parent), m_given(preferences.person), m_plan(std::move(plan)),
      m_pages(new QStackedWidget(this)), m_watch(new WatchPage), m_apply(new ApplyPage(preferences.person)),
      m_rhythm(new RhythmPage(preferences, canStartWithSession)) {
    setObjectName(QStringLiteral("welcome"));
    setWindowTitle(tr("Welcome – Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    for (QWidget* page :
         {static_cast<QWidget*>(m_watch), static_cast<QWidget*>(m_apply), static_cast<QWidget*>(m_rhythm)})
        m_pages->addWidget(page);
    connect(m_apply, &ApplyPage::changed, this, &WelcomeWindow::showFittings);
    connect(m_rhythm, &RhythmPage::changed, this, &WelcomeWindow::showFittings);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildButtons());
    showFittings();
    turnTo(0);
    restyle();
    setMinimumHeight(leastLines * fontMetrics().height());
    const QSize wanted(usualColumns * fontMetrics().averageCharWidth(), usualLines * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * largestShare));
}

WelcomeWindow::~WelcomeWindow() = default;

QWidget* WelcomeWindow::buildButtons() {
    auto* row = new QWidget(this);
    m_place = new QLabel(row);
    m_back = plainButton(QStringLiteral("welcome-back"), tr("&Back"), row);
    m_notNow = plainButton(QStringLiteral("welcome-not-now"), tr("N&ot now"), row);
    m_later = plainButton(QStringLiteral("welcome-later"), tr("&Later"), row);
    m_next = plainButton(QStringLiteral("welcome-next"), QString(), row);
    m_next->setDefault(true);
    m_notAgain = new QCheckBox(tr("&Don’t show this again"), row);
    m_notAgain->setObjectName(QStringLiteral("welcome-not-again"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_notAgain);
    layout->addStretch();
    layout->addWidget(m_place);
    layout->addSpacing(grid);
    for (QPushButton* made : {m_back, m_notNow, m_later, m_next})
        layout->addWidget(made);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &WelcomeWindow::goOn);
    connect(m_later, &QPushButton::clicked, this, [this] { leave(WelcomeEnd::Later); });
    connect(m_notNow, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void WelcomeWindow::goOn() {
    if (m_pages->currentWidget() == m_rhythm)
        leave(WelcomeEnd::FirstBreak);
    else
        turnTo(m_pages->currentIndex() + 1);
}

void WelcomeWindow::turnTo(int page) {
    m_pages->setCurrentIndex(page);
    const bool first = m_pages->currentWidget() == m_watch;
    const bool last = m_pages->currentWidget() == m_rhythm;
    m_place->setText(tr("%1 of %2", "this page of all").arg(page + 1).arg(m_pages->count()));
    m_back->setVisible(!first);
    m_later->setVisible(last);
    for (QWidget* early : {static_cast<QWidget*>(m_notAgain), static_cast<QWidget*>(m_notNow)})
        early->setVisible(!last);
    m_next->setText(first ? tr("I have &read this") : last ? tr("&Start my first break") : tr("&Next"));
    m_pages->currentWidget()->setFocus();
    Q_EMIT turned();
}

void WelcomeWindow::leave(WelcomeEnd end) {
    m_end = end;
    accept();
}

void WelcomeWindow::done(int result) {
    if (!isVisible())
        return;
    QDialog::done(result);
    const bool early = m_end == WelcomeEnd::Early;
    Q_EMIT left(early && m_notAgain->isChecked() ? WelcomeEnd::NotAgain : m_end);
}

void WelcomeWindow::writeTo(Preferences& preferences) const {
    m_apply->writeTo(preferences.person);
    preferences.person.places = m_rhythm->places();
    m_rhythm->writeTo(preferences);
}

void WelcomeWindow::showFittings() {
    Person person = m_given;
    m_apply->writeTo(person);
    person.places = m_rhythm->places();
    const std::vector<Fitting> fittings = m_plan.with(person);
    m_apply->setFittings(fittings, m_plan.catalog);
    m_rhythm->setFittings(fittings, m_plan.catalog);
}

void WelcomeWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void WelcomeWindow::restyle() {
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    m_place->setPalette(quiet);
}

} // namespace unhunch
