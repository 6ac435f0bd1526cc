#pragma once

#include <QLabel>

namespace unhunch {

/// The sets of a stretch as dots: done, under way, to come. Its text, which screen readers read, says the same. With
/// more sets than can be told apart, and with large numbers, it shows that text.
class SetDots : public QLabel {
    Q_OBJECT
public:
    explicit SetDots(QWidget* parent = nullptr);

    /// `set` (from 1) is under way, or comes next when `underWay` is false.
    void setSets(int set, int sets, bool underWay);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_set = 1;
    int m_sets = 1;
    bool m_underWay = false;
};

} // namespace unhunch
