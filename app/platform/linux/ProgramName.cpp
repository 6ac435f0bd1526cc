#include "app/platform/linux/ProgramName.h"

namespace unhunch {

QString programName(const QString& name) {
    const QString own = name.section(u'.', -1, -1, QString::SectionSkipEmpty);
    return own.left(1).toUpper() + own.mid(1);
}

} // namespace unhunch
