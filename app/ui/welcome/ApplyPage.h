#pragma once

#include "app/ui/welcome/WelcomePage.h"
#include "core/person/Fitting.h"

#include <vector>

class QBoxLayout;

namespace unhunch {

class CautionList;
class FittingNotes;

/// The welcome's second page: what applies to the person, and at once what that changes in their plan.
class ApplyPage : public WelcomePage {
    Q_OBJECT
public:
    explicit ApplyPage(const Person& person, QWidget* parent = nullptr);

    /// How the plan fits the person as ticked now.
    void setFittings(const std::vector<Fitting>& plan, const StretchCatalog& catalog);
    /// Writes what was ticked.
    void writeTo(Person& person) const;

Q_SIGNALS:
    void changed();

protected:
    void restyle() override;

private:
    QBoxLayout* m_split;
    CautionList* m_list;
    QLabel* m_heading;
    FittingNotes* m_notes;
};

} // namespace unhunch
