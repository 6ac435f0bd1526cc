#pragma once

#include "app/platform/Chimes.h"
#include "app/platform/helper/HelperProcess.h"

namespace unhunch {

/// The chimes in a program of its own, so that this process need not load an audio library.
class HelperChimes final : public Chimes {
    Q_OBJECT
public:
    explicit HelperChimes(const QString& program);

    void open(int volume) override;
    void play(Chime chime) override;
    void stop() override;

private:
    void heed(const QString& word, const QString& rest);

    HelperProcess m_helper;
    bool m_ready = false;
    bool m_gaveUp = false;
};

} // namespace unhunch
