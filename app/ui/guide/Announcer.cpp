#include "app/ui/guide/Announcer.h"

#include <QAccessibleWidget>

#include <utility>

namespace unhunch {

namespace {

class AccessibleAnnouncer : public QAccessibleWidget {
public:
    explicit AccessibleAnnouncer(Announcer& announcer)
        : QAccessibleWidget(&announcer, QAccessible::Notification) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? static_cast<const Announcer*>(widget())->text()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessibleAnnouncer(const QString& className, QObject* object) {
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer && className == QLatin1String(Announcer::staticMetaObject.className())
               ? new AccessibleAnnouncer(*announcer)
               : nullptr;
}

} // namespace

Announcer::Announcer(QWidget* parent) : QWidget(parent) {
    static const bool known = [] {
        QAccessible::installFactory(accessibleAnnouncer);
        return true;
    }();
    Q_UNUSED(known)
    // Without a size it would not count as showing.
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Announcer::announce(const QString& text) {
    if (text.isEmpty())
        return;
    m_waiting << text;
    // A second one in the same moment would take the first one's place before it is spoken.
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &Announcer::say, Qt::QueuedConnection);
}

void Announcer::say() {
    m_text = std::exchange(m_waiting, {}).join(u' ');
    for (const QAccessible::Event kind :
         {QAccessible::ObjectHide, QAccessible::NameChanged, QAccessible::ObjectShow}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT announced(m_text);
}

} // namespace unhunch
