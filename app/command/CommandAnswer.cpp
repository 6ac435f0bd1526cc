#include "app/command/CommandAnswer.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace unhunch {

namespace {

std::string forTerminal(const CommandContext& context, const QString& text) {
    return (context.utf8 ? text : inAscii(text)).toStdString();
}

} // namespace

QString isoText(Date date) { return QString::fromStdString(toString(date)); }

void answerText(const CommandContext& context, const QString& text) {
    context.out << forTerminal(context, text);
}

void answerJson(const CommandContext& context, const nlohmann::ordered_json& json) {
    using Json = nlohmann::ordered_json;
    context.out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

ExitStatus refuse(const CommandContext& context, const QString& sentence) {
    context.error << "unhunch: " << forTerminal(context, sentence) << '\n';
    return ExitStatus::Usage;
}

} // namespace unhunch
