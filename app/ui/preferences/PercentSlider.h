#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace unhunch {

/// A slider for a percentage, with its figure beside it.
class PercentSlider : public QWidget {
    Q_OBJECT
public:
    PercentSlider(int value, int least, int most, QWidget* parent = nullptr);

    [[nodiscard]] int value() const;

private:
    QSlider* m_slider;
    QLabel* m_figure;
};

} // namespace unhunch
