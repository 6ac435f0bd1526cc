#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace unhunch {

/// The voice behind the commands of unhunch-voice. Tells on standard output how it is: "ready NAME" once it can speak
/// ("substitute NAME" if no voice speaks the language), "none WHY" if it cannot, "silent" when what was said is over.
class Speaker : public QObject {
    Q_OBJECT
public:
    explicit Speaker(QObject* parent = nullptr);

    /// rate PERCENT, volume PERCENT, language NAME (which brings the engine up), say TEXT, hush.
    void obey(const QString& word, const QString& rest);

private:
    /// Takes seconds.
    [[nodiscard]] bool bringUp();
    void speakLanguage(const QLocale& wanted);
    void watch();

    std::unique_ptr<QTextToSpeech> m_engine;
    QTimer m_settled; ///< runs while the engine has just fallen silent
    double m_rate = 0;
    double m_volume = 1;
};

} // namespace unhunch
