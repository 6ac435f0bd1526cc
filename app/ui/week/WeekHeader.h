#pragma once

#include <QHeaderView>

namespace unhunch {

/// The weekly chart's headers: stretch and prescription at the side, weekday and day of the month on top.
class WeekHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit WeekHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString text(int section, int role) const;
};

} // namespace unhunch
