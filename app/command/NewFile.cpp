#include "app/command/NewFile.h"

#include "app/command/CommandAnswer.h"

#include <QFile>

namespace unhunch {

QString writeNewFile(const QString& name, std::string_view bytes) {
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return file.exists()
                   ? CommandText::tr("There is a file %1 already; remove it, or name another one.").arg(name)
                   : CommandText::tr("%1 cannot be written; check that its folder is there and that you may "
                                     "write to it.")
                         .arg(name);
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(bytes.data(), size) != size || !file.flush()) {
        file.remove();
        return CommandText::tr("The disk has no room for %1.").arg(name);
    }
    return {};
}

} // namespace unhunch
