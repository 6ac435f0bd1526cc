#pragma once

#include "core/catalog/Dose.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QDoubleSpinBox;

namespace unhunch {

/// How much of a stretch is done in one session. Of a hold: how long and how many times; of a movement: how often, how
/// slowly, and in how many sets. The kind and the sides stay as they were set.
class DoseEdit : public QWidget {
    Q_OBJECT
public:
    explicit DoseEdit(QWidget* parent = nullptr);

    /// Tells no change.
    void set(const Dose& dose);
    [[nodiscard]] Dose dose() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* row(const QString& name, std::initializer_list<QWidget*> parts);
    QSpinBox* spin(const char* object, const QString& name, int most);
    void keepOrder(QSpinBox* least, QSpinBox* most);
    void tell();

    Dose m_dose;
    QSpinBox* m_seconds;
    QSpinBox* m_leastRepetitions;
    QSpinBox* m_mostRepetitions;
    QDoubleSpinBox* m_tempo;
    QSpinBox* m_leastSets;
    QSpinBox* m_mostSets;
    QSpinBox* m_rest;
    QWidget* m_holdRow;
    QWidget* m_repetitionRow;
    QWidget* m_tempoRow;
    bool m_setting = false;
};

} // namespace unhunch
