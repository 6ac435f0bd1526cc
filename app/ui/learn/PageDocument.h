#pragma once

#include "app/text/learn/LearnPage.h"

#include <QFont>
#include <QPalette>

class QTextDocument;
class QUrl;

namespace unhunch {

class PagePictures;

/// Writes a page as a text document: headings as headings, lists as lists, sources and other pages as links. Its text
/// runs as the application's does.
void writePage(QTextDocument& document, const LearnPage& page, PagePictures& pictures,
               const QPalette& palette, const QFont& font);

/// The page that a link within Learn leads to; empty for one that leads out of it.
[[nodiscard]] QString pageOf(const QUrl& link);

} // namespace unhunch
