#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace unhunch {

/// What is told. The three words are its buttons; one that is empty is not offered. A notice with buttons waits until it
/// is answered; one without any is quiet: it only tells, and goes by itself after `shownFor`.
struct Notice {
    QString title;
    QString body;
    QString start{};
    QString snooze{};
    QString skip{};
    std::chrono::milliseconds shownFor{0};

    [[nodiscard]] bool isQuiet() const { return start.isEmpty() && snooze.isEmpty() && skip.isEmpty(); }

    friend bool operator==(const Notice&, const Notice&) = default;
};

enum class NoticeAction { Start, Snooze, Skip };

/// Shows notices through the desktop's notification service. One at a time: showing again replaces the one on show.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows the notice without waiting; unavailable() follows if the service cannot show it with its
    /// buttons.
    virtual void show(const Notice& notice) = 0;
    /// Takes the notice on show away. Harmless when there is none.
    virtual void withdraw() = 0;
    /// What shows it, for the user ("dunst 1.9.0"), or why nothing can. Asks the service; for `doctor`.
    [[nodiscard]] virtual QString describe() = 0;

Q_SIGNALS:
    /// The person pressed a button of the notice on show (its body counts as Start). Quiet ones are not answered.
    void answered(unhunch::NoticeAction action);
    /// No service answers, or it has no buttons for a notice that needs them: show it another way.
    void unavailable(const QString& why);
};

/// The notifier that fits this desktop.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier();

} // namespace unhunch
