#pragma once

#include "core/catalog/Caution.h"
#include "core/catalog/Stretch.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace unhunch {

/// Cautions that people look for together: "Neck".
struct CautionGroup {
    QString title;
    std::vector<Caution> cautions;
};

/// What a person may tick about themselves, in the words in which they would say it.
class CautionWords {
    Q_DECLARE_TR_FUNCTIONS(CautionWords)

public:
    /// "My shoulder has slipped out, or feels loose".
    [[nodiscard]] static QString caution(Caution caution);
    /// "I use a wheelchair".
    [[nodiscard]] static QString need(Access need);
    /// What they have there: "A doorway".
    [[nodiscard]] static QString place(Place place);

    /// Every caution once, those that most people look for first.
    [[nodiscard]] static std::vector<CautionGroup> groups();
};

} // namespace unhunch
