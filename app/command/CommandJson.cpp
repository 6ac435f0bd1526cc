#include "app/command/CommandJson.h"

#include "core/catalog/StretchWriter.h"

#include <nlohmann/json.hpp>

namespace unhunch {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const CountRange& range) { return Json::array({range.min, range.max}); }

Json toJson(const WorkDone& done) {
    return {{"sets", done.sets}, {"repetitions", done.repetitions}, {"seconds", done.held.count()}};
}

const char* nameOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::None: return "none";
    case Outcome::Partial: return "partial";
    case Outcome::Complete: return "complete";
    }
    return "";
}

const char* nameOf(AdherenceState state) {
    switch (state) {
    case AdherenceState::OnTrack: return "on-track";
    case AdherenceState::Behind: return "behind";
    case AdherenceState::Below: return "below";
    case AdherenceState::Within: return "within";
    case AdherenceState::Above: return "above";
    }
    return "";
}

const char* nameOf(SessionSource source) {
    switch (source) {
    case SessionSource::Guided: return "guided";
    case SessionSource::ByHand: return "by-hand";
    }
    return "";
}

const char* nameOf(Feeling feeling) {
    switch (feeling) {
    case Feeling::Easier: return "easier";
    case Feeling::Same: return "same";
    case Feeling::TooMuch: return "too-much";
    case Feeling::Pain: return "pain";
    }
    return "";
}

const char* nameOf(Gate gate) {
    switch (gate) {
    case Gate::OutsideHours: return "outside-hours";
    case Gate::DoNotDisturb: return "do-not-disturb";
    case Gate::Microphone: return "microphone";
    case Gate::Camera: return "camera";
    case Gate::FullScreen: return "full-screen";
    case Gate::Typing: return "typing";
    }
    return "";
}

const char* nameOf(HoldEnd end) {
    switch (end) {
    case HoldEnd::Asked: return "asked";
    case HoldEnd::Rested: return "rested";
    case HoldEnd::Chosen: return "chosen";
    }
    return "";
}

Json toJson(const StretchAdherence& stretch) {
    Json days = Json::array();
    for (const Outcome day : stretch.days)
        days.push_back(nameOf(day));
    return {{"id", stretch.stretch},      {"days_done", stretch.daysDone},
            {"target", stretch.target},   {"range", toJson(stretch.range)},
            {"percent", stretch.percent}, {"state", nameOf(stretch.state)},
            {"days", std::move(days)}};
}

} // namespace

Json toJson(const Stretch& stretch) {
    const Json whole = toCatalogJson(stretch);
    Json json;
    for (const char* field : {"id", "title", "dose", "frequency", "places"})
        json[field] = whole.at(field);
    return json;
}

Json namingJson(const Session& session) {
    return {{"session", session.id},
            {"stretch", session.stretch},
            {"date", toString(session.finishedAt.date)},
            {"complete", session.outcome == Outcome::Complete}};
}

Json toJson(const Session& session) {
    // "2026-11-23T14:05:00+01:00"
    const std::string moment = toString(session.finishedAt);
    Json json = namingJson(session);
    json["time"] = moment.substr(11, 8);
    json["utc_offset"] = moment.substr(19);
    json["done"] = toJson(session.done);
    json["prescribed"] = toCatalogJson(session.prescribed);
    json["source"] = nameOf(session.source);
    json["outcome"] = nameOf(session.outcome);
    json["easier"] = session.easier;
    json["felt"] = session.felt ? Json(nameOf(*session.felt)) : Json();
    json["edited"] = session.edited;
    return json;
}

Json toJson(const HeldBreak& held) {
    Json gates = Json::array();
    for (const Gate gate : held.gates)
        gates.push_back(nameOf(gate));
    return {{"held", held.id},
            {"since", toString(held.since)},
            {"gates", std::move(gates)},
            {"end", held.end ? Json(nameOf(*held.end)) : Json()},
            {"until", held.endedAt ? Json(toString(*held.endedAt)) : Json()}};
}

Json toJson(const Owed& owed) {
    return {{"id", owed.stretch},
            {"days_owed", owed.daysOwed},
            {"days_left", owed.daysLeft},
            {"done_today", owed.doneToday}};
}

Json toJson(const WeekAdherence& week) {
    Json stretches = Json::array();
    for (const StretchAdherence& stretch : week.stretches)
        stretches.push_back(toJson(stretch));
    return {{"week", toString(week.week)},
            {"first_day", toString(week.days.first)},
            {"last_day", toString(week.days.last)},
            {"finished", week.finished},
            {"done", week.done},
            {"target", week.target},
            {"percent", week.percent},
            {"state", nameOf(week.state)},
            {"stretches", std::move(stretches)}};
}

} // namespace unhunch
