#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <memory>

class QSoundEffect;

namespace unhunch {

/// The sounds behind the commands of unhunch-chimes. Tells on standard output how it is: "ready DEVICE" once it can
/// play, "none WHY" if it cannot.
class ChimePlayer : public QObject {
    Q_OBJECT
public:
    explicit ChimePlayer(QObject* parent = nullptr);
    ~ChimePlayer() override;

    /// volume PERCENT (which loads the chimes), play NAME, hush.
    void obey(const QString& word, const QString& rest);

private:
    void load();
    void tellWhenLoaded();

    std::map<QString, std::unique_ptr<QSoundEffect>> m_chimes;
    bool m_told = false;
};

} // namespace unhunch
