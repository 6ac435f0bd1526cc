#pragma once

#include <QPixmap>
#include <QWidget>

namespace unhunch {

/// Shows a still picture of a stretch as large as there is room, whole and undistorted. For screen readers it is a
/// graphic: give it an accessible name.
class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    /// Null for none.
    void setPicture(QPixmap picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap m_picture;
    QPixmap m_scaled; ///< for the size that it was painted in last
};

} // namespace unhunch
