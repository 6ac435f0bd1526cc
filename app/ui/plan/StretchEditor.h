#pragma once

#include "app/ui/plan/StretchDraft.h"

#include <QDialog>

class QBoxLayout;
class QLabel;

namespace unhunch {

class Announcer;
class StretchForm;
class StretchPreview;

/// Lets a person write a stretch of their own, and shows meanwhile how it looks and how long it takes. What is wrong is
/// said beside its field, all of it at once. Nothing written is lost on closing: it is kept as a draft if the person wants it.
class StretchEditor : public QDialog {
    Q_OBJECT
public:
    /// `catalog` has the figures that can be taken, by the stretches that they show.
    StretchEditor(StretchDraft draft, StretchCatalog catalog, QWidget* parent = nullptr);

    /// As written so far.
    [[nodiscard]] StretchDraft draft() const;
    /// Why it could not be kept.
    void showFault(const QString& sentence);
    /// Whether the person has changed anything.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void setReducedMotion(bool reduced);
    /// Takes that picture; what is no picture is told beside the field.
    void takePicture(const QString& file);

Q_SIGNALS:
    /// The person changed something.
    void changed();
    /// The draft is sound, and the person wants it kept.
    void saveAsked();
    /// Closed before it was saved; the draft is to be kept for the next time, or not.
    void left(bool keepDraft);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void done(int result) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell();
    void showPreview();
    void save();
    void choosePicture();
    void askToKeep();
    /// How many fields are still to be mended, beside the button; none takes the line away.
    void countFaults(int fields);

    bool m_touched = false;
    StretchForm* m_form = nullptr;
    QLabel* m_fault = nullptr; ///< what keeps it from being saved
    Announcer* m_announcer = nullptr;
    QBoxLayout* m_columns;
    StretchPreview* m_preview = nullptr;
    QLabel* m_length = nullptr;
};

} // namespace unhunch
