#pragma once

#include <QWidget>

namespace unhunch {

/// The week's overall figure: a ring that fills, and the percentage in it.
class WeekRing : public QWidget {
    Q_OBJECT
public:
    explicit WeekRing(QWidget* parent = nullptr);

    /// 0 to 100. `asked` false: the week asks for nothing, and the ring stays empty with a dash.
    void setPercent(int percent, bool asked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_percent = 0;
    bool m_asked = true;
};

} // namespace unhunch
