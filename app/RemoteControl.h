#pragma once

#include <QString>

#include <memory>

namespace unhunch {

class AppActions;
class ControlServer;
class ControlService;

/// The ways for other programs to drive the app: the socket of the command line, and the service on the desktop's bus.
/// Both carry out the same words.
class RemoteControl {
public:
    /// `app` must outlive it.
    explicit RemoteControl(AppActions& app);
    ~RemoteControl();
    RemoteControl(const RemoteControl&) = delete;
    RemoteControl& operator=(const RemoteControl&) = delete;

    /// Takes the socket; false when another instance has it.
    [[nodiscard]] bool claimSocket(const QString& socket);
    void offerService();
    /// Tells the bus how the app stands, if that has changed.
    void tellStatus();

private:
    AppActions& m_app;
    std::unique_ptr<ControlServer> m_server;
    std::unique_ptr<ControlService> m_service;
};

} // namespace unhunch
