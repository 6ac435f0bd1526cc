#include "app/ui/plan/FrequencyEdit.h"

#include "app/text/PlanWords.h"
#include "app/ui/DayButton.h"
#include "app/ui/Theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

QSpinBox* daysSpin(const QString& name, QWidget* parent) {
    auto* spin = new QSpinBox(parent);
    spin->setRange(1, 7);
    spin->setKeyboardTracking(false); // a number half typed is no wish
    spin->setAccessibleName(name);
    return spin;
}

} // namespace

FrequencyEdit::FrequencyEdit(bool withDays, QWidget* parent)
    : QWidget(parent), m_daily(new QRadioButton(tr("&Every day"), this)),
      m_times(new QRadioButton(tr("&Times a week:"), this)) {
    m_daily->setObjectName(QStringLiteral("frequency-daily"));
    m_times->setObjectName(QStringLiteral("frequency-times"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_daily);
    layout->addWidget(buildTimes());
    if (withDays)
        layout->addWidget(buildDays());
    // Of different parents, they would not know of each other.
    auto* choice = new QButtonGroup(this);
    choice->addButton(m_daily);
    choice->addButton(m_times);
    set(Daily{}, everyDay);
    for (QRadioButton* each : {m_daily, m_times})
        connect(each, &QRadioButton::toggled, this, [this](bool on) {
            showChoice();
            if (on)
                tell();
        });
}

QWidget* FrequencyEdit::buildTimes() {
    auto* row = new QWidget(this);
    m_least = daysSpin(tr("Times a week, at least"), row);
    m_least->setObjectName(QStringLiteral("frequency-least"));
    m_most = daysSpin(tr("Times a week, at most"), row);
    m_most->setObjectName(QStringLiteral("frequency-most"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_times);
    layout->addWidget(m_least);
    layout->addWidget(new QLabel(tr("to", "between two numbers of times a week"), row));
    layout->addWidget(m_most);
    layout->addStretch();
    connect(m_least, &QSpinBox::valueChanged, this, [this](int least) {
        if (m_most->value() < least)
            m_most->setValue(least);
        else
            tell();
    });
    connect(m_most, &QSpinBox::valueChanged, this, [this](int most) {
        if (m_least->value() > most)
            m_least->setValue(most);
        else
            tell();
    });
    return row;
}

QWidget* FrequencyEdit::buildDays() {
    m_dayRow = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid / 2);
    for (int day = 0; day < 7; ++day) {
        auto* button = new DayButton(day, m_dayRow);
        button->setObjectName(QStringLiteral("day-%1").arg(day + 1));
        m_days.at(static_cast<std::size_t>(day)) = button;
        row->addWidget(button);
        connect(button, &DayButton::clicked, this, [this, day] { daysClicked(day); });
    }
    auto* work = new QPushButton(tr("&Work days only"), m_dayRow);
    work->setObjectName(QStringLiteral("work-days"));
    work->setAutoDefault(false);
    row->addStretch();
    auto* layout = new QVBoxLayout(m_dayRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(row);
    layout->addWidget(work, 0, Qt::AlignLeading);
    connect(work, &QPushButton::clicked, this, [this] {
        set(frequency(), PlanWords::workDays());
        tell();
    });
    return m_dayRow;
}

void FrequencyEdit::daysClicked(int day) {
    // A stretch on no day is one that is not in the plan.
    if (std::ranges::none_of(m_days, &DayButton::isChecked))
        m_days.at(static_cast<std::size_t>(day))->setChecked(true);
    else
        tell();
}

void FrequencyEdit::set(const Frequency& frequency, const Weekdays& days) {
    m_setting = true;
    const auto* times = std::get_if<TimesPerWeek>(&frequency);
    m_daily->setChecked(!times);
    m_times->setChecked(times);
    if (times) {
        m_most->setValue(times->max);
        m_least->setValue(times->min);
        m_most->setValue(times->max);
    }
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (m_days.at(day))
            m_days.at(day)->setChecked(days.at(day));
    }
    m_setting = false;
    showChoice();
}

void FrequencyEdit::showChoice() {
    for (QWidget* spin : {m_least, m_most})
        spin->setEnabled(m_times->isChecked());
}

void FrequencyEdit::tell() {
    if (!m_setting)
        Q_EMIT changed();
}

Frequency FrequencyEdit::frequency() const {
    if (m_daily->isChecked())
        return Daily{};
    return TimesPerWeek{m_least->value(), m_most->value()};
}

Weekdays FrequencyEdit::days() const {
    Weekdays days = everyDay;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (m_days.at(day))
            days.at(day) = m_days.at(day)->isChecked();
    }
    return days;
}

} // namespace unhunch
