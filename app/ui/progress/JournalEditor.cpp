#include "app/ui/progress/JournalEditor.h"

#include "app/text/JournalWords.h"
#include "app/text/Words.h"
#include "app/ui/guide/Announcer.h"
#include "app/ui/plan/NoteLabel.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using std::chrono::seconds;

constexpr seconds noon = std::chrono::hours{12};
/// What can be typed; what cannot be meant is refused in words.
constexpr int mostTyped = 9999;

Date toDate(QDate date) {
    return Date{std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
                std::chrono::day{static_cast<unsigned>(date.day())}};
}

QTime toTime(seconds time) { return QTime(0, 0).addSecs(static_cast<int>(time.count())); }

void say(NoteLabel& note, QWidget& field, const QString& words) {
    note.setText(words);
    note.setVisible(!words.isEmpty());
    field.setAccessibleDescription(words);
}

} // namespace

JournalEditor::JournalEditor(Parts parts, std::optional<Session> before, QWidget* parent)
    : QDialog(parent), m_parts(std::move(parts)), m_before(std::move(before)), m_stretch(new QComboBox(this)),
      m_day(new QDateEdit(this)), m_time(new QTimeEdit(this)), m_momentNote(new NoteLabel(this)),
      m_countLabel(new QLabel(this)), m_count(new QSpinBox(this)), m_dose(new QLabel(this)),
      m_countNote(new NoteLabel(this)), m_felt(new QComboBox(this)), m_announcer(new Announcer(this)) {
    setObjectName(QStringLiteral("journal-editor"));
    setWindowTitle(m_before ? tr("Correct what you did – Unhunch") : tr("Add what you did – Unhunch"));
    m_new.id = newUuid();
    m_new.source = SessionSource::ByHand;
    buildForm();
    fillStretches(m_parts.catalog);
    fill(m_parts.day);
    connect(m_stretch, &QComboBox::currentIndexChanged, this, &JournalEditor::stretchChanged);
    connect(m_day, &QDateEdit::dateChanged, this, &JournalEditor::dayChanged);
    connect(m_time, &QTimeEdit::timeChanged, this, [this] {
        m_isTimeChosen = true;
        check();
    });
    connect(m_count, &QSpinBox::valueChanged, this, [this] {
        m_isCountChosen = true;
        check();
    });
    check();
}

void JournalEditor::buildForm() {
    m_stretch->setObjectName(QStringLiteral("journal-editor-stretch"));
    m_day->setObjectName(QStringLiteral("journal-editor-day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat));
    m_time->setObjectName(QStringLiteral("journal-editor-time"));
    m_time->setLayoutDirection(Qt::LeftToRight); // or it would show minutes before hours
    // Some locales show seconds even in their short form; nobody remembers these.
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    m_momentNote->setObjectName(QStringLiteral("journal-editor-moment-note"));
    m_count->setObjectName(QStringLiteral("journal-editor-count"));
    m_count->setRange(0, mostTyped);
    m_countLabel->setBuddy(m_count);
    m_dose->setTextFormat(Qt::PlainText);
    m_dose->setWordWrap(true);
    m_countNote->setObjectName(QStringLiteral("journal-editor-count-note"));
    m_felt->setObjectName(QStringLiteral("journal-editor-felt"));
    m_felt->addItem(tr("Not said"));
    for (const Feeling feeling : {Feeling::Easier, Feeling::Same, Feeling::TooMuch, Feeling::Pain})
        m_felt->addItem(JournalWords::feeling(feeling), static_cast<int>(feeling));
    auto* form = new QFormLayout;
    form->setSpacing(grid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Stretch:"), m_stretch);
    form->addRow(tr("&Day:"), m_day);
    form->addRow(tr("&Time:"), m_time);
    form->addRow(QString(), m_momentNote);
    form->addRow(m_countLabel, m_count);
    form->addRow(QString(), m_dose);
    form->addRow(QString(), m_countNote);
    form->addRow(tr("How it &felt:"), m_felt);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(m_before ? tr("&Correct") : tr("&Add"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 56, sizeHint().height());
}

void JournalEditor::fillStretches(const StretchCatalog& catalog) {
    std::vector<std::pair<QString, QString>> titles;
    for (const Stretch& stretch : catalog.stretches())
        titles.emplace_back(QString::fromStdString(stretch.title), QString::fromStdString(stretch.id));
    // One that was a stretch of the person's own, and is no more.
    if (m_before && !catalog.find(m_before->stretch))
        titles.emplace_back(Words::title(m_before->stretch, catalog),
                            QString::fromStdString(m_before->stretch));
    std::ranges::sort(titles);
    for (const auto& [title, id] : titles)
        m_stretch->addItem(title, id);
    if (m_before)
        m_stretch->setCurrentIndex(m_stretch->findData(QString::fromStdString(m_before->stretch)));
}

void JournalEditor::fill(Date day) {
    if (m_before) {
        m_day->setDate(toQDate(m_before->finishedAt.date));
        m_time->setTime(toTime(m_before->finishedAt.timeOfDay));
        if (m_before->felt)
            m_felt->setCurrentIndex(m_felt->findData(static_cast<int>(*m_before->felt)));
    } else {
        m_day->setDate(toQDate(day));
        m_time->setTime(toTime(day == m_parts.now.date ? m_parts.now.timeOfDay : noon));
    }
    fitCount();
}

void JournalEditor::dayChanged() {
    if (!m_before && !m_isTimeChosen) {
        const QSignalBlocker quiet(m_time);
        m_time->setTime(toTime(day() == m_parts.now.date ? m_parts.now.timeOfDay : noon));
    }
    // Another day may have had another dose.
    if (!m_isCountChosen)
        fitCount();
    check();
}

void JournalEditor::stretchChanged() {
    m_isCountChosen = false;
    fitCount();
    check();
}

void JournalEditor::fitCount() {
    const QSignalBlocker quiet(m_count);
    const Dose dose = this->dose();
    const bool isAsBefore = m_before && !isOtherStretch();
    m_count->setValue(countOf(dose, isAsBefore ? m_before->done : fullWork(dose)));
}

void JournalEditor::check() {
    const Dose dose = this->dose();
    m_countLabel->setText(isHold(dose) ? tr("S&ets:") : tr("&Repetitions:"));
    const Outcome outcome = session().outcome;
    m_dose->setText(outcome == Outcome::Complete
                        ? tr("The dose is %1.").arg(Words::dose(dose))
                        : tr("The dose is %1; less is shown, but not counted.").arg(Words::dose(dose)));
    say(*m_momentNote, *m_day, momentNote());
    m_time->setAccessibleDescription(m_day->accessibleDescription());
    say(*m_countNote, *m_count, countNote());
    makeRoom();
}

void JournalEditor::makeRoom() {
    // Words that wrap need more room than a dialog finds by itself; it never shrinks under the person's hands.
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    if (needed > height())
        resize(width(), needed);
}

QString JournalEditor::momentNote() const {
    // What was written long ago may stay as it is.
    if (!isOtherMoment())
        return {};
    const auto fault = momentFault(day(), time(), m_parts.now);
    if (!fault)
        return {};
    switch (*fault) {
    case MomentFault::DayToCome: return tr("That day is still to come. Record what is done.");
    case MomentFault::TooLongAgo: return tr("That is more than ten years ago. Check the year.");
    case MomentFault::TimeToCome: return tr("That time of today is still to come. Record what is done.");
    }
    return {};
}

QString JournalEditor::countNote() const {
    const int most = mostCount(dose());
    if (!isOtherCount() || (m_count->value() >= 1 && m_count->value() <= most))
        return {};
    return tr("It must be from 1 to %1, which is three times the dose.").arg(most);
}

StretchId JournalEditor::stretch() const { return m_stretch->currentData().toString().toStdString(); }

Date JournalEditor::day() const { return toDate(m_day->date()); }

seconds JournalEditor::time() const {
    const seconds typed{QTime(0, 0).secsTo(m_time->time())};
    return std::chrono::floor<std::chrono::minutes>(typed);
}

bool JournalEditor::isOtherStretch() const { return !m_before || m_before->stretch != stretch(); }

bool JournalEditor::isOtherMoment() const {
    return !m_before || day() != m_before->finishedAt.date ||
           time() != std::chrono::floor<std::chrono::minutes>(m_before->finishedAt.timeOfDay);
}

bool JournalEditor::isOtherCount() const {
    return isOtherStretch() || m_count->value() != countOf(m_before->prescribed, m_before->done);
}

Dose JournalEditor::dose() const {
    // As it was prescribed when it was done, in the form in which it was.
    return isOtherStretch() ? m_parts.doseOn(stretch(), day()) : m_before->prescribed;
}

Session JournalEditor::session() const {
    Session session = m_before.value_or(m_new);
    if (isOtherMoment())
        session.finishedAt = {day(), time(), session.finishedAt.utcOffset};
    if (isOtherStretch()) {
        session.stretch = stretch();
        session.prescribed = dose();
        session.easier = false;
    }
    if (isOtherCount()) {
        session.done = workOf(session.prescribed, m_count->value());
        session.outcome = outcomeOf(session.prescribed, session.done);
    }
    const QVariant felt = m_felt->currentData();
    session.felt = felt.isValid() ? std::optional(static_cast<Feeling>(felt.toInt())) : std::nullopt;
    return session;
}

void JournalEditor::accept() {
    const QString moment = momentNote();
    const QString count = countNote();
    if (moment.isEmpty() && count.isEmpty()) {
        QDialog::accept();
        return;
    }
    (moment.isEmpty() ? static_cast<QWidget*>(m_count) : m_day)->setFocus();
    m_announcer->announce(moment.isEmpty() ? count : moment);
}

} // namespace unhunch
