#pragma once

#include "app/settings/StretchDrafts.h"
#include "app/ui/plan/StretchDraft.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace unhunch {

class OwnStretches;
class OwnStretchKeeper;
class Programme;
class StretchEditor;

/// Lets the person write stretches of their own: opens the editor, has what they save written, and keeps as a draft what
/// they have not saved: while they write, when the app ends meanwhile, and when they want to go on another time.
class StretchWriting : public QObject {
    Q_OBJECT
public:
    /// They outlive it.
    StretchWriting(OwnStretchKeeper& keeper, const OwnStretches& own, const Programme& programme,
                   StretchDrafts drafts, QObject* parent = nullptr);
    ~StretchWriting() override;

    /// Opens the editor with the draft that was kept of a new one, or with an empty one. An editor that is open comes
    /// forward as it is.
    void begin(bool reducedMotion);
    /// The same for a stretch of their own, or for a copy of another; each has its own draft.
    void edit(const StretchId& stretch, bool reducedMotion);
    [[nodiscard]] StretchEditor* editor() const;

Q_SIGNALS:
    void written(const unhunch::StretchId& stretch, bool isNew);

private:
    void open(StretchDraft draft, bool reducedMotion);
    void save();
    void keepDraft();
    void leave(bool keep);

    OwnStretchKeeper& m_keeper;
    const OwnStretches& m_own;
    const Programme& m_programme;
    QPointer<StretchEditor> m_editor;
    StretchDrafts m_drafts;
    QTimer m_keepSoon; ///< runs from a change until it is kept
};

} // namespace unhunch
