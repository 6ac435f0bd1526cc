#include "app/ui/guide/PictureView.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace unhunch {

namespace {

constexpr double cornerRadius = 8;

} // namespace

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::setPicture(QPixmap picture) {
    m_picture = std::move(picture);
    m_scaled = {};
    update();
}

void PictureView::paintEvent(QPaintEvent*) {
    if (m_picture.isNull())
        return;
    const double ratio = devicePixelRatioF();
    const QSize wanted = m_picture.size().scaled((QSizeF(size()) * ratio).toSize(), Qt::KeepAspectRatio);
    if (m_scaled.size() != wanted) {
        m_scaled = m_picture.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        m_scaled.setDevicePixelRatio(ratio);
    }
    QRectF place({}, m_scaled.deviceIndependentSize());
    place.moveCenter(QRectF(rect()).center());
    QPainterPath frame;
    frame.addRoundedRect(place, cornerRadius, cornerRadius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(frame);
    painter.drawPixmap(place.topLeft(), m_scaled);
}

} // namespace unhunch
