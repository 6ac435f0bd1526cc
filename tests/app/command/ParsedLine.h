#pragma once

#include "app/command/CommandLine.h"

#include <gtest/gtest.h>

#include <string>

namespace unhunch::test {

/// Reads a command line of words between blanks.
inline CommandLine parse(const QString& line) {
    return parseCommandLine(line.split(u' ', Qt::SkipEmptyParts));
}

/// The verb of a command line that asks for that one.
template <class Wanted>
Wanted read(const QString& line) {
    const CommandLine parsed = parse(line);
    EXPECT_TRUE(std::holds_alternative<Wanted>(parsed.verb)) << line.toStdString();
    return std::holds_alternative<Wanted>(parsed.verb) ? std::get<Wanted>(parsed.verb) : Wanted{};
}

/// The sentence with which the words are refused.
inline std::string refusal(const QStringList& words) {
    try {
        static_cast<void>(parseCommandLine(words));
    } catch (const UsageError& error) {
        return error.what();
    }
    ADD_FAILURE() << words.join(u' ').toStdString() << " was taken";
    return {};
}

inline std::string refusal(const QString& line) { return refusal(line.split(u' ', Qt::SkipEmptyParts)); }

} // namespace unhunch::test
