#include "app/command/PauseLength.h"

#include <QRegularExpression>
#include <QString>

namespace unhunch {

std::optional<PauseLength> parsePauseLength(QStringView text) {
    using namespace Qt::StringLiterals;
    using std::chrono::hours;
    using std::chrono::minutes;

    if (text == u"tomorrow")
        return UntilTomorrow{};
    static const QRegularExpression form(uR"(\A(?:([0-9]{1,4})h)?(?:([0-9]{1,4})m?)?\z)"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    // A part that is missing reads as 0, and so does the empty text.
    const minutes length = hours{match.capturedView(1).toInt()} + minutes{match.capturedView(2).toInt()};
    if (length < minutes{1} || length > longestPause)
        return std::nullopt;
    return length;
}

} // namespace unhunch
