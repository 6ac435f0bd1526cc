#pragma once

#include <QObject>
#include <QThread>

namespace unhunch {

/// Lends an object that plays a service a thread of its own, for calls that hold up the test's. Gives it back
/// at the end.
class OwnThread {
public:
    explicit OwnThread(QObject& service) : m_service(service) {
        m_service.moveToThread(&m_thread);
        m_thread.start();
    }
    ~OwnThread() {
        QMetaObject::invokeMethod(
            &m_service, [this] { m_service.moveToThread(m_home); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    OwnThread(const OwnThread&) = delete;
    OwnThread& operator=(const OwnThread&) = delete;

private:
    QObject& m_service;
    QThread* m_home = QThread::currentThread();
    QThread m_thread;
};

} // namespace unhunch
