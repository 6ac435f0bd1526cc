#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace unhunch {

/// Whether the environment's locale (LC_ALL, LC_CTYPE, LANG) is one of UTF-8.
[[nodiscard]] bool terminalSpeaksUtf8();

/// The text with the signs that only UTF-8 has (● ◐ · – × ’) replaced by ASCII ones of the same meaning and width.
[[nodiscard]] QString inAscii(QString text);

/// Rows as lines, each column as wide as its widest cell and two blanks from the next. No line ends in blanks.
[[nodiscard]] QString aligned(const QList<QStringList>& rows);

} // namespace unhunch
