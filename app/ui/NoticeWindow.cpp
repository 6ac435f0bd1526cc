#include "app/ui/NoticeWindow.h"

#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <utility>

namespace unhunch {

NoticeWindow::NoticeWindow(QWidget* parent)
    : QWidget(parent, Qt::Tool | Qt::WindowStaysOnTopHint), m_title(new QLabel(this)),
      m_body(new QLabel(this)), m_start(new QPushButton(this)), m_snooze(new QPushButton(this)),
      m_skip(new QPushButton(this)) {
    setAttribute(Qt::WA_ShowWithoutActivating);
    // A tool window must not end the app with it.
    setAttribute(Qt::WA_QuitOnClose, false);
    setObjectName(QStringLiteral("notice"));
    setWindowTitle(tr("Unhunch"));

    m_title->setFont(titleFont(font()));
    m_body->setWordWrap(true);
    m_body->setMinimumWidth(40 * grid);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_snooze, 1);
    buttons->addWidget(m_skip, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    // As large as its words, which adjustSize() alone misses for text that was set while the window was hidden.
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_title);
    layout->addWidget(m_body);
    layout->addLayout(buttons);
    m_over.setSingleShot(true);
    connect(&m_over, &QTimer::timeout, this, &QWidget::hide);

    const auto answerWith = [this](QPushButton* button, NoticeAction action) {
        connect(button, &QPushButton::clicked, this, [this, action] {
            hide();
            Q_EMIT answered(action);
        });
    };
    answerWith(m_start, NoticeAction::Start);
    answerWith(m_snooze, NoticeAction::Snooze);
    answerWith(m_skip, NoticeAction::Skip);
}

void NoticeWindow::showNotice(const Notice& notice) {
    m_title->setText(notice.title);
    m_body->setText(notice.body);
    m_isQuiet = notice.isQuiet();
    for (const auto& [button, text] : {std::pair(m_start, notice.start), std::pair(m_snooze, notice.snooze),
                                       std::pair(m_skip, notice.skip)}) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    }
    if (m_isQuiet)
        m_over.start(notice.shownFor);
    else
        m_over.stop();
    setAccessibleName(notice.title);
    setAccessibleDescription(notice.body);
    adjustSize();
    if (const QScreen* screen = QGuiApplication::primaryScreen()) {
        const QRect room = screen->availableGeometry().adjusted(3 * grid, 3 * grid, -3 * grid, -3 * grid);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        move(rightToLeft ? room.left() : room.right() - frameGeometry().width(), room.top());
    }
    show();
}

void NoticeWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    if (m_isQuiet)
        return;
    // Closing is an answer as well: "not now". Without it the reminder would hang in the air.
    Q_EMIT answered(m_snooze->text().isEmpty() ? NoticeAction::Skip : NoticeAction::Snooze);
}

void NoticeWindow::mousePressEvent(QMouseEvent*) {
    if (m_isQuiet)
        hide();
}

} // namespace unhunch
