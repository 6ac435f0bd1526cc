#include "app/ui/plan/StretchEditor.h"

#include "app/text/Words.h"
#include "app/ui/guide/Announcer.h"
#include "app/ui/plan/DroppedFile.h"
#include "app/ui/plan/StretchForm.h"
#include "app/ui/plan/StretchPreview.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"
#include "core/week/PlanTime.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <utility>

namespace unhunch {

namespace {

constexpr int usualColumns = 128;
constexpr int usualLines = 44;
constexpr int leastPreview = 36 * grid; ///< with what is around it
constexpr int leastColumns = 60;
constexpr int leastLines = 28;
constexpr int previewHeight = 30 * grid;
constexpr double largestShare = 0.9;
QString draggedPicture(const QMimeData& data) {
    const QString file = draggedFile(data);
    return QImageReader::imageFormat(file).isEmpty() ? QString() : file;
}

} // namespace

StretchEditor::StretchEditor(StretchDraft draft, StretchCatalog catalog, QWidget* parent)
    : QDialog(parent), m_columns(new QHBoxLayout) {
    setObjectName(QStringLiteral("stretch-editor"));
    setWindowTitle(draft.isNew ? tr("A stretch of your own – Unhunch") : tr("Edit your stretch – Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAcceptDrops(true);
    m_form = new StretchForm(std::move(draft), std::move(catalog));
    auto* scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setWidget(m_form);
    m_preview = new StretchPreview(this);
    m_preview->setFixedHeight(previewHeight);
    m_length = new QLabel(this);
    m_length->setObjectName(QStringLiteral("editor-length"));
    m_length->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 0);
    right->setSpacing(grid);
    right->addWidget(m_preview);
    right->addWidget(m_length);
    right->addStretch();
    m_columns->addWidget(scrolled, 3);
    m_columns->addLayout(right, 2);
    m_fault = faultLine(this);
    m_fault->setObjectName(QStringLiteral("editor-fault"));
    m_announcer = new Announcer(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("editor-save"));
    auto* below = new QVBoxLayout;
    below->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    below->setSpacing(grid);
    below->addWidget(m_fault);
    below->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(leastColumns * fontMetrics().averageCharWidth(), leastLines * fontMetrics().height());
    layout->addLayout(m_columns, 1);
    layout->addLayout(below);
    connect(buttons, &QDialogButtonBox::accepted, this, &StretchEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &StretchForm::changed, this, &StretchEditor::tell);
    connect(m_form, &StretchForm::pictureAsked, this, &StretchEditor::choosePicture);
    showPreview();
    m_form->setFocus();
    const QSize wanted(usualColumns * fontMetrics().averageCharWidth(), usualLines * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * largestShare));
}

void StretchEditor::tell() {
    m_touched = true;
    showPreview();
    countFaults(m_form->updateFaults(faultsOf(draft().stretch)));
    Q_EMIT changed();
}

void StretchEditor::showPreview() {
    const StretchDraft now = draft();
    m_preview->show(now.stretch, now.picture);
    m_length->setText(tr("%1, about %2", "dose, how long")
                          .arg(Words::dose(now.stretch.dose), Words::duration(sessionTime(now.stretch))));
}

void StretchEditor::setReducedMotion(bool reduced) { m_preview->setReducedMotion(reduced); }

StretchDraft StretchEditor::draft() const { return m_form->draft(); }

void StretchEditor::save() {
    showFault({});
    const std::vector<DraftFault> faults = faultsOf(draft().stretch);
    const std::vector<DraftFault> others = m_form->showFaults(faults);
    if (faults.empty()) {
        Q_EMIT saveAsked();
        return;
    }
    countFaults(static_cast<int>(faults.size()));
    if (!others.empty())
        showFault(others.front().reason);
    // The focus tells of the first field alone.
    m_announcer->announce(m_fault->text());
}

void StretchEditor::countFaults(int fields) {
    showFault(fields > 0 ? tr("Not saved yet: %n field(s) above need a word from you.", nullptr, fields)
                         : QString());
}

void StretchEditor::showFault(const QString& sentence) { unhunch::showFault(m_fault, sentence); }

void StretchEditor::choosePicture() {
    auto* dialog =
        new QFileDialog(this, tr("A picture of the stretch"), QString(), tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StretchEditor::takePicture);
    dialog->open();
}

void StretchEditor::takePicture(const QString& file) {
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QPixmap picture = QPixmap::fromImage(reader.read());
    if (picture.isNull())
        m_form->showFaults(
            {{QStringLiteral("figure"), tr("This is no picture that can be shown; choose a PNG or JPEG.")}});
    else
        m_form->takePicture(picture);
}

void StretchEditor::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedPicture(*event->mimeData()).isEmpty())
        acceptCopy(*event);
}

void StretchEditor::dropEvent(QDropEvent* event) {
    if (const QString file = draggedPicture(*event->mimeData()); !file.isEmpty()) {
        acceptCopy(*event);
        takePicture(file);
    }
}

void StretchEditor::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    const bool wide = width() >= m_form->minimumSizeHint().width() + leastPreview;
    // Below each other, how it looks stays in sight.
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_columns->setStretch(1, wide ? 2 : 0);
    m_preview->setFixedHeight(wide ? previewHeight : previewHeight / 2);
}

void StretchEditor::done(int result) {
    if (!isVisible())
        return;
    if (result == QDialog::Rejected && m_touched) {
        askToKeep();
        return;
    }
    QDialog::done(result);
    Q_EMIT left(false);
}

void StretchEditor::askToKeep() {
    auto* box = new QMessageBox(QMessageBox::Question, tr("Keep what you wrote?"),
                                tr("Keep what you wrote as a draft, to go on with it the next time?"),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* keep = box->addButton(tr("&Keep the draft"), QMessageBox::AcceptRole);
    QPushButton* discard = box->addButton(tr("&Throw it away"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, keep, discard](QAbstractButton* clicked) {
        if (clicked != keep && clicked != discard)
            return;
        const bool kept = clicked == keep;
        QDialog::done(QDialog::Rejected);
        Q_EMIT left(kept);
    });
    box->open();
}

} // namespace unhunch
