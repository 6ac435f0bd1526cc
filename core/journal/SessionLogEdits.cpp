#include "core/journal/EditRow.h"
#include "core/journal/JournalDatabase.h"

#include <map>
#include <utility>

namespace unhunch {

namespace {

/// An edit has a session before it, after it, or both.
const Uuid& idOf(const Edit& edit) {
    return edit.before ? edit.before->id : edit.after->id;
}

} // namespace

std::vector<SessionLog::Database::NumberedEdit> SessionLog::Database::standingEdits(int most) {
    std::vector<NumberedEdit> standing;
    // What a session says once the edits that were read already are taken back.
    std::map<Uuid, std::optional<Session>> content;
    const auto run = editsLatestFirst.run();
    while (std::cmp_less(standing.size(), most) && run->executeStep()) {
        RowReader row(*run, "edit", file);
        NumberedEdit each{run->getColumn(0).getInt64(), readEdit(row)};
        auto known = content.find(idOf(each.edit));
        if (known == content.end()) {
            auto kept = sessions.find(idOf(each.edit));
            known =
                content.emplace(idOf(each.edit), kept ? std::optional(std::move(kept->record)) : std::nullopt)
                    .first;
        }
        if (known->second != each.edit.after)
            continue;
        known->second = each.edit.before;
        standing.push_back(std::move(each));
    }
    return standing;
}

void SessionLog::Database::appendEdit(const Edit& edit) {
    {
        const auto run = appendEditRow.run();
        RowWriter row(*run);
        writeRow(row, edit);
        run->exec();
    }
    const auto run = eraseEditsBeyond.run();
    RowWriter(*run).number(editsKept);
    run->exec();
}

void SessionLog::addByHand(const Session& session, const LocalDateTime& now) {
    Database& database = *m_database;
    const std::string task = "save the session " + session.id + " in the journal";
    database.change(task, [&] {
        database.requireNew(task, database.sessions, session.id);
        database.sessions.put(session);
        database.appendEdit({now, std::nullopt, session});
    });
}

Session SessionLog::correct(const Session& session, const LocalDateTime& now,
                            const std::optional<Session>& seen) {
    Database& database = *m_database;
    const std::string task = "correct the session " + session.id + " in the journal";
    return database.change(task, [&] {
        const Session before = database.requireSession(task, session.id, seen);
        Session after = session;
        after.edited = before.edited;
        if (after == before)
            return before;
        after.edited = true;
        database.sessions.put(after);
        database.appendEdit({now, before, after});
        return after;
    });
}

Session SessionLog::remove(const Uuid& id, const LocalDateTime& now, const std::optional<Session>& seen) {
    Database& database = *m_database;
    const std::string task = "delete the session " + id + " from the journal";
    return database.change(task, [&] {
        Session before = database.requireSession(task, id, seen);
        database.sessions.remove(id, database.sessions.next(id));
        database.appendEdit({now, before, std::nullopt});
        return before;
    });
}

std::optional<Edit> SessionLog::undo() {
    Database& database = *m_database;
    return database.change("take back the last edit in the journal", [&]() -> std::optional<Edit> {
        const auto standing = database.standingEdits(1);
        if (standing.empty())
            return std::nullopt;
        const auto& [number, edit] = standing.front();
        if (edit.before)
            database.sessions.put(*edit.before);
        else
            database.sessions.remove(edit.after->id, database.sessions.next(edit.after->id));
        const auto run = database.eraseEditsFrom.run();
        RowWriter(*run).number(number);
        run->exec();
        return edit;
    });
}

std::vector<Edit> SessionLog::edits() const {
    Database& database = *m_database;
    return database.snapshot(Database::readTask, [&] {
        std::vector<Edit> edits;
        for (auto& each : database.standingEdits(editsKept))
            edits.push_back(std::move(each.edit));
        return edits;
    });
}

} // namespace unhunch
