#include "app/ui/week/WeekPage.h"

#include "app/text/ProgressTables.h"
#include "app/text/WeekWords.h"
#include "app/text/Words.h"
#include "app/ui/PlainButton.h"
#include "app/ui/Theme.h"
#include "app/ui/week/WeekDelegate.h"
#include "app/ui/week/WeekHeader.h"
#include "app/ui/week/WeekMarks.h"
#include "app/ui/week/WeekModel.h"
#include "app/ui/week/WeekRing.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace unhunch {

namespace {

/// A mark of the legend, painted as in the chart.
class LegendMark : public QWidget {
public:
    LegendMark(Outcome outcome, QWidget* parent) : QWidget(parent), m_outcome(outcome) {
        setFixedSize(2 * grid, 2 * grid);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_outcome, false, Theme::of(palette()));
    }

private:
    Outcome m_outcome;
};

} // namespace

WeekPage::WeekPage(QWidget* parent)
    : QWidget(parent), m_earlier(turnButton(QStringLiteral("‹"), tr("Earlier week"), this)),
      m_later(turnButton(QStringLiteral("›"), tr("Later week"), this)), m_today(new QToolButton(this)),
      m_days(new QLabel(this)), m_week(new QLabel(this)), m_ring(new WeekRing(this)),
      m_score(new QLabel(this)), m_sentence(new QLabel(this)), m_remarks(new QLabel(this)),
      m_model(new WeekModel(this)), m_table(new QTableView(this)), m_cell(new QLabel(this)),
      m_toDay(plainButton(QStringLiteral("week-to-day"), tr("What I did that &day"), this)) {
    setObjectName(QStringLiteral("week"));
    m_today->setText(tr("This week"));
    m_today->setAutoRaise(true);
    m_sentence->setWordWrap(true);
    m_remarks->setObjectName(QStringLiteral("week-remarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->hide();
    m_cell->setWordWrap(true);
    // A line kept free, so that reading a cell does not move the chart.
    m_cell->setMinimumHeight(m_cell->fontMetrics().height());

    auto* top = new QHBoxLayout;
    top->setSpacing(grid);
    top->addWidget(m_earlier);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_days);
    names->addWidget(m_week);
    top->addLayout(names);
    top->addWidget(m_later);
    top->addStretch();
    // Where there is room beside two lines: below the chart it would cost the chart some.
    top->addWidget(m_toDay);
    top->addWidget(m_today);

    auto* words = new QVBoxLayout;
    words->setSpacing(grid / 2);
    words->addStretch();
    words->addWidget(m_score);
    words->addWidget(m_sentence);
    words->addStretch();
    auto* figure = new QHBoxLayout;
    figure->setSpacing(2 * grid);
    figure->addWidget(m_ring);
    figure->addLayout(words, 1);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new WeekDelegate(m_table));
    m_table->setHorizontalHeader(new WeekHeader(Qt::Horizontal, m_table));
    m_table->setVerticalHeader(new WeekHeader(Qt::Vertical, m_table));
    m_table->verticalHeader()->setSectionsClickable(true);
    m_table->verticalHeader()->setCursor(Qt::PointingHandCursor);
    m_table->verticalHeader()->setToolTip(tr("Click a stretch to read about it"));
    m_table->setCornerButtonEnabled(false);
    // The style draws the empty corner as a raised header.
    if (auto* corner = m_table->findChild<QAbstractButton*>())
        corner->setStyleSheet(
            QStringLiteral("QTableCornerButton::section { border: none; background: palette(window); }"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("The week: done against prescribed"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(top);
    layout->addLayout(figure);
    layout->addWidget(m_remarks);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_cell);
    layout->addWidget(buildLegend());

    connect(m_earlier, &QToolButton::clicked, this, &WeekPage::earlierAsked);
    connect(m_later, &QToolButton::clicked, this, &WeekPage::laterAsked);
    connect(m_today, &QToolButton::clicked, this, &WeekPage::currentAsked);
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, &WeekPage::askFor);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& cell) { askFor(cell.row()); });
    connect(m_toDay, &QPushButton::clicked, this, [this] {
        if (const auto day = chosenDay())
            Q_EMIT dayAsked(*day);
    });
    connect(m_table, &QTableView::entered, this, &WeekPage::readCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& cell) {
                readCell(cell);
                m_toDay->setEnabled(chosenDay().has_value());
            });
    m_toDay->setEnabled(false);
    // The table would copy the one cell that the keyboard is on, and turn its own pages.
    m_table->installEventFilter(this);
    restyle();
}

QWidget* WeekPage::buildLegend() {
    auto* legend = new QWidget(this);
    auto* layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    for (const Outcome outcome : {Outcome::Complete, Outcome::Partial, Outcome::None}) {
        layout->addWidget(new LegendMark(outcome, legend));
        layout->addWidget(new QLabel(Words::outcome(outcome), legend));
        layout->addSpacing(grid);
    }
    layout->addStretch();
    return legend;
}

void WeekPage::showWeek(const WeekAdherence& week, const StretchCatalog& catalog, Date today, bool current) {
    m_first = week.days.first;
    m_now = today;
    m_days->setText(Words::days(week.days));
    m_week->setText(tr("Week %1").arg(week.week.week));
    m_later->setEnabled(!current);
    m_today->setVisible(!current);
    m_ring->setPercent(week.percent, week.target > 0);
    m_score->setText(tr("%1 of %2 prescribed days done – %3", "done, prescribed, state")
                         .arg(week.done)
                         .arg(week.target)
                         .arg(WeekWords::state(week.state)));
    m_score->setVisible(week.target > 0);
    m_sentence->setText(WeekWords::sentence(week, catalog));
    // Of today's week it stands on top of all pages.
    m_sentence->setVisible(!current);
    m_cell->clear();
    const QModelIndex focus = m_table->currentIndex();
    m_model->setWeek(week, catalog, today);
    m_rows.clear();
    for (const StretchAdherence& stretch : week.stretches)
        m_rows.push_back(catalog.find(stretch.stretch) ? stretch.stretch : StretchId());
    m_table->setVisible(true);
    const QString summary = WeekWords::summary(week, catalog);
    m_table->setAccessibleDescription(summary);
    setAccessibleDescription(summary);
    m_ring->setAccessibleName(tr("Week's adherence"));
    m_ring->setAccessibleDescription(week.target > 0 ? tr("%1 percent").arg(week.percent)
                                                     : tr("Nothing is asked"));
    fitTable();
    if (focus.isValid())
        m_table->setCurrentIndex(m_model->index(focus.row(), focus.column()));
    m_toDay->setEnabled(chosenDay().has_value());
}

std::optional<Date> WeekPage::chosenDay() const {
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid() || cell.column() == WeekModel::scoreColumn)
        return std::nullopt;
    const Date day = addDays(m_first, cell.column());
    return day <= m_now ? std::optional(day) : std::nullopt;
}

void WeekPage::showRemarks(const QString& lines) {
    m_remarks->setText(lines);
    m_remarks->setVisible(!lines.isEmpty());
}

QString WeekPage::copied() const {
    TextTable table{{tr("Stretch")}, {}};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.header << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells{m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < WeekModel::scoreColumn; ++column)
            cells << Words::outcome(
                static_cast<Outcome>(m_model->index(row, column).data(WeekModel::OutcomeRole).toInt()));
        cells << m_model->index(row, WeekModel::scoreColumn).data().toString();
        table.rows.push_back(cells);
    }
    return tabSeparated(table);
}

void WeekPage::fitTable() {
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    auto* columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(WeekModel::scoreColumn, QHeaderView::Stretch);
    // The score takes what room there is, but never less than its words need.
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    int width = columns->sectionSizeHint(WeekModel::scoreColumn);
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(
            width,
            m_table->itemDelegate()->sizeHint(option, m_model->index(row, WeekModel::scoreColumn)).width());
    width += m_table->verticalHeader()->sizeHint().width();
    for (int column = 0; column < WeekModel::scoreColumn; ++column)
        width += m_table->columnWidth(column);
    int height = columns->sizeHint().height();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row);
    // A long plan is scrolled: the window stays on the screen.
    const int most = screen()->availableGeometry().height() / 2;
    if (height > most)
        width += m_table->verticalScrollBar()->sizeHint().width();
    m_table->setMinimumSize(width + grid, std::min(height + grid / 2, most));
}

void WeekPage::askFor(int row) {
    const StretchId& stretch = m_rows.at(static_cast<std::size_t>(row));
    if (!stretch.empty()) // the catalog still knows it
        Q_EMIT stretchAsked(stretch);
}

void WeekPage::readCell(const QModelIndex& index) {
    m_cell->setText(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : QString());
}

bool WeekPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copied());
        return true;
    }
    if (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown) {
        keyPressEvent(key);
        return true;
    }
    return false;
}

void WeekPage::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp: Q_EMIT earlierAsked(); return;
    case Qt::Key_PageDown:
        if (m_later->isEnabled())
            Q_EMIT laterAsked();
        return;
    case Qt::Key_Home: Q_EMIT currentAsked(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void WeekPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Inside restyle() the labels change, not this window, so this does not come round again.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void WeekPage::restyle() {
    const Theme theme = Theme::of(palette());
    m_days->setFont(titleFont(font()));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_score->setFont(strong);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    m_week->setPalette(quiet);
    m_cell->setPalette(quiet);
    QPalette flat = palette();
    flat.setColor(QPalette::Base, theme.window);
    flat.setColor(QPalette::Button, theme.window);
    m_table->setPalette(flat);
    fitTable();
}

} // namespace unhunch
