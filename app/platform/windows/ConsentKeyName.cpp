#include "app/platform/windows/ConsentKeyName.h"

namespace unhunch {

QString nameOfConsentKey(const QString& key) {
    if (key.contains(QLatin1Char('#'))) { // a path: keys can have no backslash in their names
        QString file = key.section(QLatin1Char('#'), -1);
        if (file.endsWith(QLatin1String(".exe"), Qt::CaseInsensitive))
            file.chop(4);
        return file;
    }
    return key.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('.'), -1);
}

} // namespace unhunch
