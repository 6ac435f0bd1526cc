#pragma once

#include "core/catalog/Stretch.h"

#include <QWidget>

#include <map>
#include <set>

class QCheckBox;

namespace unhunch {

/// Where a person can stretch, to be ticked. There is always room to stand, so that is no question.
class PlaceList : public QWidget {
    Q_OBJECT
public:
    explicit PlaceList(const std::set<Place>& places, QWidget* parent = nullptr);

    /// As ticked, and standing room.
    [[nodiscard]] std::set<Place> places() const;

Q_SIGNALS:
    void changed();

private:
    std::map<Place, QCheckBox*> m_places;
};

} // namespace unhunch
