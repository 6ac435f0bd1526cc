#pragma once

#include "app/command/VerbSyntax.h"

namespace unhunch {

// The kinds of options that the verbs have.

/// A switch.
[[nodiscard]] OptionSyntax flag(const QString& name, const QString& meaning);
/// "--json", which means the same everywhere.
[[nodiscard]] OptionSyntax json();
/// `wanted` is what its value is, of which `example` is one.
[[nodiscard]] OptionSyntax option(const QString& name, const QString& value, const QString& wanted,
                                  const QString& example, const QString& meaning);
/// Its value is a day.
[[nodiscard]] OptionSyntax dateOption(const QString& name, const QString& meaning);
/// Its value is a whole number.
[[nodiscard]] OptionSyntax countOption(const QString& name, const QString& meaning);

} // namespace unhunch
