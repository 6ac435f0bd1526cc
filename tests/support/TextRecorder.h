#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

namespace unhunch::test {

/// Paper that keeps the texts painted on it, and where.
class TextRecorder : public QPaintDevice {
public:
    struct Text {
        QString words;
        QPointF at; ///< where its line begins, in the painter's first units
        double width;
    };

    explicit TextRecorder(QSize size) : m_engine(*this), m_size(size) {}

    [[nodiscard]] const std::vector<Text>& texts() const { return m_texts; }
    /// All of it, a text a line.
    [[nodiscard]] std::string all() const {
        QStringList lines;
        for (const Text& text : m_texts)
            lines << text.words;
        return lines.join(u'\n').toStdString();
    }

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        constexpr int dots = 96;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return dots;
        case PdmDevicePixelRatio: return 1;
        case PdmDepth: return 32;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(TextRecorder& recorder) : QPaintEngine(AllFeatures), m_recorder(recorder) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState& changed) override {
            if (changed.state() & DirtyTransform)
                m_transform = changed.transform();
        }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF& at, const QTextItem& item) override {
            m_recorder.m_texts.push_back({item.text(), m_transform.map(at), item.width()});
        }
        [[nodiscard]] Type type() const override { return User; }

    private:
        TextRecorder& m_recorder;
        QTransform m_transform;
    };

    mutable Engine m_engine;
    QSize m_size;
    std::vector<Text> m_texts;
};

} // namespace unhunch::test
