#pragma once

#include <QBrush>
#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <memory>
#include <vector>

namespace unhunch::bench {

/// One fill or stroke of a scene, in the pixels of its device.
struct Fill {
    QPainterPath path;
    QBrush brush;
    QPen pen;
    QTransform transform;
    double opacity = 1;
};

/// Remembers what is painted on it, so that it can be painted again without any of the work that led to it.
/// Clips and composition modes are left out.
class SceneRecorder : public QPaintDevice {
public:
    explicit SceneRecorder(const QSize& size);
    ~SceneRecorder() override;

    [[nodiscard]] const std::vector<Fill>& fills() const { return m_fills; }
    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::vector<Fill> m_fills;
    std::unique_ptr<Engine> m_engine;
};

/// Paints what was recorded.
void paintBare(QPainter& painter, const std::vector<Fill>& fills);

} // namespace unhunch::bench
