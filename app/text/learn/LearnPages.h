#pragma once

#include "app/text/learn/LearnPage.h"
#include "core/catalog/StretchCatalog.h"

#include <QCoreApplication>

#include <vector>

namespace unhunch {

/// The words of Learn: short pages about the upper back, breaks and each stretch. What they state as a fact about health
/// rests on the sources at their end, all graded A or B; they promise nothing.
class LearnPages {
    Q_DECLARE_TR_FUNCTIONS(unhunch::LearnPages)
public:
    /// All pages in the order of reading: those about the back, then one for each stretch of the catalog.
    [[nodiscard]] static std::vector<LearnPage> all(const StretchCatalog& catalog);
    /// The page of one stretch. `catalog` knows what can stand in for it.
    [[nodiscard]] static LearnPage about(const Stretch& stretch, const StretchCatalog& catalog);

    /// Whether all() has a page of that id.
    [[nodiscard]] static bool exists(const QString& id, const StretchCatalog& catalog);
    /// The ids of the pages that are about no stretch, in order.
    [[nodiscard]] static QStringList generalIds();

private:
    [[nodiscard]] static std::vector<LearnPage> general();
    static LearnPage upperBack();
    static LearnPage whyBreaks();
    static LearnPage howOften();
    static LearnPage sitting();
    static LearnPage breathing();
    static LearnPage core();
    static LearnPage questions();
    static LearnPage doctor();
    /// Everything that the other pages rest on, each once.
    static LearnPage sources(const std::vector<LearnPage>& pages);
};

} // namespace unhunch
