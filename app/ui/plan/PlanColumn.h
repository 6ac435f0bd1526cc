#pragma once

#include "app/ui/plan/PlanShown.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace unhunch {

class MoveButtons;
class NoteLabel;
class PlanList;

/// The plan as a whole: its stretches, what changes the list, the days of all of it, and what it asks for in time.
class PlanColumn : public QWidget {
    Q_OBJECT
public:
    explicit PlanColumn(QWidget* parent);

    void setPlan(const PlanShown& plan);
    /// The stretch that is current; empty when the list is.
    [[nodiscard]] StretchId current() const;
    void setCurrent(const StretchId& stretch);

Q_SIGNALS:
    /// Another stretch is current; empty when the list has become empty.
    void chosen(const unhunch::StretchId& stretch);
    void addAsked();
    void removeAsked(const unhunch::StretchId& stretch);
    void orderAsked(const std::vector<unhunch::StretchId>& order);
    /// All of the plan on these days.
    void daysAsked(const unhunch::Weekdays& days);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildButtons();
    void askToRemove();
    void askForDays(bool workDaysOnly);
    void showDays(const PlanShown& plan);
    void showTime(const PlanShown& plan);
    void showButtons();
    void restyle();

    PlanList* m_list;
    QCheckBox* m_workDays;
    QLabel* m_time;
    NoteLabel* m_hint;
    QPushButton* m_remove = nullptr;
    MoveButtons* m_move = nullptr;
};

} // namespace unhunch
