#pragma once

#include "app/command/JournalCommands.h"

#include <QCoreApplication>

#include <nlohmann/json_fwd.hpp>

namespace unhunch {

/// The words of the commands' answers.
struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::CommandText)
};

/// "2026-11-23", as dates are typed.
[[nodiscard]] QString isoText(Date date);

/// Writes text for people, as it is or in ASCII.
void answerText(const CommandContext& context, const QString& text);

/// Writes JSON on one line.
void answerJson(const CommandContext& context, const nlohmann::ordered_json& json);

/// Writes why the command was refused.
[[nodiscard]] ExitStatus refuse(const CommandContext& context, const QString& sentence);

} // namespace unhunch
