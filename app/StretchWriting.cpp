#include "app/StretchWriting.h"

#include "app/OwnStretchKeeper.h"
#include "app/Programme.h"
#include "app/settings/OwnStretches.h"
#include "app/settings/PlanPictures.h"
#include "app/ui/plan/StretchEditor.h"

#include <utility>

namespace unhunch {

StretchWriting::StretchWriting(OwnStretchKeeper& keeper, const OwnStretches& own, const Programme& programme,
                               QObject* parent)
    : QObject(parent), m_keeper(keeper), m_own(own), m_programme(programme) {}

StretchWriting::~StretchWriting() { delete m_editor; }

StretchEditor* StretchWriting::editor() const { return m_editor; }

void StretchWriting::begin(bool reducedMotion) {
    open(m_draft ? *std::exchange(m_draft, std::nullopt) : newDraft(), reducedMotion);
}

void StretchWriting::edit(const StretchId& stretch, bool reducedMotion) {
    const Stretch* found = m_programme.catalog().find(stretch);
    if (!found)
        return;
    // A draft of it goes on where it was left.
    if (m_draft && !m_draft->isNew && m_draft->stretch.id == stretch) {
        open(*std::exchange(m_draft, std::nullopt), reducedMotion);
        return;
    }
    StretchDraft draft;
    if (m_own.find(stretch)) {
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
        m_editor = new StretchEditor(std::move(draft), m_programme.catalog());
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        m_editor->setReducedMotion(reducedMotion);
        connect(m_editor, &StretchEditor::saveAsked, this, &StretchWriting::save);
        connect(m_editor, &StretchEditor::left, this, [this](bool keepDraft) {
            if (keepDraft)
                m_draft = m_editor->draft();
        });
    }
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
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
