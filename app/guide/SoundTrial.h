#pragma once

#include "app/guide/GuideVoice.h"

#include <QObject>

#include <memory>

namespace unhunch {

class PreferencesDialog;

/// Lets the person hear voice and chimes as they are set in the dialog, and says there why they cannot be heard.
/// Lives with the dialog; nothing is loaded before the first try.
class SoundTrial : public QObject {
    Q_OBJECT
public:
    explicit SoundTrial(PreferencesDialog& dialog, SoundMakers makers = {});

private:
    void tryVoice();
    void tryChimes();

    PreferencesDialog& m_dialog;
    SoundMakers m_makers;
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<Chimes> m_chimes;
};

} // namespace unhunch
