#include "app/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace unhunch {

void installTranslations() {
    auto* application = QCoreApplication::instance();
    // Qt's own words (buttons, shortcuts) first, ours on top; English last of all, for its plurals.
    auto* qtWords = new QTranslator(application);
    if (qtWords->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
    auto* english = new QTranslator(application);
    if (english->load(QStringLiteral(":/i18n/unhunch_en.qm")))
        QCoreApplication::installTranslator(english);
    auto* own = new QTranslator(application);
    if (own->load(QLocale(), QStringLiteral("unhunch"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(own);
}

} // namespace unhunch
