#pragma once

#include "app/ui/plan/FieldColumn.h"
#include "app/ui/plan/StretchDraft.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace unhunch {

class DoseEdit;
class FrequencyEdit;
class StepsEdit;

/// The fields of a stretch of the person's own.
class StretchForm : public FieldColumn {
    Q_OBJECT
public:
    /// `catalog` has the figures that can be taken, by the stretches that they show, and the ids that are taken.
    StretchForm(StretchDraft draft, StretchCatalog catalog, QWidget* parent = nullptr);

    /// As written so far.
    [[nodiscard]] StretchDraft draft() const;
    void takePicture(const QPixmap& picture);

Q_SIGNALS:
    void changed();
    /// To choose a picture of their own.
    void pictureAsked();

private:
    void buildForm();
    void buildFigure();
    void buildDose();
    void buildWords();
    void fill();
    void tell();

    StretchDraft m_draft;
    StretchCatalog m_catalog;
    bool m_filling = false;
    QLineEdit* m_title = nullptr;
    QComboBox* m_figure = nullptr;
    QLineEdit* m_position = nullptr;
    std::map<Place, QCheckBox*> m_places;
    StepsEdit* m_steps = nullptr;
    QComboBox* m_kind = nullptr;
    QCheckBox* m_perSide = nullptr;
    DoseEdit* m_dose = nullptr;
    FrequencyEdit* m_frequency = nullptr;
    QLineEdit* m_breathing = nullptr;
    QPlainTextEdit* m_precautions = nullptr;
};

} // namespace unhunch
