#pragma once

#include <QAccessibleWidget>

namespace unhunch {

/// Lets screen readers know every widget of a class by that role. Once is enough.
template <class Widget, QAccessible::Role role>
void giveAccessibleRole() {
    const auto factory = [](const QString& className, QObject* object) -> QAccessibleInterface* {
        auto* widget = qobject_cast<Widget*>(object);
        return widget && className == QLatin1String(Widget::staticMetaObject.className())
                   ? new QAccessibleWidget(widget, role)
                   : nullptr;
    };
    static const bool given = (QAccessible::installFactory(factory), true);
    static_cast<void>(given);
}

} // namespace unhunch
