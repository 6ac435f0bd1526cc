#pragma once

#include "app/ui/plan/PlanShown.h"

#include <QPixmap>
#include <QScrollArea>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace unhunch {

class DoseEdit;
class FrequencyEdit;
class StretchPreview;

/// One stretch of the plan: how it is done, how often and how much of it, what to mind, and whether it suits the person.
/// Tells each change as it is made.
class PlanDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit PlanDetails(QWidget* parent = nullptr);

    /// As the person does it. `picture` shows that form in place of a figure; null for none.
    void show(const PlanShown& plan, const ChosenStretch& chosen, const QPixmap& picture);
    void setReducedMotion(bool reduced);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const unhunch::ChosenStretch& chosen);
    void wished(const unhunch::StretchId& stretch, std::optional<unhunch::Wish> wish);
    /// To change it, when it is the person's own, else a copy of it.
    void editAsked(const unhunch::StretchId& stretch);
    /// The person's own, wanted no more.
    void eraseAsked(const unhunch::StretchId& stretch);
    /// To read all about it.
    void readAsked(const unhunch::StretchId& stretch);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* words(const QString& object = {});
    QLabel* heading(const QString& text);
    void buildFrequency(QVBoxLayout* layout);
    void buildDose(QVBoxLayout* layout);
    void buildWishes(QVBoxLayout* layout);
    void buildButtons(QVBoxLayout* layout);
    /// `done` is what the person does of it, if anything.
    void showDose(const Stretch& stretch, const std::optional<Stretch>& done);
    void showWish(const std::optional<Wish>& wish, bool canBeEasier);
    void tellEdited();
    void restyle();

    ChosenStretch m_chosen;
    std::optional<Stretch> m_stretch; ///< with the dose that is its own
    bool m_showing = false;
    std::vector<QLabel*> m_headings;
    QLabel* m_title;
    StretchPreview* m_preview;
    QLabel* m_how;
    QLabel* m_fit;
    QLabel* m_often;
    FrequencyEdit* m_frequency = nullptr;
    QPushButton* m_asAdvised = nullptr;
    QLabel* m_much = nullptr;
    QCheckBox* m_ownDose = nullptr;
    DoseEdit* m_dose = nullptr;
    QLabel* m_mindHeading = nullptr;
    QLabel* m_mind = nullptr;
    QCheckBox* m_tooMuch = nullptr;
    QCheckBox* m_notForMe = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_erase = nullptr; ///< for the person's own only
};

} // namespace unhunch
