#pragma once

#include "app/settings/Preferences.h"
#include "app/ui/person/FitOfPlan.h"

#include <QWidget>

namespace unhunch {

class CautionList;
class FittingNotes;
class PlaceList;

/// The preferences about the person: what applies to them and where they can stretch, which scrolls, and below it what
/// both change in their plan, which stays in sight.
class PersonPage : public QWidget {
    Q_OBJECT
public:
    PersonPage(const Preferences& preferences, FitOfPlan plan, QWidget* parent = nullptr);

    /// Writes what this page is about.
    void writeTo(Preferences& preferences) const;

private:
    void showFittings();

    Person m_given; ///< with the wishes, which this page leaves alone
    FitOfPlan m_plan;
    CautionList* m_cautions;
    PlaceList* m_places;
    FittingNotes* m_notes;
};

} // namespace unhunch
