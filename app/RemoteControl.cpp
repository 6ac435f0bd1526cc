#include "app/RemoteControl.h"

#include "app/command/AppActions.h"
#include "app/command/AppCommands.h"
#include "app/command/CommandLine.h"
#include "app/command/ControlSocket.h"
#include "app/platform/ControlService.h"

namespace unhunch {

RemoteControl::RemoteControl(AppActions& app) : m_app(app) {}

RemoteControl::~RemoteControl() = default;

bool RemoteControl::claimSocket(const QString& socket) {
    m_server = std::make_unique<ControlServer>(
        [this](const QStringList& words) { return runAppCommand(words, m_app); });
    return m_server->listen(socket);
}

void RemoteControl::offerService() {
    m_service = makeControlService([this](const QStringList& words) -> std::optional<ControlRefusal> {
        if (words == QStringList{QStringLiteral("status")}) {
            tellStatus(); // is the answer
            return std::nullopt;
        }
        const ControlReply reply = runAppCommand(words, m_app);
        if (reply.status == static_cast<int>(ExitStatus::Done))
            return std::nullopt;
        return ControlRefusal{reply.error, reply.status == static_cast<int>(ExitStatus::Usage)};
    });
    tellStatus();
}

void RemoteControl::tellStatus() {
    const AppStatus now = m_app.status();
    m_service->setStatus({now.state, now.nextBreak, now.reason});
}

} // namespace unhunch
