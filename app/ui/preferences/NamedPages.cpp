#include "app/ui/preferences/NamedPages.h"

#include "app/ui/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace unhunch {

namespace {

constexpr int between = 2 * grid; ///< list and page

/// Names with as much air as buttons have.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * grid, 2 * grid);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        // The page on show is marked alike wherever the keyboard is.
        option->state |= QStyle::State_Active;
    }
};

/// As wide as the longest name.
class NameList : public QListWidget {
public:
    explicit NameList(QWidget* parent) : QListWidget(parent) {
        setItemDelegate(new NameDelegate(this));
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {sizeHintForColumn(0) + bar + 2 * frameWidth(),
                sizeHintForRow(0) * count() + 2 * frameWidth()};
    }

    [[nodiscard]] QSize minimumSizeHint() const override {
        return {sizeHint().width(), sizeHintForRow(0) + 2 * frameWidth()};
    }
};

} // namespace

NamedPages::NamedPages(const QString& name, QWidget* parent)
    : QWidget(parent), m_list(new NameList(this)), m_box(new QComboBox(this)),
      m_pages(new QStackedWidget(this)) {
    m_list->setObjectName(QStringLiteral("page-list"));
    m_list->setAccessibleName(name);
    m_box->setObjectName(QStringLiteral("page-box"));
    m_box->setAccessibleName(name);
    m_box->hide();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(between);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // the list leaves where there is no room for it
    layout->addWidget(m_box, 0, 0, 1, 2);
    layout->addWidget(m_list, 1, 0);
    layout->addWidget(m_pages, 1, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &NamedPages::showPage);
    connect(m_box, &QComboBox::currentIndexChanged, this, &NamedPages::showPage);
    for (const auto& [keys, by] :
         {std::pair(Qt::CTRL | Qt::Key_PageDown, 1), std::pair(Qt::CTRL | Qt::Key_Tab, 1),
          std::pair(Qt::CTRL | Qt::Key_PageUp, -1), std::pair(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, -1)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, by] { turn(by); });
}

void NamedPages::add(QWidget* page, const QString& name) {
    page->setAccessibleName(name);
    m_pages->addWidget(page);
    m_box->addItem(name);
    m_list->addItem(name);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void NamedPages::turnTo(const QWidget& part) {
    for (int page = 0; page < m_pages->count(); ++page) {
        if (m_pages->widget(page) == &part || m_pages->widget(page)->isAncestorOf(&part))
            showPage(page);
    }
}

void NamedPages::showPage(int page) {
    if (page < 0)
        return;
    m_list->setCurrentRow(page);
    m_box->setCurrentIndex(page);
    m_pages->setCurrentIndex(page);
}

void NamedPages::turn(int by) {
    const int count = m_pages->count();
    showPage((m_pages->currentIndex() + by + count) % count);
}

QSize NamedPages::minimumSizeHint() const {
    const QSize page = m_pages->minimumSizeHint();
    return {page.width(), m_box->minimumSizeHint().height() + between + page.height()};
}

void NamedPages::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitNames();
}

void NamedPages::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitNames();
}

void NamedPages::fitNames() {
    const int beside = m_list->sizeHint().width() + between + m_pages->minimumSizeHint().width();
    m_list->setVisible(width() >= beside);
    m_box->setVisible(width() < beside);
}

} // namespace unhunch
