#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

enum class Chime { Start, Tick, SetEnd, Side, End };

/// Short soft sounds. Nothing of it is loaded before open(), and no call waits for it. What it took is given back when
/// it is destroyed.
class Chimes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Brings the sound up with that volume (percent, 0 to 100); ready() or unavailable() follows. Once open: plays
    /// with that volume from now on.
    virtual void open(int volume) = 0;
    /// Plays it at once. Plays nothing while the sound is not ready.
    virtual void play(Chime chime) = 0;
    /// Falls silent at once.
    virtual void stop() = 0;

Q_SIGNALS:
    /// It can play: on which device.
    void ready(const QString& device);
    /// There is no sound, or none any more: why, and what to do.
    void unavailable(const QString& why);
};

[[nodiscard]] std::unique_ptr<Chimes> makeChimes();

} // namespace unhunch
