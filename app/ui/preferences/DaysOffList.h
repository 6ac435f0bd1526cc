#pragma once

#include "core/time/Date.h"

#include <QWidget>

#include <vector>

class QDateEdit;
class QListWidget;
class QPushButton;

namespace unhunch {

/// A list of days, or of spans of days, that one can add to and take from.
class DaysOffList : public QWidget {
    Q_OBJECT
public:
    explicit DaysOffList(const std::vector<DateRange>& days, QWidget* parent = nullptr);

    /// Where the choice of a new day begins.
    void setToday(Date today);
    /// In order of their beginning.
    [[nodiscard]] const std::vector<DateRange>& days() const { return m_days; }

private:
    void add();
    void removeSelected();
    void showDays();

    std::vector<DateRange> m_days;
    QListWidget* m_list;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QPushButton* m_remove;
};

} // namespace unhunch
