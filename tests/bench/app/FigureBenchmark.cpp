#include "app/ui/figure/BodyPainter.h"
#include "app/ui/figure/CuePainter.h"
#include "app/ui/figure/FigurePainter.h"
#include "app/ui/figure/FigureReader.h"
#include "app/ui/figure/FigureSpace.h"
#include "app/ui/figure/GlowPainter.h"
#include "app/ui/figure/Motion.h"
#include "app/ui/figure/StagePainter.h"
#include "tests/bench/app/SceneRecorder.h"

#include <QGuiApplication>
#include <QImage>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace unhunch::bench {
namespace {

using Part = FigureMoment::Part;

constexpr QSize screen{1920, 1080};
constexpr int framesOfARun = 100;

/// One figure on a whole screen, as its view paints it: the stage from a pixmap, and the body anew.
class Scene {
public:
    explicit Scene(const QString& id)
        : m_figure(builtInFigure(id)), m_area(QPointF(), QSizeF(screen)),
          m_screen(screen, QImage::Format_RGB32), m_stage(screen, QImage::Format_ARGB32_Premultiplied) {
        m_stage.fill(Qt::transparent);
        QPainter painter(&m_stage);
        paintFigureStage(painter, m_area, *m_figure, m_colors);
        m_reach = figureReach(m_area, *m_figure, {}).toAlignedRect();
        m_breathReach = figureBreathReach(m_area, *m_figure, {}).toAlignedRect();
    }

    [[nodiscard]] bool holds() const { return m_figure->isHold(); }

    void paint(const FigureMoment& moment) { paintPart(m_reach, moment); }
    void breathe(const FigureMoment& moment) { paintPart(m_breathReach, moment); }

    /// As many fills and strokes as a frame has, of the same shapes and brushes, on the same stage.
    void paintBareScene(const std::vector<Fill>& fills) {
        QPainter painter(&m_screen);
        painter.drawImage(m_reach.topLeft(), m_stage, m_reach);
        paintBare(painter, fills);
    }

    [[nodiscard]] std::vector<Fill> record(const FigureMoment& moment) const {
        SceneRecorder recorder(screen);
        const FigureSpace space(m_area, m_figure->view, false);
        const Skeleton skeleton(m_figure->body, poseAt(*m_figure, moment));
        const CuePainter cue(*m_figure, moment, skeleton, space.camera(), m_colors);
        QPainter painter(&recorder);
        painter.setTransform(space.transform());
        paintGroundShadow(painter, skeleton, space.camera(), m_colors);
        cue.paintBehind(painter);
        BodyPainter(skeleton, space.camera(), m_colors).paint(painter, [&](QPainter& glow, GlowLayer layer) {
            paintGlow(glow, layer, m_figure->glow, skeleton, space.camera(), m_colors,
                      glowAt(*m_figure, moment));
        });
        cue.paintInFront(painter);
        painter.end();
        return recorder.fills();
    }

private:
    void paintPart(const QRect& part, const FigureMoment& moment) {
        QPainter painter(&m_screen);
        painter.setClipRect(part);
        painter.drawImage(part.topLeft(), m_stage, part);
        paintFigureBody(painter, m_area, *m_figure, moment, m_colors);
    }

    std::shared_ptr<const FigureData> m_figure;
    FigureColors m_colors = FigureColors::light();
    QRectF m_area;
    QImage m_screen;
    QImage m_stage;
    QRect m_reach;
    QRect m_breathReach;
};

FigureMoment momentOf(int frame) {
    const double position = static_cast<double>(frame % framesOfARun) / framesOfARun;
    return {Part::Work, position, position};
}

/// Times each frame on its own, for the slowest in a hundred counts.
void time(benchmark::State& state, const std::function<void(int frame)>& prepare,
          const std::function<void(int frame)>& paint) {
    using Clock = std::chrono::steady_clock;
    std::vector<double> microseconds;
    int frame = 0;
    for (auto _ : state) {
        prepare(frame);
        const Clock::time_point begin = Clock::now();
        paint(frame);
        const std::chrono::duration<double> taken = Clock::now() - begin;
        state.SetIterationTime(taken.count());
        microseconds.push_back(1e6 * taken.count());
        ++frame;
    }
    const auto slow =
        microseconds.begin() + static_cast<std::ptrdiff_t>(0.99 * static_cast<double>(microseconds.size()));
    std::nth_element(microseconds.begin(), slow, microseconds.end());
    state.counters["p99_us"] = *slow;
}

void nothing(int) {}

void timeFrames(benchmark::State& state, const QString& id) {
    Scene scene(id);
    time(state, nothing, [&](int frame) { scene.paint(momentOf(frame)); });
}

void timeBareFrames(benchmark::State& state, const QString& id) {
    Scene scene(id);
    std::vector<Fill> fills;
    double most = 0;
    time(
        state, [&](int frame) { fills = scene.record(momentOf(frame)); },
        [&](int) {
            scene.paintBareScene(fills);
            most = std::max(most, static_cast<double>(fills.size()));
        });
    state.counters["fills"] = most;
}

void timeBreaths(benchmark::State& state, const QString& id) {
    Scene scene(id);
    time(state, nothing, [&](int frame) { scene.breathe(momentOf(frame)); });
}

} // namespace
} // namespace unhunch::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    using namespace unhunch::bench;
    // The main four, and of the others those with the most arms, arrows and props in a frame.
    for (const char* name : {"chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow", "bird-dog",
                             "wall-angels", "thoracic-extension-chair-easier"}) {
        const QString id = QLatin1String(name);
        const std::string figure(name);
        const auto run = [](benchmark::internal::Benchmark* made) {
            made->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(framesOfARun);
        };
        run(benchmark::RegisterBenchmark(("frame/" + figure).c_str(), timeFrames, id));
        run(benchmark::RegisterBenchmark(("bareFrame/" + figure).c_str(), timeBareFrames, id));
        if (Scene(id).holds())
            run(benchmark::RegisterBenchmark(("breath/" + figure).c_str(), timeBreaths, id));
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
