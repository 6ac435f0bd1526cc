#include "app/ui/report/ReportDialog.h"

#include "app/text/ReportWords.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/report/Paper.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <algorithm>

namespace unhunch {

namespace {

using std::chrono::year_month;

constexpr int usualColumns = 64;
constexpr int notesLines = 6;
constexpr int wordsLines = 5; ///< room for what has become of a report
constexpr int longestName = 120;
constexpr double largestShare = 0.9; ///< of the screen

year_month monthOf(Date day) { return day.year() / day.month(); }

QString nameOf(year_month month) { return ReportWords::month(month / std::chrono::day{1}); }

/// As an item's data: months since the year 0.
int numberOf(year_month month) {
    return int{month.year()} * 12 + static_cast<int>(unsigned{month.month()}) - 1;
}

year_month monthNumbered(int number) {
    return std::chrono::year{number / 12} / std::chrono::month{static_cast<unsigned>(number % 12) + 1};
}

void addMonth(QComboBox& months, year_month month) { months.addItem(nameOf(month), numberOf(month)); }

QString fileEnding(ReportFormat format) {
    return format == ReportFormat::Png ? QStringLiteral("png") : QStringLiteral("pdf");
}

} // namespace

ReportDialog::ReportDialog(Date first, Date today, QWidget* parent)
    : QDialog(parent), m_fault(faultLine(this)) {
    setObjectName(QStringLiteral("report"));
    setWindowTitle(tr("Report – Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto* about = new QLabel(
        tr("For whoever prescribed the stretches, or for yourself: a page a month with plan, figures, how "
           "it felt and your notes. Nothing leaves this computer unless you hand it on."),
        this);
    about->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setSpacing(grid);
    buildMonths(*form, first, today);
    buildNotes(*form);
    buildFormat(*form);
    m_done = buildDone();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save report…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("report-save"));
    m_save->setDefault(true);
    m_fault->setObjectName(QStringLiteral("report-fault"));
    // What there is no room for scrolls.
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(about);
    column->addLayout(form, 1);
    column->addWidget(m_fault);
    column->addWidget(m_done);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    listNotedMonths();
    const int wide = fontMetrics().averageCharWidth() * usualColumns;
    const int high = column->totalHeightForWidth(wide - 4 * grid) + buttons->sizeHint().height() +
                     fontMetrics().lineSpacing() * wordsLines + 8 * grid;
    resize(QSize(wide, high).boundedTo(screen()->availableSize() * largestShare));
}

void ReportDialog::buildMonths(QFormLayout& form, Date first, Date today) {
    m_from = new QComboBox(this);
    m_from->setObjectName(QStringLiteral("report-from"));
    m_to = new QComboBox(this);
    m_to->setObjectName(QStringLiteral("report-to"));
    const year_month last = monthOf(today);
    for (year_month month = last; month >= std::min(monthOf(first), last); month -= std::chrono::months{1}) {
        addMonth(*m_from, month);
        addMonth(*m_to, month);
    }
    m_from->setCurrentIndex(std::min(1, m_from->count() - 1));
    form.addRow(tr("&From:"), m_from);
    form.addRow(tr("&To:"), m_to);
    // The other one follows, so that there is always something between them. The newest comes first in both.
    connect(m_from, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_to->setCurrentIndex(std::min(m_to->currentIndex(), index));
        listNotedMonths();
    });
    connect(m_to, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_from->setCurrentIndex(std::max(m_from->currentIndex(), index));
        listNotedMonths();
    });
}

void ReportDialog::buildNotes(QFormLayout& form) {
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("report-name"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("may stay empty"));
    m_notesOf = new QComboBox(this);
    m_notesOf->setObjectName(QStringLiteral("report-notes-of"));
    m_notesText = new QPlainTextEdit(this);
    m_notesText->setObjectName(QStringLiteral("report-notes"));
    m_notesText->setTabChangesFocus(true);
    m_notesText->setPlaceholderText(
        tr("What you want to say beside the figures. It is kept for the next report."));
    m_notesText->setMinimumHeight(fontMetrics().lineSpacing() * notesLines);
    form.addRow(tr("&Name on it:"), m_name);
    form.addRow(tr("Not&es of:"), m_notesOf);
    form.addRow(m_notesText);
    connect(m_notesOf, &QComboBox::currentIndexChanged, this, &ReportDialog::showNotes);
    connect(m_notesText, &QPlainTextEdit::textChanged, this, [this] {
        if (const QString text = m_notesText->toPlainText(); text.trimmed().isEmpty())
            m_notes.erase(m_noted);
        else
            m_notes.insert_or_assign(m_noted, text);
    });
}

void ReportDialog::buildFormat(QFormLayout& form) {
    m_pdf = new QRadioButton(tr("&PDF, one file"), this);
    m_pdf->setObjectName(QStringLiteral("report-pdf"));
    m_pdf->setChecked(true);
    m_png = new QRadioButton(tr("P&ictures (PNG), one a page"), this);
    m_png->setObjectName(QStringLiteral("report-png"));
    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("report-paper"));
    m_paper->addItem(tr("A4"), a4Paper());
    m_paper->addItem(tr("Letter"), letterPaper());
    m_paper->setCurrentIndex(usualPaper() == letterPaper() ? 1 : 0);
    form.addRow(tr("As:"), m_pdf);
    form.addRow(QString(), m_png);
    form.addRow(tr("P&aper:"), m_paper);
}

QWidget* ReportDialog::buildDone() {
    auto* done = new QWidget(this);
    m_doneText = new QLabel(done);
    m_doneText->setObjectName(QStringLiteral("report-done"));
    m_doneText->setWordWrap(true);
    m_doneText->setTextFormat(Qt::PlainText);
    m_doneText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open = new QPushButton(tr("&Open"), done);
    m_open->setObjectName(QStringLiteral("report-open"));
    auto* folder = new QPushButton(tr("Show in fol&der"), done);
    folder->setObjectName(QStringLiteral("report-folder"));
    for (QPushButton* button : {m_open, folder})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_open);
    row->addWidget(folder);
    row->addStretch();
    auto* layout = new QVBoxLayout(done);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_doneText);
    layout->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_file); });
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT folderAsked(m_file); });
    done->hide();
    return done;
}

year_month ReportDialog::monthAt(const QComboBox& months) const {
    return monthNumbered(months.currentData().toInt());
}

void ReportDialog::listNotedMonths() {
    const int before = m_notesOf->currentData().toInt();
    {
        const QSignalBlocker quiet(m_notesOf);
        m_notesOf->clear();
        for (int index = m_to->currentIndex(); index <= m_from->currentIndex(); ++index)
            m_notesOf->addItem(m_from->itemText(index), m_from->itemData(index));
        m_notesOf->setCurrentIndex(std::max(0, m_notesOf->findData(before)));
    }
    showNotes();
}

void ReportDialog::showNotes() {
    m_noted = monthAt(*m_notesOf);
    m_notesText->setAccessibleName(tr("Notes of %1", "month").arg(nameOf(m_noted)));
    const auto found = m_notes.find(m_noted);
    const QSignalBlocker quiet(m_notesText);
    m_notesText->setPlainText(found == m_notes.end() ? QString() : found->second);
}

void ReportDialog::setWritten(const QString& name, const std::map<year_month, QString>& notes) {
    m_name->setText(name);
    m_notes = notes;
    showNotes();
}

ReportWish ReportDialog::wish() const {
    const year_month last = monthAt(*m_to);
    return {.days = {monthAt(*m_from) / std::chrono::day{1}, Date{last / std::chrono::last}},
            .paper = m_paper->currentData().toSizeF(),
            .format = m_png->isChecked() ? ReportFormat::Png : ReportFormat::Pdf,
            .name = m_name->text(),
            .notes = m_notes};
}

void ReportDialog::chooseFile() {
    const ReportFormat format = wish().format;
    const QString filter = format == ReportFormat::Png ? tr("Pictures (*.png)") : tr("PDF documents (*.pdf)");
    auto* dialog = new QFileDialog(this, tr("Save the report"), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileEnding(format));
    dialog->setDirectory(m_file.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : QFileInfo(m_file).path());
    dialog->selectFile(suggestedFile());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::reportAsked);
    dialog->open();
}

QString ReportDialog::suggestedFile() const {
    const auto iso = [](year_month month) {
        return QStringLiteral("%1-%2")
            .arg(int{month.year()})
            .arg(unsigned{month.month()}, 2, 10, QLatin1Char('0'));
    };
    const year_month from = monthAt(*m_from);
    const year_month to = monthAt(*m_to);
    const QString name = from == to ? tr("Stretch report %1", "name of a file").arg(iso(from))
                                    : tr("Stretch report %1 to %2", "name of a file").arg(iso(from), iso(to));
    return name + u'.' + fileEnding(wish().format);
}

void ReportDialog::setBusy(bool busy) {
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("Writing …") : tr("&Save report…"));
    if (busy) {
        unhunch::showFault(m_fault, {});
        m_done->hide();
    }
}

void ReportDialog::showFault(const QString& sentence) {
    unhunch::showFault(m_fault, sentence);
    bringIntoView(m_fault);
}

void ReportDialog::bringIntoView(QWidget* part) {
    // Later, when it has its place.
    QMetaObject::invokeMethod(
        this, [this, part] { m_area->ensureWidgetVisible(part); }, Qt::QueuedConnection);
}

void ReportDialog::showDone(const QString& sentence, const QString& file) {
    m_file = file;
    m_doneText->setText(sentence);
    m_done->show();
    bringIntoView(m_done);
    m_open->setFocus();
}

} // namespace unhunch
