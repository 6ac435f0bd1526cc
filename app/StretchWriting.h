#pragma once

#include "app/ui/plan/StretchDraft.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace unhunch {

class OwnStretches;
class OwnStretchKeeper;
class Programme;
class StretchEditor;

/// Lets the person write stretches of their own: opens the editor, has what they save written, and keeps a draft that
/// they want to go on with, until the app ends.
class StretchWriting : public QObject {
    Q_OBJECT
public:
    /// They outlive it.
    StretchWriting(OwnStretchKeeper& keeper, const OwnStretches& own, const Programme& programme,
                   QObject* parent = nullptr);
    ~StretchWriting() override;

    /// Opens the editor with the draft that was kept, or an empty one. One that is open comes forward as it is.
    void begin(bool reducedMotion);
    /// The same for a stretch of their own, or for a copy of another.
    void edit(const StretchId& stretch, bool reducedMotion);
    [[nodiscard]] StretchEditor* editor() const;

Q_SIGNALS:
    void written(const unhunch::StretchId& stretch, bool isNew);

private:
    void open(StretchDraft draft, bool reducedMotion);
    void save();

    OwnStretchKeeper& m_keeper;
    const OwnStretches& m_own;
    const Programme& m_programme;
    QPointer<StretchEditor> m_editor;
    std::optional<StretchDraft> m_draft;
};

} // namespace unhunch
