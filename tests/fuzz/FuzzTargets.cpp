#include "tests/fuzz/FuzzTargets.h"

#include "app/command/ControlMessage.h"
#include "app/settings/PlanPictures.h"
#include "core/catalog/StretchCatalog.h"
#include "core/journal/JournalDocument.h"
#include "core/journal/Merge.h"
#include "core/plan/OwnStretchFile.h"

#include <algorithm>
#include <stdexcept>

namespace unhunch::fuzz {

namespace {

void require(bool holds, const char* what) {
    if (!holds)
        throw std::logic_error(what);
}

void requireReason(const CatalogError& error) {
    require(!error.reason().empty(), "a refusal has no reason");
    require(std::ranges::none_of(std::string_view(error.what()),
                                 [](unsigned char byte) { return byte < ' ' || byte == 0x7F; }),
            "a refusal hands on control characters");
}

} // namespace

void readPlanFile(std::string_view bytes) {
    try {
        const PlanFile plan = parsePlan(bytes, "plan");
        require(parsePlan(planText(plan), "plan") == plan, "a plan is another one after writing and reading");
        require(keptStretches(plan).size() == plan.stretches.size(), "stretches are lost");
    } catch (const CatalogError& error) {
        requireReason(error);
    }
}

void readCatalogFile(std::string_view bytes) {
    try {
        const std::vector<Stretch> stretches = parseCatalog(bytes, "catalog").stretches();
        require(parseOwnStretches(ownStretchesText(stretches, "own"), "own") == stretches,
                "stretches are other ones after writing and reading");
    } catch (const CatalogError& error) {
        requireReason(error);
    }
}

void readJournalFile(std::string_view bytes) {
    try {
        const JournalContents contents = readJournalDocument(bytes, "journal");
        require(readJournalDocument(journalDocument(contents), "journal") == contents,
                "a journal is another one after writing and reading");
        require(merge(contents, contents) == contents, "a journal is another one when merged with itself");
    } catch (const CatalogError& error) {
        requireReason(error);
    }
}

void readControlMessage(std::string_view bytes) {
    const QByteArray line(bytes.data(), static_cast<qsizetype>(bytes.size()));
    try {
        const QStringList words = readRequest(line);
        require(!words.isEmpty(), "a request without a word is taken");
        require(readRequest(requestLine(words)) == words,
                "a request is another one after writing and reading");
    } catch (const ControlMessageError&) {
    }
    try {
        const ControlReply reply = readReply(line);
        const ControlReply again = readReply(replyLine(reply));
        require(again.status == reply.status && again.out == reply.out && again.error == reply.error,
                "a reply is another one after writing and reading");
    } catch (const ControlMessageError&) {
    }
}

void readPicture(std::string_view bytes) {
    for (const auto format : {PlanPicture::Format::Png, PlanPicture::Format::Jpeg}) {
        const QImage image = imageOf({.stretch = "reach", .format = format, .bytes = std::string(bytes)});
        if (image.isNull())
            continue;
        require(std::max(image.width(), image.height()) <= longestPictureSide, "a picture is too large");
        const PlanPicture drawn = pictureOf("reach", image);
        require(drawn.bytes.size() <= maximumPictureBytes, "a picture has too many bytes");
        require(pictureOf("reach", imageOf(drawn)) == drawn,
                "a picture is another one when it is drawn twice");
    }
}

} // namespace unhunch::fuzz
