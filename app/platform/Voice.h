#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

/// How to speak.
struct VoiceSettings {
    QLocale language;
    int rate = 100;   ///< percent of the usual pace, 50 to 200
    int volume = 100; ///< percent, 0 to 100

    friend bool operator==(const VoiceSettings&, const VoiceSettings&) = default;
};

/// The system's own voice. It takes seconds to come up, so nothing of it is loaded before open(), and no call waits
/// for it. What it took is given back when it is destroyed.
class Voice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Brings the voice up; ready() or unavailable() follows. Once open: speaks with other settings from now on.
    virtual void open(const VoiceSettings& settings) = 0;
    /// Says it at once, in place of what is being said. Says nothing while the voice is not ready.
    virtual void say(const QString& text) = 0;
    /// Falls silent at once.
    virtual void stop() = 0;

Q_SIGNALS:
    /// It can speak: with which voice ("English (America), speechd"), and what is lacking of what was wanted, for
    /// the person; empty if nothing.
    void ready(const QString& name, const QString& lack);
    /// There is no voice, or none any more: why, and what to do.
    void unavailable(const QString& why);
    /// What was said last is over.
    void silent();
};

[[nodiscard]] std::unique_ptr<Voice> makeVoice();

} // namespace unhunch
