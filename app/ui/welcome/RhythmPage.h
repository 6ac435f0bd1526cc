#pragma once

#include "app/settings/Preferences.h"
#include "app/ui/welcome/WelcomePage.h"
#include "core/person/Fitting.h"

#include <vector>

class QBoxLayout;
class QCheckBox;
class QSpinBox;

namespace unhunch {

class FittingNotes;
class HourChoice;
class PlaceList;

/// The welcome's third page: where the person can stretch, when they want to be asked, and how often.
class RhythmPage : public WelcomePage {
    Q_OBJECT
public:
    /// `canStartWithSession` hides what this system has no way for.
    RhythmPage(const Preferences& preferences, bool canStartWithSession, QWidget* parent = nullptr);

    /// How the plan fits the places as ticked now.
    void setFittings(const std::vector<Fitting>& plan, const StretchCatalog& catalog);
    [[nodiscard]] std::set<Place> places() const;
    /// Writes when and how often.
    void writeTo(Preferences& preferences) const;

Q_SIGNALS:
    void changed();

protected:
    void restyle() override;

private:
    [[nodiscard]] QWidget* buildWhere(const Preferences& preferences, QWidget* parent);
    [[nodiscard]] QWidget* buildWhen(const Preferences& preferences, bool canStartWithSession,
                                     QWidget* parent);
    QLabel* heading(const QString& text, QWidget* parent);

    QBoxLayout* m_split;
    std::vector<QLabel*> m_headings;
    PlaceList* m_places = nullptr;
    FittingNotes* m_notes = nullptr;
    HourChoice* m_hours = nullptr;
    QSpinBox* m_interval = nullptr;
    QCheckBox* m_startWithSession = nullptr;
};

} // namespace unhunch
