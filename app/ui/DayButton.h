#pragma once

#include <QToolButton>

namespace unhunch {

/// A day of the week that is chosen or not; chosen, it stands out in any style.
class DayButton : public QToolButton {
    Q_OBJECT
public:
    explicit DayButton(QWidget* parent);
    /// Of that day, Monday 0: its short name, and the whole one for screen readers.
    DayButton(int day, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace unhunch
