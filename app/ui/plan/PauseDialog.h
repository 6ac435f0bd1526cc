#pragma once

#include "core/time/Date.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;

namespace unhunch {

/// From when to when the plan rests: a holiday, an illness.
class PauseDialog : public QDialog {
    Q_OBJECT
public:
    explicit PauseDialog(Date today, QWidget* parent = nullptr);

    /// Until the end of time when the person wants to resume it by themselves.
    [[nodiscard]] DateRange days() const;

private:
    QDateEdit* m_first;
    QDateEdit* m_last;
    QCheckBox* m_open;
};

} // namespace unhunch
