#include "core/journal/SharedFolder.h"

#include "core/catalog/CatalogError.h"
#include "core/journal/FileSync.h"
#include "core/journal/JournalDocument.h"
#include "core/journal/Merge.h"
#include "core/journal/Refusal.h"
#include "core/journal/SessionLog.h"
#include "core/journal/SharedName.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <functional>
#include <system_error>
#include <utility>

namespace unhunch {

namespace fs = std::filesystem;

namespace {

constexpr auto draftEnding = ".tmp";
constexpr fs::perms ownerOnly = fs::perms::owner_read | fs::perms::owner_write;

FolderFault faultOf(const std::error_code& error) {
    return error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory
               ? FolderFault::Missing
               : FolderFault::Unreadable;
}

/// The names of the files that computers write there, in order. Throws std::filesystem::filesystem_error.
std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (std::string name = utf8(entry.path().filename()); isSharedFileName(name))
            names.push_back(std::move(name));
    }
    std::ranges::sort(names);
    return names;
}

std::optional<std::chrono::sys_seconds> writtenAt(const fs::path& file) {
    std::error_code failure;
    const auto time = fs::last_write_time(file, failure);
    if (failure)
        return std::nullopt;
    return std::chrono::floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(time));
}

void skip(FoundJournal& found, SkipReason reason, std::string details) {
    found.skipped = reason;
    found.details = std::move(details);
}

/// The file's text; where it cannot be had, `found` says why.
std::optional<std::string> textOf(const fs::path& file, FoundJournal& found) {
    std::error_code failure;
    if (const auto size = fs::file_size(file, failure); !failure && size > journalKind.maximumBytes) {
        skip(found, SkipReason::TooLarge, std::to_string(size) + " bytes");
        return std::nullopt;
    }
    try {
        return readDocument(file, journalKind);
    } catch (const CatalogError& error) {
        skip(found, SkipReason::Unreadable, error.reason());
        return std::nullopt;
    }
}

SkipReason reasonOf(const CatalogError& error, const std::string& text, const FoundJournal& found) {
    if (error.where() == "/version")
        return SkipReason::Newer;
    if (error.where() == "/format")
        return SkipReason::NoJournal;
    // A computer's file is its journal, however little is there yet.
    const bool isJournal = !found.computer.empty() || text.find(journalKind.format) != std::string::npos;
    return isJournal ? SkipReason::NotWhole : SkipReason::NoJournal;
}

/// The contents of a text; where there are none, `found` says why.
std::optional<JournalContents> contentsOf(const std::string& text, FoundJournal& found) {
    try {
        return readJournalDocument(text, found.file);
    } catch (const CatalogError& error) {
        skip(found, reasonOf(error, text, found),
             (error.where().empty() ? "" : error.where() + ": ") + error.reason());
        return std::nullopt;
    }
}

/// Waits until the file is on disk; some file systems have no way to wait.
void syncWhereThereIsAWay(const fs::path& file) {
    try {
        syncFile(file);
    } catch (const fs::filesystem_error& error) {
        const std::error_code code = error.code();
        if (code != std::errc::invalid_argument && code != std::errc::not_supported &&
            code != std::errc::function_not_supported)
            throw;
    }
}

/// What a computer that was killed left of its drafts: nobody works on one for a day.
void removeAbandoned(const fs::path& own, const std::string& draftBegins) {
    std::error_code ignored;
    const auto longAgo = fs::last_write_time(own, ignored) - std::chrono::hours(24);
    if (ignored)
        return;
    for (const auto& entry : fs::directory_iterator(own.parent_path(), ignored)) {
        if (utf8(entry.path().filename()).starts_with(draftBegins) &&
            entry.last_write_time(ignored) < longAgo)
            fs::remove(entry.path(), ignored);
    }
}

/// A file that is removed unless it was given its name.
class Draft {
public:
    explicit Draft(fs::path file) : m_file(std::move(file)) {}
    ~Draft() {
        std::error_code ignored;
        fs::remove(m_file, ignored);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    void fill(const std::string& text) const {
        errno = 0;
        std::ofstream out(m_file, std::ios::binary | std::ios::trunc);
        std::error_code unknownThere; // to file systems without rights, such as those of memory cards
        fs::permissions(m_file, ownerOnly, unknownThere);
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
        out.close();
        if (!out)
            throw fs::filesystem_error("write", m_file,
                                       std::error_code(errno != 0 ? errno : EIO, std::generic_category()));
        syncWhereThereIsAWay(m_file);
    }
    void putInPlaceOf(const fs::path& target) const { fs::rename(m_file, target); }

private:
    fs::path m_file;
};

} // namespace

SharedFolder::SharedFolder(fs::path folder, std::string ownFile)
    : m_folder(std::move(folder)), m_ownName(std::move(ownFile)) {}

FolderReading SharedFolder::read() {
    FolderReading reading;
    try {
        const std::vector<std::string> names = namesIn(m_folder);
        std::erase_if(
            m_known, [&names](const auto& known) { return !std::ranges::binary_search(names, known.first); });
        reading.isOwnStale = !std::ranges::binary_search(names, m_ownName);
        for (const std::string& name : names)
            reading.journals.push_back(look(name, reading));
    } catch (const fs::filesystem_error& error) {
        return {.fault = faultOf(error.code())};
    }
    return reading;
}

FoundJournal SharedFolder::look(const std::string& name, FolderReading& reading) {
    const fs::path file = m_folder / fs::path(std::u8string(name.begin(), name.end()));
    const SharedName parts = sharedNameParts(name);
    FoundJournal found{.file = name,
                       .computer = parts.computer,
                       .isOwn = name == m_ownName,
                       .isCopy = parts.isCopy,
                       .writtenAt = writtenAt(file)};
    const std::optional<std::string> text = textOf(file, found);
    const std::size_t hash = text ? std::hash<std::string>()(*text) : 0;
    const auto known = m_known.find(name);
    if (text && known != m_known.end() && known->second.hash == hash) {
        found.skipped = known->second.found.skipped;
        found.details = known->second.found.details;
        return found;
    }
    if (text) {
        if (auto contents = contentsOf(*text, found))
            reading.news = reading.news ? merge(*reading.news, *contents) : std::move(*contents);
    }
    // The own one is known once it is written here.
    if (found.isOwn)
        reading.isOwnStale = true;
    else if (text)
        m_known.insert_or_assign(name, Known{hash, found});
    return found;
}

FolderWriting SharedFolder::write(const std::string& document) {
    FolderWriting writing;
    if (document.size() > journalKind.maximumBytes) {
        writing.fault = FolderFault::TooLarge;
        return writing;
    }
    FoundJournal own;
    if (textOf(ownFile(), own) != document) {
        writing.fault = put(document, writing.details);
        writing.wrote = writing.fault == FolderFault::None;
    }
    if (writing.fault == FolderFault::None)
        m_known.insert_or_assign(m_ownName, Known{std::hash<std::string>()(document), {}});
    return writing;
}

FolderFault SharedFolder::put(const std::string& document, std::string& details) const {
    const std::string draftBegins = "." + m_ownName + ".";
    try {
        const Draft draft(m_folder / (draftBegins + newUuid() + draftEnding));
        draft.fill(document);
        draft.putInPlaceOf(ownFile());
        removeAbandoned(ownFile(), draftBegins);
        return FolderFault::None;
    } catch (const fs::filesystem_error& error) {
        details = error.code().message();
        std::error_code unreadable;
        return fs::is_directory(m_folder, unreadable) ? FolderFault::Unwritable : FolderFault::Missing;
    }
}

bool SharedFolder::removeOwn() {
    std::error_code failure;
    fs::remove(ownFile(), failure);
    return !failure;
}

JournalExchange takeNews(SessionLog& journal, const std::optional<JournalContents>& news) {
    JournalExchange exchanged;
    if (news)
        exchanged.changes = journal.take(*news);
    exchanged.document = journalDocument(journal.contents());
    return exchanged;
}

} // namespace unhunch
