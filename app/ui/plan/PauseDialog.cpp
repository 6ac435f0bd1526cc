#include "app/ui/plan/PauseDialog.h"

#include "app/text/Words.h"
#include "app/ui/Theme.h"
#include "core/week/Plan.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int usualDays = 7;

QDateEdit* dateEdit(const char* object, QDate date, QWidget* parent) {
    auto* edit = new QDateEdit(date, parent);
    edit->setObjectName(QLatin1String(object));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat));
    return edit;
}

Date toDate(QDate date) {
    return Date{std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
                std::chrono::day{static_cast<unsigned>(date.day())}};
}

} // namespace

PauseDialog::PauseDialog(Date today, QWidget* parent)
    : QDialog(parent), m_first(dateEdit("pause-first", toQDate(today), this)),
      m_last(dateEdit("pause-last", toQDate(addDays(today, usualDays - 1)), this)),
      m_open(new QCheckBox(tr("Until I &resume it"), this)) {
    setObjectName(QStringLiteral("plan-pause"));
    setWindowTitle(tr("Pause my plan – Unhunch"));
    m_first->setMinimumDate(toQDate(today));
    m_last->setMinimumDate(m_first->date());
    auto* about =
        new QLabel(tr("For a holiday or an illness. Nothing is asked on these days, and they don’t count "
                      "against your week."),
                   this);
    about->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setSpacing(grid);
    form->addRow(tr("&First day:"), m_first);
    form->addRow(tr("&Last day:"), m_last);
    form->addRow(QString(), m_open);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Pause"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);
    connect(m_open, &QCheckBox::toggled, m_last, &QWidget::setDisabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 52, sizeHint().height());
}

DateRange PauseDialog::days() const {
    return {toDate(m_first->date()), m_open->isChecked() ? always.last : toDate(m_last->date())};
}

} // namespace unhunch
