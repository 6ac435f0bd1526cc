#include "app/plan/StretchWriting.h"

#include "app/plan/OwnStretchKeeper.h"
#include "app/plan/Programme.h"
#include "app/settings/OwnStretches.h"
#include "app/settings/PlanPictures.h"
#include "app/ui/plan/StretchEditor.h"

#include <QPixmap>

#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

/// A crash takes no more of what was written.
constexpr auto keptAfter = 2s;

StretchDraft toShow(const WrittenDraft& written) {
    StretchDraft draft{.origin = written.origin, .stretch = written.stretch, .isNew = written.isNew};
    if (written.picture)
        draft.picture = QPixmap::fromImage(imageOf(*written.picture));
    return draft;
}

WrittenDraft toKeep(const StretchDraft& draft) {
    WrittenDraft written{.origin = draft.origin, .isNew = draft.isNew, .stretch = draft.stretch};
    if (!draft.picture.isNull())
        written.picture = pictureOf(draft.stretch.id, draft.picture.toImage());
    return written;
}

} // namespace

StretchWriting::StretchWriting(OwnStretchKeeper& keeper, const OwnStretches& own, const Programme& programme,
                               StretchDrafts drafts, QObject* parent)
    : QObject(parent), m_keeper(keeper), m_own(own), m_programme(programme), m_drafts(std::move(drafts)) {
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keptAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &StretchWriting::keepDraft);
}

StretchWriting::~StretchWriting() {
    if (m_keepSoon.isActive())
        keepDraft(); // the app ends while it is being written
    delete m_editor;
}

StretchEditor* StretchWriting::editor() const { return m_editor; }

void StretchWriting::begin(bool reducedMotion) { open(newDraft(), reducedMotion); }

void StretchWriting::edit(const StretchId& stretch, bool reducedMotion) {
    const Stretch* found = m_programme.catalog().find(stretch);
    if (!found)
        return;
    StretchDraft draft;
    if (m_own.find(stretch)) {
        draft.origin = stretch;
        draft.stretch = *found;
        draft.isNew = false;
    } else {
        draft = copyOf(
            *found, tr("My %1", "a copy of a stretch").arg(QString::fromStdString(found->title).toLower()));
    }
    if (const QString file = m_own.pictureFile(*found); !file.isEmpty())
        draft.picture = QPixmap(file);
    open(std::move(draft), reducedMotion);
}

void StretchWriting::open(StretchDraft draft, bool reducedMotion) {
    if (!m_editor) {
        // One that was left goes on where it was.
        if (const std::optional<WrittenDraft> left = m_drafts.find(draft.origin))
            draft = toShow(*left);
        m_editor = new StretchEditor(std::move(draft), m_programme.catalog());
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        m_editor->setReducedMotion(reducedMotion);
        connect(m_editor, &StretchEditor::saveAsked, this, &StretchWriting::save);
        connect(m_editor, &StretchEditor::changed, &m_keepSoon, qOverload<>(&QTimer::start));
        connect(m_editor, &StretchEditor::left, this, &StretchWriting::leave);
    }
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

void StretchWriting::keepDraft() {
    m_keepSoon.stop();
    if (m_editor)
        static_cast<void>(m_drafts.keep(toKeep(m_editor->draft())));
}

void StretchWriting::leave(bool keep) {
    m_keepSoon.stop();
    const StretchEditor* editor = m_editor;
    if (!editor)
        return;
    if (keep)
        keepDraft();
    else if (editor->isTouched() || editor->result() == QDialog::Accepted)
        m_drafts.drop(editor->draft().origin);
}

void StretchWriting::save() {
    const StretchDraft draft = m_editor->draft();
    std::optional<PlanPicture> picture;
    if (!draft.picture.isNull())
        picture = pictureOf(draft.stretch.id, draft.picture.toImage());
    const QString fault = m_keeper.write(draft.stretch, picture ? &*picture : nullptr);
    if (!fault.isEmpty()) {
        m_editor->showFault(fault);
        return;
    }
    m_editor->accept();
    Q_EMIT written(draft.stretch.id, draft.isNew);
}

} // namespace unhunch
