#include "app/Warnings.h"

#include "app/ui/MessageBoxes.h"

#include <iostream>

namespace unhunch {

void logLine(const QString& sentence) { std::cerr << "unhunch: " << sentence.toStdString() << '\n'; }

void warn(const QStringList& sentences) {
    for (const QString& sentence : sentences)
        logLine(sentence);
    showWarningBox(sentences);
}

} // namespace unhunch
