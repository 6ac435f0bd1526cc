#pragma once

#include "app/ui/plan/PlanShown.h"

#include <QListWidget>

namespace unhunch {

/// The stretches of a plan, one a row: title, how often, how long a session takes, and what is done otherwise than
/// prescribed. Reordered by drag, or by Alt with the arrows.
class PlanList : public QListWidget {
    Q_OBJECT
public:
    explicit PlanList(QWidget* parent = nullptr);

    /// The stretch that is current stays so; one that is gone gives way to the one that takes its place.
    void setPlan(const PlanShown& plan);
    /// Empty when the list is.
    [[nodiscard]] StretchId current() const;
    void setCurrent(const StretchId& stretch);
    /// Moves the current row up (-1) or down (1); nothing happens at the ends.
    void move(int rows);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another stretch is current; empty when the list has become empty.
    void chosen(const unhunch::StretchId& stretch);
    void orderAsked(const std::vector<unhunch::StretchId>& order);
    void removeAsked();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::vector<StretchId> order() const;

    bool m_filling = false;
};

} // namespace unhunch
