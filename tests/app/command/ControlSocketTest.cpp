#include "app/command/ControlSocket.h"

#include "app/command/ControlMessage.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

constexpr int patience = 20'000;

/// Runs `work` in a thread of its own while this thread's event loop serves the socket.
template <class Work>
void whileServing(Work work) {
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
}

/// A caller that speaks as it likes.
class Caller {
public:
    explicit Caller(const QString& socket) {
        m_socket.connectToServer(socket);
        EXPECT_TRUE(m_socket.waitForConnected(patience));
    }

    void say(const QByteArray& bytes) {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) {
        }
    }

    /// What came until the server hung up.
    QByteArray hear() {
        QByteArray heard = m_socket.readAll();
        while (m_socket.state() == QLocalSocket::ConnectedState && m_socket.waitForReadyRead(patience))
            heard += m_socket.readAll();
        return heard + m_socket.readAll();
    }

private:
    QLocalSocket m_socket;
};

/// A second process that holds, or tries to hold, the socket.
class OtherProcess {
public:
    explicit OtherProcess(const QString& socket) {
        m_process.start(QStringLiteral(UNHUNCH_SOCKET_HOLDER), {socket});
        m_process.setReadChannel(QProcess::StandardOutput);
        EXPECT_TRUE(m_process.waitForReadyRead(patience)) << m_process.errorString().toStdString();
        said = m_process.readLine().trimmed();
    }
    ~OtherProcess() { crash(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    void crash() {
        m_process.kill();
        m_process.waitForFinished(patience);
    }

    QByteArray said;

private:
    QProcess m_process;
};

class ControlSocket : public testing::Test {
protected:
    ControlServer::Handler echo = [](const QStringList& words) {
        return ControlReply{0, words.join(u'|'), {}};
    };
    QTemporaryDir folder;
    QString socket = folder.filePath(u"control.sock"_s);
};

TEST_F(ControlSocket, aCommandIsAnswered) {
    ControlServer server([](const QStringList& words) {
        return ControlReply{2, words.join(u'|'), u"no – ü"_s};
    });
    ASSERT_TRUE(server.listen(socket));
    std::optional<ControlReply> reply;
    whileServing([&] { reply = sendCommand(socket, {u"snooze"_s, u"5"_s}); });
    EXPECT_EQ(reply, (ControlReply{2, u"snooze|5"_s, u"no – ü"_s}));
}

TEST_F(ControlSocket, withoutARunningAppThereIsNoAnswer) {
    EXPECT_EQ(sendCommand(socket, {u"skip"_s}), std::nullopt);
    EXPECT_EQ(sendCommand(u"/no/such/folder/control.sock"_s, {u"skip"_s}), std::nullopt);
}

TEST_F(ControlSocket, onlyItsOwnerMayUseIt) {
    ControlServer server(echo);
    ASSERT_TRUE(server.listen(socket));
    EXPECT_EQ(QFileInfo(socket).permissions() &
                  ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser | QFile::ExeOwner),
              QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_FALSE(
        QFileInfo(socket + u".lock"_s).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(ControlSocket, theSecondInstanceDoesNotGetIt) {
    ControlServer first(echo);
    ASSERT_TRUE(first.listen(socket));
    ControlServer second([](const QStringList&) { return ControlReply{1, {}, u"the second"_s}; });
    EXPECT_FALSE(second.listen(socket));
    std::optional<ControlReply> reply;
    whileServing([&] { reply = sendCommand(socket, {u"skip"_s}); });
    EXPECT_EQ(reply, (ControlReply{0, u"skip"_s, {}}));
}

TEST_F(ControlSocket, theSocketIsFreeAfterTheServersEnd) {
    {
        ControlServer first(echo);
        ASSERT_TRUE(first.listen(socket));
    }
    EXPECT_EQ(sendCommand(socket, {u"skip"_s}), std::nullopt);
    EXPECT_TRUE(
        QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot));
    ControlServer second(echo);
    EXPECT_TRUE(second.listen(socket));
}

TEST_F(ControlSocket, anotherProcessIsReachedAndNotReplaced) {
    const OtherProcess other(socket);
    ASSERT_EQ(other.said, "listening");
    ControlServer server(echo);
    EXPECT_FALSE(server.listen(socket));
    EXPECT_EQ(sendCommand(socket, {u"pause"_s, u"90"_s}), (ControlReply{0, u"pause 90"_s, {}}));
}

TEST_F(ControlSocket, aLiveSocketWithoutItsLockIsNotReplaced) {
    const OtherProcess other(socket);
    ASSERT_EQ(other.said, "listening");
    ASSERT_TRUE(QFile::remove(socket + u".lock"_s));
    ControlServer server(echo);
    EXPECT_FALSE(server.listen(socket));
    EXPECT_EQ(sendCommand(socket, {u"skip"_s}), (ControlReply{0, u"skip"_s, {}}));
}

TEST_F(ControlSocket, aSocketLeftByACrashIsTakenOver) {
    OtherProcess other(socket);
    ASSERT_EQ(other.said, "listening");
    other.crash();
    ASSERT_TRUE(QFileInfo::exists(socket));
    EXPECT_EQ(sendCommand(socket, {u"skip"_s}), std::nullopt);
    ControlServer server(echo);
    ASSERT_TRUE(server.listen(socket));
    std::optional<ControlReply> reply;
    whileServing([&] { reply = sendCommand(socket, {u"skip"_s}); });
    EXPECT_EQ(reply, (ControlReply{0, u"skip"_s, {}}));
}

TEST_F(ControlSocket, ofManyThatStartAtOnceOneGetsIt) {
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QStringLiteral(UNHUNCH_SOCKET_HOLDER), {socket});
    }
    int listening = 0;
    for (const auto& process : processes) {
        EXPECT_TRUE(process->waitForReadyRead(patience));
        listening += process->readLine().trimmed() == "listening" ? 1 : 0;
    }
    for (const auto& process : processes) {
        process->kill();
        process->waitForFinished(patience);
    }
    EXPECT_EQ(listening, 1);
}

TEST_F(ControlSocket, aSocketThatCannotBeMadeIsAnError) {
    ControlServer server(echo);
    EXPECT_THROW((void)server.listen(u"/no/such/folder/control.sock"_s), std::runtime_error);
    EXPECT_THROW((void)server.listen(folder.filePath(QString(200, u'x'))), std::runtime_error);
}

TEST_F(ControlSocket, whatTheHandlerThrowsIsAFailure) {
    ControlServer server(
        [](const QStringList&) -> ControlReply { throw std::runtime_error("The disk is full."); });
    ASSERT_TRUE(server.listen(socket));
    std::optional<ControlReply> reply;
    whileServing([&] { reply = sendCommand(socket, {u"skip"_s}); });
    EXPECT_EQ(reply, (ControlReply{1, {}, u"The disk is full."_s}));
}

TEST_F(ControlSocket, malformedMessagesAreAnsweredAndHungUpOn) {
    ControlServer server(echo);
    ASSERT_TRUE(server.listen(socket));
    for (const QByteArray& nonsense :
         {QByteArray("\n"), QByteArray("hello\n"), QByteArray("{\"unhunch\":1}\n"), QByteArray("\0\xff\n", 3),
          QByteArray("{\"unhunch\":9,\"words\":[\"skip\"]}\n")}) {
        QByteArray heard;
        whileServing([&] {
            Caller caller(socket);
            caller.say(nonsense);
            heard = caller.hear();
        });
        EXPECT_EQ(readReply(heard).status, 1) << nonsense.toStdString();
        EXPECT_FALSE(readReply(heard).error.isEmpty());
    }
}

TEST_F(ControlSocket, aMessageWithoutEndIsRefused) {
    ControlServer server(echo);
    ASSERT_TRUE(server.listen(socket));
    QByteArray heard;
    whileServing([&] {
        Caller caller(socket);
        caller.say(QByteArray(longestRequest + 1, 'x'));
        heard = caller.hear();
    });
    EXPECT_THAT(readReply(heard).error.toStdString(), HasSubstr("too long"));
}

TEST_F(ControlSocket, aCommandInPiecesIsPutTogether) {
    ControlServer server(echo);
    ASSERT_TRUE(server.listen(socket));
    QByteArray heard;
    whileServing([&] {
        Caller caller(socket);
        for (const char byte : requestLine({u"skip"_s}))
            caller.say(QByteArray(1, byte));
        heard = caller.hear();
    });
    EXPECT_EQ(readReply(heard), (ControlReply{0, u"skip"_s, {}}));
}

TEST_F(ControlSocket, aCallerWhoSaysNothingHoldsUpNobody) {
    ControlServer server(echo);
    ASSERT_TRUE(server.listen(socket));
    std::optional<ControlReply> reply;
    whileServing([&] {
        std::vector<std::unique_ptr<Caller>> silent;
        for (int i = 0; i < 40; ++i)
            silent.push_back(std::make_unique<Caller>(socket));
        silent.front()->say("{\"unhunch\":1,");
        reply = sendCommand(socket, {u"skip"_s});
    });
    EXPECT_EQ(reply, (ControlReply{0, u"skip"_s, {}}));
}

TEST_F(ControlSocket, severalCallersAtOnceEachGetTheirAnswer) {
    ControlServer server(echo);
    ASSERT_TRUE(server.listen(socket));
    std::vector<std::optional<ControlReply>> replies(8);
    whileServing([&] {
        std::vector<std::unique_ptr<QThread>> callers;
        for (std::size_t i = 0; i < replies.size(); ++i) {
            callers.emplace_back(QThread::create([&, i] {
                replies[i] = sendCommand(socket, {u"caller"_s, QString::number(i)});
            }));
            callers.back()->start();
        }
        for (const auto& caller : callers)
            caller->wait();
    });
    for (std::size_t i = 0; i < replies.size(); ++i)
        EXPECT_EQ(replies[i], (ControlReply{0, u"caller|%1"_s.arg(i), {}}));
}

TEST_F(ControlSocket, aCallerThatHangsUpWhileTheCommandRunsHurtsNobody) {
    ControlServer* running = nullptr;
    ControlServer server([&](const QStringList& words) {
        if (words.first() == u"slow") {
            // As a dialog would: until the caller's end of the server is gone.
            QEventLoop dialog;
            QObject::connect(running->findChild<QLocalSocket*>(), &QObject::destroyed, &dialog,
                             &QEventLoop::quit);
            dialog.exec();
        }
        return ControlReply{};
    });
    running = &server;
    ASSERT_TRUE(server.listen(socket));
    std::optional<ControlReply> reply;
    whileServing([&] {
        Caller(socket).say(requestLine({u"slow"_s}));
        reply = sendCommand(socket, {u"skip"_s});
    });
    EXPECT_EQ(reply, ControlReply{});
}

TEST_F(ControlSocket, anAppThatDoesNotAnswerIsToldOf) {
    // Connected by the system, never served: this thread runs no event loop.
    ControlServer frozen(echo);
    ASSERT_TRUE(frozen.listen(socket));
    const auto reply = sendCommand(socket, {u"skip"_s}, std::chrono::milliseconds{50});
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 1);
    EXPECT_THAT(reply->error.toStdString(), HasSubstr("does not answer"));
}

TEST_F(ControlSocket, anAppThatEndsWithoutAnAnswerIsToldOf) {
    QLocalServer dying;
    ASSERT_TRUE(dying.listen(socket));
    QObject::connect(&dying, &QLocalServer::newConnection, &dying,
                     [&] { delete dying.nextPendingConnection(); });
    std::optional<ControlReply> reply;
    whileServing([&] { reply = sendCommand(socket, {u"skip"_s}); });
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 1);
    EXPECT_FALSE(reply->error.isEmpty());
}

} // namespace

} // namespace unhunch
