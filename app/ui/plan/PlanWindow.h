#pragma once

#include "app/ui/plan/PlanShown.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace unhunch {

class DoneBar;
class PlanButtons;
class PlanColumn;
class PlanDetails;
class StretchPicker;

/// The person's plan: its stretches, and what they chose of the one that is current; pauses; what it asks for in time.
/// Shows what it is told, and tells what the person wants changed.
class PlanWindow : public QWidget {
    Q_OBJECT
public:
    /// The picture that shows a stretch in place of a figure; null for none.
    using Pictures = std::function<QPixmap(const Stretch&)>;

    PlanWindow(PlanShown plan, Pictures pictures, QWidget* parent = nullptr);
    ~PlanWindow() override;

    void showPlan(const PlanShown& plan);
    void setReducedMotion(bool reduced);
    /// What was done, which can be undone; empty when there is nothing.
    void showDone(const QString& sentence);
    /// Why something was not done, and what to do.
    void showFault(const QString& sentence);
    void choose(const StretchId& stretch);

Q_SIGNALS:
    void edited(const unhunch::ChosenStretch& chosen);
    void wished(const unhunch::StretchId& stretch, std::optional<unhunch::Wish> wish);
    void addAsked(const std::vector<unhunch::StretchId>& stretches);
    void removeAsked(const unhunch::StretchId& stretch);
    void orderAsked(const std::vector<unhunch::StretchId>& order);
    /// All of the plan on these days.
    void daysAsked(const unhunch::Weekdays& days);
    void pauseAsked(const unhunch::DateRange& days);
    void resumeAsked(const unhunch::DateRange& days);
    void undoAsked();
    void newAsked();
    /// To change an own stretch, or a copy of another.
    void editAsked(const unhunch::StretchId& stretch);
    /// An own stretch is wanted no more, in the plan or out of it.
    void eraseAsked(const unhunch::StretchId& stretch);
    void readAsked(const unhunch::StretchId& stretch);
    /// A plan file to look at.
    void fileAsked(const QString& file);
    /// A plan file to write.
    void shareAsked(const QString& file);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void shareWidth();
    void showPauses();
    void showDetails();
    void openPicker();
    void openPause();
    void openFile();
    void openShare();

    Pictures m_pictures;
    PlanShown m_plan;
    bool m_reducedMotion = false;
    QVBoxLayout* m_pauses;
    PlanColumn* m_column;
    PlanDetails* m_details;
    QBoxLayout* m_columns;
    DoneBar* m_done;
    PlanButtons* m_buttons = nullptr;
    StretchPicker* m_picker = nullptr; ///< while it is open
};

} // namespace unhunch
