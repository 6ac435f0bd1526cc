#pragma once

#include <QWidget>

namespace unhunch {

/// How far the routine is: a piece for each stretch, filled as far as it is done. Screen readers hear the same from the
/// words beside it.
class RoutineBar : public QWidget {
    Q_OBJECT
public:
    explicit RoutineBar(QWidget* parent = nullptr);

    /// `index` (from 0) of `count` stretches is under way.
    void setPlace(int index, int count);
    /// 0..1 of the stretch under way.
    void setShare(double share);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_index = 0;
    int m_count = 1;
    double m_share = 0;
};

} // namespace unhunch
