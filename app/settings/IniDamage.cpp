#include "app/settings/IniDamage.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace unhunch {

namespace {

struct IniText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::IniDamage)
};

bool isControl(QChar character) {
    return character.unicode() < 0x20 && character != u'\t' && character != u'\r' && character != u'\n';
}

bool isSound(QStringView line) {
    if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
        return true;
    if (line.startsWith(u'['))
        return line.size() > 2 && line.indexOf(u']') == line.size() - 1;
    return line.indexOf(u'=') > 0;
}

} // namespace

std::optional<QString> iniDamage(const QByteArray& bytes) {
    if (bytes.size() > largestIniFile)
        return IniText::tr("it is too large");
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return IniText::tr("it is not UTF-8 text");
    if (std::ranges::any_of(text, isControl))
        return IniText::tr("it holds bytes that are no text");
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isSound(QStringView(lines[i]).trimmed()))
            return IniText::tr("line %1 is no setting").arg(i + 1);
    }
    return std::nullopt;
}

} // namespace unhunch
