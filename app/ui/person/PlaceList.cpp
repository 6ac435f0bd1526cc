#include "app/ui/person/PlaceList.h"

#include "app/text/CautionWords.h"
#include "app/ui/Theme.h"
#include "app/ui/WrappingCheckBox.h"

#include <QVBoxLayout>

namespace unhunch {

PlaceList::PlaceList(const std::set<Place>& places, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    for (const Place place : {Place::Chair, Place::Doorway, Place::Floor}) {
        auto* box = new WrappingCheckBox(CautionWords::place(place), this);
        box->setChecked(places.contains(place));
        connect(box, &QCheckBox::toggled, this, &PlaceList::changed);
        layout->addWidget(box);
        m_places[place] = box;
    }
    setFocusProxy(m_places.at(Place::Chair));
}

std::set<Place> PlaceList::places() const {
    std::set<Place> places{Place::Standing};
    for (const auto& [place, box] : m_places) {
        if (box->isChecked())
            places.insert(place);
    }
    return places;
}

} // namespace unhunch
