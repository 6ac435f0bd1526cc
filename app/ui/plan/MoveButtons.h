#pragma once

#include <QWidget>

class QPushButton;

namespace unhunch {

/// Two arrows that move the current line of a list up and down, and tell by which keys that is done.
class MoveButtons : public QWidget {
    Q_OBJECT
public:
    /// What they do, for screen readers and as their tooltips: "Move the step up". The buttons are called PREFIX-up and
    /// PREFIX-down.
    MoveButtons(const QString& prefix, const QString& up, const QString& down, QWidget* parent);

    /// Which of the two can be pressed, for the line `row` of `count`; none while `row` is negative.
    void showFor(int row, int count);

Q_SIGNALS:
    /// By -1 or 1.
    void moved(int rows);

private:
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace unhunch
