#pragma once

#include "app/platform/Notifier.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace unhunch {

/// A notice as a small window of our own, for desktops whose notifications cannot show it. It sits in a corner of the
/// screen, stays on top and takes no keyboard focus by itself, so it never gets in the way of typing. A quiet one goes
/// by itself, or with a click.
class NoticeWindow : public QWidget {
    Q_OBJECT
public:
    explicit NoticeWindow(QWidget* parent = nullptr);

    void showNotice(const Notice& notice);

Q_SIGNALS:
    void answered(unhunch::NoticeAction action);

protected:
    void closeEvent(QCloseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_body;
    QPushButton* m_start;
    QPushButton* m_snooze;
    QPushButton* m_skip;
    QTimer m_over; ///< a quiet notice has been shown for long enough
    bool m_isQuiet = false;
};

} // namespace unhunch
