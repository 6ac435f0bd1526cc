#pragma once

#include "core/catalog/Caution.h"
#include "core/catalog/Stretch.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace unhunch {

/// What people look for together: "Neck".
struct CautionGroup {
    QString title;
    QString summary; ///< what is in it, for who looks at the title alone
    std::vector<Caution> cautions;
    std::vector<Access> needs; ///< belong to the same part of the body
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

    /// Every caution and every need once; what most people look for comes first.
    [[nodiscard]] static std::vector<CautionGroup> groups();
};

} // namespace unhunch
