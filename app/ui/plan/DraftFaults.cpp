#include "app/ui/plan/DraftFaults.h"

#include "core/catalog/PlainText.h"
#include "core/catalog/TextLimits.h"
#include "core/plan/OwnStretchFile.h"

#include <QCoreApplication>

#include <cstddef>
#include <span>
#include <string>
#include <utility>

namespace unhunch {

namespace {

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::DraftFaults)
};

/// "/stretches/0/steps/2" is about "steps".
QString fieldOf(const CatalogError& error) {
    return QString::fromStdString(error.where()).section(u'/', 3, 3);
}

/// What is wrong with words that are there; empty when nothing is.
QString faultOfWords(const std::string& words, std::size_t most) {
    if (hasControlCharacters(words))
        return FaultText::tr("This has a character that cannot be shown. Write it anew.");
    if (const std::size_t count = characterCount(words); count > most)
        return FaultText::tr("Shorten this to %1 characters; it has %2.").arg(most).arg(count);
    return {};
}

/// The same of a line among several, with its number, which `inLine` puts before it.
QString faultOfLines(const std::vector<std::string>& lines, const QString& inLine) {
    for (std::size_t index = 0; index < lines.size(); ++index) {
        if (const QString fault = faultOfWords(lines[index], longestSentence); !fault.isEmpty())
            return lines.size() == 1 ? fault : inLine.arg(index + 1).arg(fault);
    }
    return {};
}

QString faultOfSteps(const std::vector<std::string>& steps) {
    if (steps.empty())
        return FaultText::tr("Add at least one step, such as “Sit up tall”.");
    if (std::cmp_greater(steps.size(), mostSteps))
        return FaultText::tr("There is room for %1 steps; these are %2.").arg(mostSteps).arg(steps.size());
    return faultOfLines(steps, FaultText::tr("Step %1: %2", "number, what is wrong with it"));
}

QString faultOfPrecautions(const std::vector<std::string>& lines) {
    if (std::cmp_greater(lines.size(), mostRemarks))
        return FaultText::tr("There is room for %1 lines; these are %2.").arg(mostRemarks).arg(lines.size());
    return faultOfLines(lines, FaultText::tr("Line %1: %2", "number, what is wrong with it"));
}

QString orIfMissing(const std::string& words, const QString& missing, std::size_t most) {
    return isBlank(words) ? missing : faultOfWords(words, most);
}

} // namespace

std::vector<DraftFault> faultsOf(const Stretch& stretch) {
    const std::vector<DraftFault> asked{
        {QStringLiteral("title"),
         orIfMissing(stretch.title, FaultText::tr("Give the stretch a name."), longestName)},
        {QStringLiteral("position"),
         orIfMissing(stretch.position, FaultText::tr("Say how you stand or sit."), longestName)},
        {QStringLiteral("places"),
         stretch.places.empty() ? FaultText::tr("Tick at least one of these.") : QString()},
        {QStringLiteral("steps"), faultOfSteps(stretch.steps)},
        {QStringLiteral("breathing"),
         orIfMissing(stretch.breathing, FaultText::tr("Say how to breathe meanwhile."), longestSentence)},
        {QStringLiteral("precautions"), faultOfPrecautions(stretch.precautions)}};
    std::vector<DraftFault> faults;
    for (const DraftFault& fault : asked) {
        if (!fault.reason.isEmpty())
            faults.push_back(fault);
    }
    if (!faults.empty())
        return faults;
    try {
        static_cast<void>(ownStretchesText(std::span(&stretch, 1), "own-stretches.json"));
    } catch (const CatalogError& error) {
        // Nothing that can be written in the fields comes here; were there such a thing, it must not be kept.
        faults.push_back({fieldOf(error), QString::fromStdString(error.reason())});
    }
    return faults;
}

} // namespace unhunch
