#include "app/ui/learn/LearnWindow.h"

#include "app/ui/learn/PageDocument.h"
#include "app/ui/learn/PagePictures.h"
#include "app/ui/OnScreen.h"
#include "app/ui/Theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextFrame>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr int idRole = Qt::UserRole;
/// A line of more letters is hard to follow.
constexpr int lettersInALine = 76;

bool isOutside(const QUrl& link) {
    return link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http");
}

} // namespace

LearnWindow::LearnWindow(std::vector<LearnPage> pages, QWidget* parent)
    : QWidget(parent, Qt::Window), m_pages(std::move(pages)), m_pictures(new PagePictures(this)),
      m_list(new QListWidget(this)), m_text(new QTextBrowser(this)), m_address(new QLabel(this)) {
    setObjectName(QStringLiteral("learn"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // With a screen reader the arrows read line by line; without one they scroll.
    if (QAccessible::isActive())
        m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_address->setTextFormat(Qt::PlainText);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * grid);
    columns->addWidget(m_list);
    columns->addWidget(m_text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    layout->setSpacing(grid);
    layout->addLayout(columns, 1);
    layout->addWidget(m_address);

    fillList();
    connect(m_list, &QListWidget::currentRowChanged, this, &LearnWindow::turnTo);
    connect(m_text, &QTextBrowser::anchorClicked, this, &LearnWindow::follow);
    connect(m_text, &QTextBrowser::highlighted, this, &LearnWindow::tellAddress);
    restyle();
    m_list->setCurrentRow(rowOf(m_pages.front().id));
    m_list->setFocus();
    resize(onScreen(*this, {110 * grid, 80 * grid}));
}

LearnWindow::~LearnWindow() = default;

void LearnWindow::fillList() {
    const auto addName = [this](const QString& name) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::NoItemFlags); // no page of its own
    };
    bool stretches = false;
    for (const LearnPage& page : m_pages) {
        if (page.stretch && !std::exchange(stretches, true))
            addName(tr("The stretches"));
        auto* item = new QListWidgetItem(page.title, m_list);
        item->setData(idRole, page.id);
    }
}

int LearnWindow::rowOf(const QString& id) const {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == id && !id.isEmpty())
            return row;
    }
    return -1;
}

const LearnPage* LearnWindow::page() const {
    const auto found = std::ranges::find(m_pages, shownPage(), &LearnPage::id);
    return found == m_pages.end() ? nullptr : &*found;
}

QString LearnWindow::shownPage() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void LearnWindow::showPage(const QString& id) {
    if (const int row = rowOf(id); row >= 0)
        m_list->setCurrentRow(row);
}

void LearnWindow::turnTo(int row) {
    if (row < 0)
        return;
    write();
    m_text->verticalScrollBar()->setValue(0);
    m_list->scrollToItem(m_list->item(row));
}

void LearnWindow::write() {
    const LearnPage* shown = page();
    if (!shown)
        return;
    writePage(*m_text->document(), *shown, *m_pictures, palette(), font());
    keepMeasure();
    m_text->moveCursor(QTextCursor::Start);
    m_text->setAccessibleName(shown->title);
    setWindowTitle(tr("Learn: %1 – Unhunch").arg(shown->title));
    m_address->clear();
}

void LearnWindow::shareWidth() {
    // The text is what people come for.
    m_list->setFixedWidth(std::min(m_listWidth, width() * 2 / 5));
}

void LearnWindow::keepMeasure() {
    const int space = m_text->viewport()->width();
    const int measure = m_text->fontMetrics().averageCharWidth() * lettersInALine;
    const double margin = 3 * grid;
    const double left = std::max(space - measure - margin, margin);
    QTextFrameFormat frame = m_text->document()->rootFrame()->frameFormat();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    frame.setLeftMargin(rightToLeft ? left : margin);
    frame.setRightMargin(rightToLeft ? margin : left);
    frame.setTopMargin(2 * grid);
    frame.setBottomMargin(3 * grid);
    m_text->document()->rootFrame()->setFrameFormat(frame);
}

void LearnWindow::follow(const QUrl& link) {
    if (isOutside(link)) {
        Q_EMIT addressAsked(link);
        return;
    }
    const QString before = shownPage();
    showPage(pageOf(link));
    if (shownPage() != before)
        m_before.push_back(before);
}

void LearnWindow::goBack() {
    if (m_before.empty())
        return;
    showPage(m_before.back());
    m_before.pop_back();
}

void LearnWindow::tellAddress(const QUrl& link) {
    m_address->setText(isOutside(link) ? tr("Opens in your browser: %1").arg(link.toDisplayString())
                                       : QString());
}

void LearnWindow::restyle() {
    const Theme theme = Theme::of(palette());
    m_list->setStyleSheet(
        QStringLiteral(
            "QListView { background: %1; outline: none; }"
            "QListView::item { color: %2; padding: %6px; border: 2px solid transparent; border-radius: 6px; }"
            "QListView::item:hover:enabled { background: %3; }"
            "QListView::item:selected { background: %4; color: %5; }"
            "QListView::item:selected:focus { border-color: %2; }"
            "QListView::item:disabled { color: %7; }")
            .arg(theme.window.name(), theme.text.name(), theme.accentSoft.name(QColor::HexArgb),
                 theme.accent.name(), theme.onAccent.name(), QString::number(grid / 2),
                 theme.secondary.name()));
    QPalette text = palette();
    text.setColor(QPalette::Base, theme.card);
    text.setColor(QPalette::Text, theme.text);
    m_text->setPalette(text);
    m_text->setStyleSheet(
        QStringLiteral("QTextEdit { background: %1; border: 2px solid %1; border-radius: 6px; }"
                       "QTextEdit:focus { border-color: %2; }")
            .arg(theme.card.name(), theme.accent.name()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    m_address->setPalette(quiet);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int names = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setToolTip(item->text()); // where the window is too narrow for it
        names = std::max(names, QFontMetrics(strong).horizontalAdvance(item->text()));
        if (item->flags() == Qt::NoItemFlags) {
            item->setFont(strong);
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignBottom);
            item->setSizeHint({0, fontMetrics().height() + 3 * grid});
        }
    }
    m_listWidth = names + 4 * grid + m_list->verticalScrollBar()->sizeHint().width();
    shareWidth();
    m_address->setMinimumHeight(fontMetrics().height());
    write();
}

void LearnWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareWidth();
    layout()->activate();
    keepMeasure();
}

void LearnWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

void LearnWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Back))
        goBack();
    else if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat()) // a key still held down from the window before
        close();
}

void LearnWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::BackButton)
        goBack();
    else
        QWidget::mousePressEvent(event);
}

void LearnWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    Q_EMIT closed();
}

} // namespace unhunch
