#include "app/ui/preferences/DaysOffList.h"

#include "app/text/Words.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int shownLines = 3;

QDateEdit* dateBox(const QString& name, QWidget* parent) {
    auto* box = new QDateEdit(parent);
    box->setCalendarPopup(true);
    box->setAccessibleName(name);
    return box;
}

Date dateIn(const QDateEdit& box) {
    const QDate date = box.date();
    return {std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
            std::chrono::day{static_cast<unsigned>(date.day())}};
}

QString textOf(const DateRange& days) {
    const QLocale locale;
    const QString first = locale.toString(toQDate(days.first), QLocale::LongFormat);
    return days.first == days.last
               ? first
               : DaysOffList::tr("%1 to %2", "two dates")
                     .arg(first, locale.toString(toQDate(days.last), QLocale::LongFormat));
}

} // namespace

DaysOffList::DaysOffList(const std::vector<DateRange>& days, QWidget* parent)
    : QWidget(parent), m_days(days), m_list(new QListWidget(this)),
      m_first(dateBox(tr("First day off"), this)), m_last(dateBox(tr("Last day off"), this)),
      m_remove(new QPushButton(tr("Remo&ve"), this)) {
    m_list->setAccessibleName(tr("Days off"));
    m_list->setFixedHeight(shownLines * (m_list->fontMetrics().height() + grid / 2) + grid);
    auto* add = new QPushButton(tr("&Add"), this);
    auto* between = new QLabel(tr("to", "between two dates"), this);

    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_first, 1);
    row->addWidget(between);
    row->addWidget(m_last, 1);
    row->addWidget(add);
    row->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_list);
    layout->addLayout(row);

    // A span never ends before it begins, and a single day takes one choice.
    connect(m_first, &QDateEdit::dateChanged, m_last, [this](QDate first) {
        m_last->setMinimumDate(first);
        m_last->setDate(first);
    });
    m_last->setMinimumDate(m_first->date());
    connect(add, &QPushButton::clicked, this, &DaysOffList::add);
    connect(m_remove, &QPushButton::clicked, this, &DaysOffList::removeSelected);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int selected) { m_remove->setEnabled(selected >= 0); });
    showDays();
}

void DaysOffList::setToday(Date today) { m_first->setDate(toQDate(today)); }

void DaysOffList::add() {
    const DateRange days{dateIn(*m_first), dateIn(*m_last)};
    if (std::ranges::find(m_days, days) == m_days.end())
        m_days.push_back(days);
    showDays();
}

void DaysOffList::removeSelected() {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_days.erase(m_days.begin() + row);
    showDays();
}

void DaysOffList::showDays() {
    std::ranges::sort(m_days, {}, [](const DateRange& days) { return std::pair(days.first, days.last); });
    m_list->clear();
    for (const DateRange& days : m_days)
        m_list->addItem(textOf(days));
    m_remove->setEnabled(false);
}

} // namespace unhunch
