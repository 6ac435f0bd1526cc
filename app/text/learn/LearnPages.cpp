#include "app/text/learn/LearnPages.h"

#include "app/text/Words.h"

#include <algorithm>
#include <iterator>

namespace unhunch {

using namespace learn;

namespace {

/// A heading with the list below it; neither where there is nothing to list.
void addList(LearnPage& page, const QString& heading, const std::vector<std::string>& lines) {
    if (lines.empty())
        return;
    Points points;
    for (const std::string& line : lines)
        points.entries.push_back({{}, QString::fromStdString(line)});
    page.blocks.emplace_back(Heading{heading});
    page.blocks.emplace_back(std::move(points));
}

void addText(LearnPage& page, const QString& heading, const std::string& text) {
    if (text.empty())
        return;
    page.blocks.emplace_back(Heading{heading});
    page.blocks.emplace_back(Paragraph{QString::fromStdString(text)});
}

/// What to mind, those of the cautions too; a sentence that stands in both once.
std::vector<std::string> precautionsOf(const Stretch& stretch) {
    std::vector<std::string> all = stretch.precautions;
    for (const StretchCaution& caution : stretch.cautions) {
        if (std::ranges::find(all, caution.reason) == all.end())
            all.push_back(caution.reason);
    }
    return all;
}

} // namespace

std::vector<LearnPage> LearnPages::general() {
    return {upperBack(), whyBreaks(), howOften(), sitting(), breathing(), core(), questions(), doctor()};
}

QStringList LearnPages::generalIds() {
    QStringList ids;
    for (const LearnPage& page : general())
        ids << page.id;
    return ids << sources({}).id;
}

bool LearnPages::exists(const QString& id, const StretchCatalog& catalog) {
    return catalog.find(id.toStdString()) || generalIds().contains(id);
}

std::vector<LearnPage> LearnPages::all(const StretchCatalog& catalog) {
    std::vector<LearnPage> pages = general();
    const std::ptrdiff_t beforeStretches = std::ssize(pages);
    for (const Stretch& stretch : catalog.stretches())
        pages.push_back(about(stretch, catalog));
    pages.insert(pages.begin() + beforeStretches, sources(pages));
    return pages;
}

LearnPage LearnPages::about(const Stretch& stretch, const StretchCatalog& catalog) {
    LearnPage page{QString::fromStdString(stretch.id), QString::fromStdString(stretch.title), stretch.id, {}};
    page.blocks.emplace_back(Picture{Subject::Stretch, QString::fromStdString(figureOf(stretch)),
                                     (isHold(stretch.dose) ? tr("%1: where it begins, and how it is held.")
                                                           : tr("%1: two moments of the movement."))
                                         .arg(page.title)});
    Points facts{{{tr("How much:"), Words::dose(stretch.dose)},
                  {tr("How often:"), Words::frequency(stretch.frequency)},
                  {tr("Position:"), QString::fromStdString(stretch.position)}}};
    if (!stretch.space.empty())
        facts.entries.push_back({tr("Room:"), QString::fromStdString(stretch.space)});
    page.blocks.emplace_back(std::move(facts));
    addList(page, tr("Why"), stretch.benefits);
    addList(page, tr("Muscles"), stretch.muscles);
    addList(page, tr("Step by step"), stretch.steps);
    addText(page, tr("Breathing"), stretch.breathing);
    addList(page, tr("Take care"), precautionsOf(stretch));
    addList(page, tr("Common mistakes"), stretch.mistakes);
    if (stretch.easier)
        addText(page, tr("Easier"), stretch.easier->hint);
    addList(page, tr("Harder"), stretch.harder);
    std::vector<Link> standIns;
    for (const Stretch& other : catalog.stretches()) {
        if (other.standInFor == stretch.id)
            standIns.push_back({QString::fromStdString(other.id), QString::fromStdString(other.title)});
    }
    if (!standIns.empty()) {
        page.blocks.emplace_back(Heading{tr("Can be done instead")});
        std::ranges::copy(standIns, std::back_inserter(page.blocks));
    }
    if (stretch.standInFor) {
        page.blocks.emplace_back(Heading{tr("Counts for")});
        page.blocks.emplace_back(
            Link{QString::fromStdString(*stretch.standInFor), Words::title(*stretch.standInFor, catalog)});
    }
    addText(page, tr("Good to know"), stretch.note);
    if (!stretch.sources.empty())
        page.blocks.emplace_back(Sources{stretch.sources});
    return page;
}

} // namespace unhunch
