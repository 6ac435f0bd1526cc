#include "app/ui/progress/JournalFilter.h"

#include "app/text/Words.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

enum When { AllDays, Week, Month, Year, SomeDays };

constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;
constexpr int daysOfYear = 365;

Date toDate(QDate date) {
    return Date{std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
                std::chrono::day{static_cast<unsigned>(date.day())}};
}

QDateEdit* dateEdit(const char* object, const QString& name, QWidget* parent) {
    auto* edit = new QDateEdit(parent);
    edit->setObjectName(QLatin1String(object));
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    return edit;
}

} // namespace

JournalFilter::JournalFilter(QWidget* parent)
    : QWidget(parent), m_stretch(new QComboBox(this)), m_when(new QComboBox(this)),
      m_dates(new QWidget(this)), m_first(dateEdit("journal-first", tr("From"), m_dates)),
      m_last(dateEdit("journal-last", tr("To"), m_dates)) {
    m_stretch->setObjectName(QStringLiteral("journal-stretch"));
    m_stretch->setAccessibleName(tr("Stretch"));
    m_stretch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stretch->setMinimumContentsLength(14);
    m_when->setObjectName(QStringLiteral("journal-when"));
    m_when->setAccessibleName(tr("Days"));
    // In the order of When.
    m_when->addItems({tr("All days"), tr("The last 7 days"), tr("The last 30 days"), tr("The last 365 days"),
                      tr("From … to …")});
    auto* dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(grid);
    dates->addWidget(m_first);
    dates->addWidget(new QLabel(tr("to", "between two days"), m_dates));
    dates->addWidget(m_last);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_stretch, 1);
    layout->addWidget(m_when);
    layout->addWidget(m_dates);
    layout->addStretch(1);
    showDates();
    connect(m_stretch, &QComboBox::currentIndexChanged, this, &JournalFilter::changed);
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        Q_EMIT changed();
    });
    for (QDateEdit* edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, &JournalFilter::changed);
}

void JournalFilter::setCatalog(const StretchCatalog& catalog, Date today) {
    const QSignalBlocker quiet(m_stretch);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    if (m_today == Date{}) {
        m_last->setDate(toQDate(today));
        m_first->setDate(toQDate(addDays(today, 1 - daysOfWeek)));
    }
    m_today = today;
    // Left alone while it is the same: the person may be choosing.
    std::map<QString, QString> titles;
    for (const Stretch& stretch : catalog.stretches())
        titles.emplace(QString::fromStdString(stretch.title), QString::fromStdString(stretch.id));
    if (m_stretch->count() > 0 && titles == m_titles)
        return;
    m_titles = std::move(titles);
    const QVariant chosen = m_stretch->currentData();
    m_stretch->clear();
    m_stretch->addItem(tr("All stretches"));
    for (const auto& [title, id] : m_titles)
        m_stretch->addItem(title, id);
    m_stretch->setCurrentIndex(chosen.isValid() ? std::max(0, m_stretch->findData(chosen)) : 0);
}

void JournalFilter::setDays(const DateRange& days) {
    {
        const QSignalBlocker quiet(this);
        m_stretch->setCurrentIndex(0);
        m_first->setDate(toQDate(days.first));
        m_last->setDate(toQDate(days.last));
        m_when->setCurrentIndex(SomeDays);
    }
    Q_EMIT changed();
}

void JournalFilter::clear() {
    const QSignalBlocker quiet(this);
    m_stretch->setCurrentIndex(0);
    m_when->setCurrentIndex(AllDays);
}

void JournalFilter::showDates() { m_dates->setVisible(m_when->currentIndex() == SomeDays); }

DateRange JournalFilter::days() const {
    const auto last = [this](int days) { return DateRange{addDays(m_today, 1 - days), always.last}; };
    switch (m_when->currentIndex()) {
    case Week: return last(daysOfWeek);
    case Month: return last(daysOfMonth);
    case Year: return last(daysOfYear);
    case SomeDays: return {toDate(m_first->date()), toDate(m_last->date())};
    default: return always;
    }
}

bool JournalFilter::isBackwards() const {
    const DateRange range = days();
    return range.last < range.first;
}

SessionSearch JournalFilter::search() const {
    const QString stretch = m_stretch->currentData().toString();
    return {days(), stretch.isEmpty() ? std::nullopt : std::optional(stretch.toStdString())};
}

} // namespace unhunch
