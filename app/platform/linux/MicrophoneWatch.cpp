#include "app/platform/linux/MicrophoneWatch.h"

namespace unhunch {

MicrophoneWatch::MicrophoneWatch(const QString& program) : m_helper(program) {
    connect(&m_helper, &HelperProcess::answered, this, &MicrophoneWatch::heed);
    connect(&m_helper, &HelperProcess::ended, this, [this](const QString& why) {
        // The helper has a reason of its own when it gives up; that it has ended then would only hide it.
        if (!isSettled() || isAvailable())
            findUnavailable(tr("The microphone cannot be watched: %1").arg(why));
    });
    m_helper.start();
}

void MicrophoneWatch::heed(const QString& word, const QString& rest) {
    const QString source = tr("the sound server");
    if (word == QLatin1String("free"))
        findOpen(source);
    else if (word == QLatin1String("used"))
        findClosed(source, rest.isEmpty() ? tr("A program uses the microphone")
                                          : tr("%1 uses the microphone").arg(rest));
    else if (word == QLatin1String("unavailable"))
        findUnavailable(tr("The microphone cannot be watched: no sound server answers (%1).").arg(rest));
}

std::unique_ptr<GateWatch> makeMicrophoneWatch() {
    return std::make_unique<MicrophoneWatch>(QStringLiteral("unhunch-microphone"));
}

} // namespace unhunch
