#include "app/command/TerminalText.h"

#include <QByteArray>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

void trimEnd(QString& line) {
    while (line.endsWith(u' '))
        line.chop(1);
}

} // namespace

bool terminalSpeaksUtf8() {
    // Qt moves its own process to UTF-8 whatever the terminal understands, so only the environment can tell.
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray locale = qgetenv(name).toLower();
        if (!locale.isEmpty())
            return locale.contains("utf-8") || locale.contains("utf8");
    }
    return false;
}

QString inAscii(QString text) {
    constexpr std::pair<char16_t, char16_t> signs[] = {{u'●', u'#'},     {u'◐', u'+'}, {u'·', u'.'},
                                                       {u'–', u'-'},     {u'×', u'x'}, {u'’', u'\''},
                                                       {u'\u00a0', u' '}};
    for (const auto& [sign, ascii] : signs)
        text.replace(sign, ascii);
    return text;
}

QString aligned(const QList<QStringList>& rows) {
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        trimEnd(line);
        text += line + u'\n';
    }
    return text;
}

} // namespace unhunch
