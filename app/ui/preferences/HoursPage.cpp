#include "app/ui/preferences/HoursPage.h"

#include "app/ui/preferences/DaysOffList.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"
#include "core/reminder/WorkingHoursText.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>

namespace unhunch {

namespace {

/// As core writes them.
constexpr std::array dayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

/// What is in the fields when somebody first wants hours of their own.
WorkingHours usualHours() { return parseWorkingHours("Mon-Fri 09:00-18:00"); }

bool isAlways(const WorkingHours& hours) { return hours.week == WorkingHours().week; }

/// "09:00-12:30, 13:30-18:00"
QString shown(const WorkingHours::Day& day) {
    WorkingHours only{.week = {}, .daysOff = {}};
    only.week.front() = day;
    const QString text = QString::fromStdString(toString(only)).mid(4); // without "Mon "
    return QString(text).replace(u',', QStringLiteral(", "));
}

} // namespace

HoursPage::HoursPage(const Preferences& preferences, QWidget* parent) : QWidget(parent) {
    auto* layout = pageLayout(this);
    layout->addWidget(buildWeek(preferences.workingHours));
    auto* off = new QGroupBox(tr("Not on these days"), this);
    m_daysOff = new DaysOffList(preferences.workingHours.daysOff, off);
    auto* offLayout = new QVBoxLayout(off);
    offLayout->addWidget(m_daysOff);
    layout->addWidget(off);
    layout->addStretch();
    check();
}

QWidget* HoursPage::buildWeek(const WorkingHours& hours) {
    auto* group = new QGroupBox(tr("Remind me"), this);
    m_always = new QRadioButton(tr("At &any time"), group);
    m_some = new QRadioButton(tr("Only in these &hours"), group);
    const bool always = isAlways(hours);
    (always ? m_always : m_some)->setChecked(true);

    auto* form = new QFormLayout;
    const WorkingHours shownHours = always ? usualHours() : hours;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        auto* field = new QLineEdit(shown(shownHours.week.at(day)), group);
        const QString name = QLocale().standaloneDayName(static_cast<int>(day) + 1);
        field->setPlaceholderText(tr("Day off"));
        field->setAccessibleName(name);
        form->addRow(name, field);
        field->setEnabled(!always);
        connect(m_some, &QRadioButton::toggled, field, &QWidget::setEnabled);
        connect(field, &QLineEdit::textChanged, this, &HoursPage::check);
        m_days.at(day) = field;
    }
    connect(m_some, &QRadioButton::toggled, this, &HoursPage::check);

    auto* layout = new QVBoxLayout(group);
    layout->setSpacing(grid);
    layout->addWidget(m_always);
    layout->addWidget(m_some);
    layout->addLayout(form);
    m_fault = faultLine(group);
    layout->addWidget(m_fault);
    layout->addWidget(
        hintLine(tr("Like 09:00-12:30, 13:30-18:00. Hours may run past midnight: 22:00-02:00."), group));
    return group;
}

QString HoursPage::textOf(std::size_t weekday) const {
    QString text = m_days.at(weekday)->text().trimmed();
    text.replace(u'–', u'-'); // as people write it
    return text.isEmpty() ? text : QStringLiteral("%1 %2;").arg(QLatin1String(dayNames.at(weekday)), text);
}

WorkingHours HoursPage::hours() const {
    if (m_always->isChecked())
        return {};
    QString text;
    for (std::size_t day = 0; day < m_days.size(); ++day)
        text += textOf(day);
    return parseWorkingHours(text.toStdString());
}

void HoursPage::setToday(Date today) { m_daysOff->setToday(today); }

QString HoursPage::fault() const {
    try {
        static_cast<void>(hours());
        return {};
    } catch (const WorkingHoursError& error) {
        return QString::fromUtf8(error.what());
    }
}

void HoursPage::check() { showFault(m_fault, fault()); }

void HoursPage::showFaultyDay() {
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        try {
            static_cast<void>(parseWorkingHours(textOf(day).toStdString()));
        } catch (const WorkingHoursError&) {
            m_days.at(day)->setFocus();
            if (!m_days.at(day)->text().isEmpty())
                return;
        }
    }
}

void HoursPage::writeTo(Preferences& preferences) const {
    if (!fault().isEmpty())
        return;
    preferences.workingHours = hours();
    preferences.workingHours.daysOff = m_daysOff->days();
}

} // namespace unhunch
