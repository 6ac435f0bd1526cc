#include "core/journal/StoredWord.h"

namespace unhunch {

// No switch has a default: the compiler then names every value that a later Unhunch adds and forgets here.

std::string_view storedWord(Outcome outcome) {
    switch (outcome) {
    case Outcome::None: return "none";
    case Outcome::Partial: return "partial";
    case Outcome::Complete: return "complete";
    }
    return {};
}

std::string_view storedWord(SessionSource source) {
    switch (source) {
    case SessionSource::Guided: return "guided";
    case SessionSource::ByHand: return "by-hand";
    }
    return {};
}

std::string_view storedWord(Feeling feeling) {
    switch (feeling) {
    case Feeling::Easier: return "easier";
    case Feeling::Same: return "same";
    case Feeling::TooMuch: return "too-much";
    case Feeling::Pain: return "pain";
    }
    return {};
}

std::string_view storedWord(Answer answer) {
    switch (answer) {
    case Answer::Started: return "started";
    case Answer::Snoozed: return "snoozed";
    case Answer::Skipped: return "skipped";
    case Answer::Ignored: return "ignored";
    case Answer::Away: return "away";
    }
    return {};
}

std::string_view storedWord(Gate gate) {
    switch (gate) {
    case Gate::OutsideHours: return "outside-hours";
    case Gate::DoNotDisturb: return "do-not-disturb";
    case Gate::Microphone: return "microphone";
    case Gate::Camera: return "camera";
    case Gate::FullScreen: return "full-screen";
    case Gate::Typing: return "typing";
    }
    return {};
}

std::string_view storedWord(HoldEnd end) {
    switch (end) {
    case HoldEnd::Asked: return "asked";
    case HoldEnd::Rested: return "rested";
    case HoldEnd::Chosen: return "chosen";
    }
    return {};
}

std::string_view storedWord(DoseKind kind) {
    switch (kind) {
    case DoseKind::Hold: return "hold";
    case DoseKind::Repetitions: return "repetitions";
    }
    return {};
}

std::string_view storedWord(RecordKind kind) {
    switch (kind) {
    case RecordKind::Session: return "session";
    case RecordKind::Prompt: return "prompt";
    case RecordKind::HeldBreak: return "held-break";
    case RecordKind::Tension: return "tension";
    }
    return {};
}

} // namespace unhunch
