#include "app/ui/preferences/OwnReminders.h"

#include "app/settings/Preferences.h"
#include "app/text/SideReminderWords.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"
#include "core/time/TimesOfDay.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace unhunch {

namespace {

/// The kinds, as their row in the box.
enum Kind { Every, At };

constexpr int shownLines = 3;

} // namespace

OwnReminders::OwnReminders(const std::vector<SideReminder>& reminders, QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_text(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_interval(new QSpinBox(this)), m_times(new QLineEdit(this)),
      m_workdays(new QCheckBox(tr("On &workdays only"), this)), m_fault(faultLine(this)),
      m_remove(new QPushButton(tr("Remo&ve"), this)) {
    std::ranges::copy_if(reminders, std::back_inserter(m_reminders), [](const SideReminder& reminder) {
        return std::holds_alternative<std::string>(reminder.what);
    });
    m_list->setAccessibleName(tr("My own reminders"));
    m_list->setFixedHeight(shownLines * (m_list->fontMetrics().height() + grid / 2) + grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_list);
    buildEditor(*layout);
    layout->addWidget(m_fault);

    connect(m_remove, &QPushButton::clicked, this, &OwnReminders::removeSelected);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int selected) { m_remove->setEnabled(selected >= 0); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnReminders::showKind);
    showKind();
    showReminders();
}

void OwnReminders::buildEditor(QVBoxLayout& layout) {
    m_text->setPlaceholderText(tr("What to remind of, like “Drink some water”"));
    m_text->setAccessibleName(tr("What to remind of"));
    m_text->setMaxLength(longestSideText);
    m_kind->insertItem(Every, tr("every"));
    m_kind->insertItem(At, tr("at"));
    m_kind->setAccessibleName(tr("When"));
    m_interval->setRange(static_cast<int>(shortestSideInterval.count()),
                         static_cast<int>(longestSideInterval.count()));
    m_interval->setSingleStep(5);
    m_interval->setValue(60);
    m_interval->setSuffix(tr(" min"));
    m_interval->setAccessibleName(tr("Minutes of work between"));
    m_times->setPlaceholderText(QStringLiteral("10:30, 15:00"));
    m_times->setAccessibleName(tr("Times of the day"));
    auto* add = new QPushButton(tr("&Add"), this);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &OwnReminders::add);

    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_kind);
    row->addWidget(m_interval, 1);
    row->addWidget(m_times, 1);
    row->addWidget(add);
    row->addWidget(m_remove);
    layout.addWidget(m_text);
    layout.addLayout(row);
    layout.addWidget(m_workdays);
}

void OwnReminders::showKind() {
    const bool at = m_kind->currentIndex() == At;
    m_interval->setVisible(!at);
    m_times->setVisible(at);
    m_workdays->setVisible(at);
}

std::optional<SideReminder> OwnReminders::edited() {
    const QString text = m_text->text().simplified();
    if (text.isEmpty()) {
        showFault(m_fault, tr("Write what to remind of."));
        m_text->setFocus();
        return std::nullopt;
    }
    SideReminder reminder{.what = text.toStdString(),
                          .length = usualSideLength,
                          .when = AfterWork{std::chrono::minutes{m_interval->value()}}};
    if (m_kind->currentIndex() == Every)
        return reminder;
    AtTimes at{.times = {}, .weekdays = m_workdays->isChecked() ? workdays : AtTimes{}.weekdays};
    try {
        at.times = parseTimesOfDay(m_times->text().toStdString());
    } catch (const TimesOfDayError& error) {
        showFault(m_fault, tr("“%1” is no time of the day. Write times like 10:30, 15:00.")
                               .arg(QString::fromStdString(error.word())));
        m_times->setFocus();
        return std::nullopt;
    }
    reminder.when = at;
    return reminder;
}

void OwnReminders::add() {
    const std::optional<SideReminder> reminder = edited();
    if (!reminder)
        return;
    showFault(m_fault, QString());
    m_reminders.push_back(*reminder);
    m_text->clear();
    m_times->clear();
    showReminders();
}

void OwnReminders::removeSelected() {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_reminders.erase(m_reminders.begin() + row);
    showReminders();
}

void OwnReminders::showReminders() {
    m_list->clear();
    for (const SideReminder& reminder : m_reminders)
        m_list->addItem(tr("%1, %2", "what, and when")
                            .arg(SideReminderWords::title(reminder), SideReminderWords::when(reminder)));
    m_remove->setEnabled(false);
}

} // namespace unhunch
