#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace unhunch {

class MenuActions;
struct TrayStatus;

/// Stands in for the tray where a desktop has none: how the app stands, and everything that the tray's menu offers.
/// Closing it ends nothing; until it was closed once, it says so itself.
class StandInWindow : public QWidget {
    Q_OBJECT
public:
    /// `actions` must outlive the window.
    explicit StandInWindow(const MenuActions& actions, QWidget* parent = nullptr);

    void setStatus(const TrayStatus& status);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buttonsFor(const MenuActions& actions);
    void dress();

    QLabel* m_icon;
    QLabel* m_state;
    QLabel* m_reason;
    QLabel* m_trouble;
    QLabel* m_hint;
};

} // namespace unhunch
