#pragma once

#include "core/catalog/Stretch.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace unhunch {

/// Signs that call for the same step. `heading` is the beginning of a sentence which each of `signs` ends:
/// "Call emergency services now if your back pain" – "comes with pain in the chest".
struct SafetyList {
    QString heading;
    QStringList signs;

    friend bool operator==(const SafetyList&, const SafetyList&) = default;
};

/// When pain is a matter for a doctor, in the one wording of the whole app. The lists follow those that the British
/// health service gives for back pain, as repeated by sources(); they are no diagnosis and never promise one.
class SafetyWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::SafetyWords)
public:
    /// That the app is not medical advice, and whom to ask: two short sentences.
    [[nodiscard]] static QString notMedicalAdvice();
    /// Why pain between the shoulder blades, of all places, should be looked at.
    [[nodiscard]] static QString betweenTheBlades();
    /// Minutes matter.
    [[nodiscard]] static SafetyList emergency();
    /// Today matters.
    [[nodiscard]] static SafetyList sameDay();
    /// Worth asking before the first stretch, or when nothing gets better.
    [[nodiscard]] static SafetyList askFirst();
    /// After a stretch that hurt: what to ask about before it is done again, and what cannot wait. Short, as it is read in
    /// the middle of a break.
    [[nodiscard]] static SafetyList beforeAgain();
    [[nodiscard]] static SafetyList callNow();
    [[nodiscard]] static SafetyList helpToday();
    /// What ends a stretch under way.
    [[nodiscard]] static SafetyList stopAtOnce();
    /// Where the lists come from.
    [[nodiscard]] static std::vector<Source> sources();
};

} // namespace unhunch
