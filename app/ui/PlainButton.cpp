#include "app/ui/PlainButton.h"

#include <QPushButton>

namespace unhunch {

QPushButton* plainButton(const QString& object, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(object);
    button->setAutoDefault(false);
    return button;
}

} // namespace unhunch
