#include "app/ui/PlainButton.h"

#include "app/ui/Theme.h"

#include <QPushButton>
#include <QToolButton>

namespace unhunch {

QPushButton* plainButton(const QString& object, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(object);
    button->setAutoDefault(false);
    return button;
}

QToolButton* turnButton(const QString& sign, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(sign);
    button->setFont(titleFont(button->font()));
    button->setAutoRaise(true);
    button->setMinimumSize(4 * grid, 4 * grid);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace unhunch
