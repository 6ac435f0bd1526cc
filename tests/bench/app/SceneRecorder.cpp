#include "tests/bench/app/SceneRecorder.h"

#include <QPaintEngine>

namespace unhunch::bench {

class SceneRecorder::Engine : public QPaintEngine {
public:
    explicit Engine(std::vector<Fill>& fills) : QPaintEngine(AllFeatures), m_fills(fills) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath& path) override {
        m_fills.push_back({path, state->brush(), state->pen(), state->transform(), state->opacity()});
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        QPolygonF polygon;
        polygon.reserve(count);
        for (int i = 0; i < count; ++i)
            polygon.append(points[i]);
        QPainterPath path;
        path.addPolygon(polygon);
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }

private:
    std::vector<Fill>& m_fills;
};

SceneRecorder::SceneRecorder(const QSize& size) : m_size(size), m_engine(std::make_unique<Engine>(m_fills)) {}

SceneRecorder::~SceneRecorder() = default;

QPaintEngine* SceneRecorder::paintEngine() const { return m_engine.get(); }

int SceneRecorder::metric(PaintDeviceMetric metric) const {
    switch (metric) {
    case PdmWidth: return m_size.width();
    case PdmHeight: return m_size.height();
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    case PdmDevicePixelRatio:
    case PdmNumColors: return 1;
    case PdmDepth: return 32;
    default: return 96;
    }
}

void paintBare(QPainter& painter, const std::vector<Fill>& fills) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Fill& fill : fills) {
        painter.setTransform(fill.transform);
        painter.setOpacity(fill.opacity);
        painter.setBrush(fill.brush);
        painter.setPen(fill.pen);
        painter.drawPath(fill.path);
    }
    painter.resetTransform();
    painter.setOpacity(1);
}

} // namespace unhunch::bench
