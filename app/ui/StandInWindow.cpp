#include "app/ui/StandInWindow.h"

#include "app/ui/MenuActions.h"
#include "app/ui/Theme.h"
#include "app/ui/TrayStatus.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace unhunch {

namespace {

constexpr int iconSize = 5 * grid;

/// A button that says and does what the action does.
QPushButton* buttonFor(QAction& action, QWidget* parent) {
    auto* button = new QPushButton(parent);
    const auto follow = [button, &action] {
        button->setText(action.text());
        button->setEnabled(action.isEnabled());
        button->setVisible(action.isVisible());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    follow();
    if (action.menu())
        button->setMenu(action.menu());
    else
        QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    button->setMinimumHeight(4 * grid);
    return button;
}

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

/// Part of a sentence as a line of its own.
QString asLine(const QString& part) { return part.left(1).toUpper() + part.mid(1); }

} // namespace

StandInWindow::StandInWindow(const MenuActions& actions, QWidget* parent)
    : QWidget(parent, Qt::Window), m_icon(new QLabel(this)), m_state(wrapped(this)), m_reason(wrapped(this)),
      m_trouble(wrapped(this)), m_hint(wrapped(this)) {
    setObjectName(QStringLiteral("stand-in"));
    setWindowTitle(tr("Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    // It may come by itself, while the person types elsewhere.
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_icon->setFixedSize(iconSize, iconSize);
    m_hint->setText(
        tr("Your desktop shows no tray icons, so this window stands in. Unhunch keeps running when "
           "you close it; start Unhunch again to bring it back."));

    auto* words = new QVBoxLayout;
    words->setSpacing(grid / 2);
    words->addWidget(m_state);
    words->addWidget(m_reason);
    words->addWidget(m_trouble);
    m_trouble->setObjectName(QStringLiteral("stand-in-trouble"));
    m_trouble->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(buttonsFor(actions));
    layout->addWidget(m_hint);
    layout->addStretch(1);
    dress();
    setMinimumWidth(46 * grid);
}

QWidget* StandInWindow::buttonsFor(const MenuActions& actions) {
    auto* buttons = new QWidget(this);
    auto* rows = new QGridLayout(buttons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid);
    constexpr int both = 2;
    rows->addWidget(buttonFor(actions.start(), buttons), 0, 0, 1, both);
    rows->addWidget(buttonFor(actions.snooze(), buttons), 1, 0);
    rows->addWidget(buttonFor(actions.skip(), buttons), 1, 1);
    auto* oneOfTwo = new QHBoxLayout; // the other is hidden
    oneOfTwo->addWidget(buttonFor(actions.pause(), buttons));
    oneOfTwo->addWidget(buttonFor(actions.resume(), buttons));
    rows->addLayout(oneOfTwo, 2, 0, 1, both);
    rows->setRowMinimumHeight(3, grid);
    rows->addWidget(buttonFor(actions.week(), buttons), 4, 0);
    rows->addWidget(buttonFor(actions.plan(), buttons), 4, 1);
    rows->addWidget(buttonFor(actions.learn(), buttons), 5, 0);
    rows->addWidget(buttonFor(actions.aboutMe(), buttons), 5, 1);
    rows->addWidget(buttonFor(actions.preferences(), buttons), 6, 0);
    rows->addWidget(buttonFor(actions.about(), buttons), 6, 1);
    rows->addWidget(buttonFor(actions.quit(), buttons), 7, 0, 1, both);
    for (int column = 0; column < both; ++column)
        rows->setColumnStretch(column, 1);
    return buttons;
}

void StandInWindow::setStatus(const TrayStatus& status) {
    m_icon->setPixmap(trayIconFor(status.look).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    m_state->setText(status.state);
    m_reason->setText(asLine(status.reason));
    m_trouble->setText(asLine(status.trouble));
    m_trouble->setVisible(!status.trouble.isEmpty());
    // The words may have become more; a window does not grow for that by itself.
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && height() < needed)
        resize(width(), needed);
}

void StandInWindow::dress() {
    m_state->setFont(titleFont(font()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(colours).secondary);
    m_reason->setPalette(colours);
    m_hint->setPalette(colours);
    QPalette warm = palette();
    warm.setColor(QPalette::WindowText, Theme::of(warm).warm);
    m_trouble->setPalette(warm);
}

void StandInWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat()) // a key still held down from the window before
        close();
}

void StandInWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    m_hint->hide();
}

void StandInWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace unhunch
