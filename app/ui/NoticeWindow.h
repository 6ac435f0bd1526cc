#pragma once

#include "app/platform/Notifier.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace unhunch {

/// The reminder as a small window of our own, for desktops whose notifications have no buttons. It sits in a corner
/// of the screen, stays on top and takes no keyboard focus by itself, so it never gets in the way of typing.
class NoticeWindow : public QWidget {
    Q_OBJECT
public:
    explicit NoticeWindow(QWidget* parent = nullptr);

    void showNotice(const BreakNotice& notice);

Q_SIGNALS:
    void answered(unhunch::NoticeAction action);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_body;
    QPushButton* m_start;
    QPushButton* m_snooze;
    QPushButton* m_skip;
};

} // namespace unhunch
