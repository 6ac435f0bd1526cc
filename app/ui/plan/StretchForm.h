#pragma once

#include "app/ui/plan/StretchDraft.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace unhunch {

class DoseEdit;
class FrequencyEdit;
class StepsEdit;

/// The fields of a stretch of the person's own, and below each what is wrong with it.
class StretchForm : public QWidget {
    Q_OBJECT
public:
    /// `catalog` has the figures that can be taken, by the stretches that they show, and the ids that are taken.
    StretchForm(StretchDraft draft, StretchCatalog catalog, QWidget* parent = nullptr);

    /// As written so far.
    [[nodiscard]] StretchDraft draft() const;
    void takePicture(const QPixmap& picture);
    /// Says it below its field, which gets the focus; false when it is about none of these.
    bool showFault(const DraftFault& fault);
    void clearFaults();

Q_SIGNALS:
    void changed();
    /// To choose a picture of their own.
    void pictureAsked();

private:
    void buildForm(QFormLayout* form);
    void buildFigure(QFormLayout* form);
    void buildDose(QFormLayout* form);
    void buildWords(QFormLayout* form);
    /// A row with a line below it that says what is wrong with `field`.
    void addRow(QFormLayout* form, const QString& name, QWidget* edit, const QString& field);
    void fill();
    void tell();

    StretchDraft m_draft;
    StretchCatalog m_catalog;
    bool m_filling = false;
    std::map<QString, QLabel*> m_faults; ///< by field
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
