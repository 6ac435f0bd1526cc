#pragma once

#include "app/platform/FoundGateWatch.h"
#include "app/platform/windows/RegistryKey.h"

namespace unhunch {

/// Whether a program uses a microphone or a camera, as Windows 10 and later note it in the registry beside the person's
/// consent: a program's LastUsedTimeStop is 0 while it does.
class ConsentWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    /// `capability` is Windows' word: "microphone" or "webcam". `words` has a %1 for the program.
    ConsentWatch(const QString& capability, const QString& words);

private:
    void look();

    RegistryKeyWatch m_watch;
    QString m_words;
};

} // namespace unhunch
