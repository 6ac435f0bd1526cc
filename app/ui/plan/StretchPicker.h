#pragma once

#include "app/ui/plan/PlanShown.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace unhunch {

class StretchPreview;

/// What may join a plan: packs, each by one click, and every stretch that is not in it, found by words. It stays open, so
/// that several can be added.
class StretchPicker : public QDialog {
    Q_OBJECT
public:
    /// The picture that shows a stretch in place of a figure; null for none.
    using Pictures = std::function<QPixmap(const Stretch&)>;

    StretchPicker(const PlanShown& plan, Pictures pictures, QWidget* parent = nullptr);

    /// The plan has changed meanwhile.
    void setPlan(const PlanShown& plan);
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void addAsked(const std::vector<unhunch::StretchId>& stretches);
    /// An own stretch that is not in the plan is wanted no more.
    void eraseAsked(const unhunch::StretchId& stretch);

private:
    void fillPacks();
    void fillList();
    void addItem(const Stretch& stretch);
    [[nodiscard]] bool matches(const Stretch& stretch) const;
    /// Why the search finds nothing, or not what the person may look for.
    void showNothing();
    void showCurrent();
    void addCurrent();
    [[nodiscard]] StretchId current() const;

    PlanShown m_plan;
    Pictures m_pictures;
    QLineEdit* m_search;
    QVBoxLayout* m_packs;
    QListWidget* m_list;
    StretchPreview* m_preview;
    QLabel* m_about;
    QPushButton* m_add;
    QPushButton* m_erase; ///< for the person's own only
    QLabel* m_nothing;
};

} // namespace unhunch
