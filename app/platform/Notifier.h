#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

/// What a reminder says; the three words are its buttons.
struct BreakNotice {
    QString title;
    QString body;
    QString start;
    QString snooze;
    QString skip;

    friend bool operator==(const BreakNotice&, const BreakNotice&) = default;
};

enum class NoticeAction { Start, Snooze, Skip };

/// Shows a reminder with buttons through the desktop's notification service. One reminder at a time: showing
/// again replaces the one on show.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows the notice without waiting; unavailable() follows if the service cannot show it with its
    /// buttons.
    virtual void show(const BreakNotice& notice) = 0;
    /// Takes the notice on show away. Harmless when there is none.
    virtual void withdraw() = 0;
    /// What shows it, for the user ("dunst 1.9.0"), or why nothing can. Asks the service; for `doctor`.
    [[nodiscard]] virtual QString describe() = 0;

Q_SIGNALS:
    /// The person pressed a button of the notice on show (its body counts as Start).
    void answered(unhunch::NoticeAction action);
    /// No service answers, or it has no buttons: show the notice another way.
    void unavailable(const QString& why);
};

/// The notifier that fits this desktop.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier();

} // namespace unhunch
