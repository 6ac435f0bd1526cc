#include "app/platform/Notifier.h"

#include <QMetaObject>

namespace unhunch {

namespace {

/// Hands every notice back, so that the app shows it in its own window.
class UnavailableNotifier final : public Notifier {
public:
    void show(const Notice&) override {
        // Queued, as from any other backend: a caller never hears back from inside its call.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT unavailable(describe()); }, Qt::QueuedConnection);
    }
    void withdraw() override {}
    [[nodiscard]] QString describe() override {
        return tr("Unhunch cannot show notifications with buttons on this system yet. "
                  "It uses a small window of its own.");
    }
};

} // namespace

std::unique_ptr<Notifier> makeNotifier() { return std::make_unique<UnavailableNotifier>(); }

} // namespace unhunch
