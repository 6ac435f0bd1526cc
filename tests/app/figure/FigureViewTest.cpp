#include "app/ui/figure/FigureView.h"

#include "tests/app/figure/Figures.h"

#include <QApplication>
#include <QPaintEvent>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using Part = FigureMoment::Part;

QPalette paletteWithWindow(const QColor& window) {
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    return palette;
}

class CountingView : public FigureView {
public:
    int paints = 0;
    QRect last;

protected:
    void paintEvent(QPaintEvent* event) override {
        ++paints;
        last = event->rect();
        FigureView::paintEvent(event);
    }
};

TEST(FigureView, showsNothingWithoutAFigure) {
    FigureView view;
    view.resize(240, 240);
    const QImage image = view.grab().toImage();
    EXPECT_EQ(image.pixelColor(120, 120), image.pixelColor(0, 0));
}

TEST(FigureView, showsItsFigure) {
    FigureView view;
    view.resize(240, 240);
    view.setFigure(builtInFigure(QStringLiteral("arm-circles")));
    const QImage image = view.grab().toImage();
    EXPECT_NE(image.pixelColor(120, 120), image.pixelColor(0, 0));
}

TEST(FigureView, followsThePaletteWhenItTurnsDark) {
    FigureView view;
    view.resize(240, 240);
    view.setFigure(builtInFigure(QStringLiteral("arm-circles")));
    view.setPalette(paletteWithWindow(Qt::white));
    const QImage light = view.grab().toImage();
    view.setPalette(paletteWithWindow(Qt::black));
    const QImage dark = view.grab().toImage();
    const QPoint onStage(120, 30);
    EXPECT_GT(light.pixelColor(onStage).lightness(), 200);
    EXPECT_LT(dark.pixelColor(onStage).lightness(), 80);
}

TEST(FigureView, changesItsStageWithTheFigure) {
    FigureView view;
    view.resize(240, 240);
    view.setFigure(builtInFigure(QStringLiteral("arm-circles")));
    const QImage before = view.grab().toImage();
    view.setFigure(builtInFigure(QStringLiteral("chest-stretch")));
    EXPECT_NE(view.grab().toImage(), before);
}

TEST(FigureView, paintsOnlyWhenTheMomentChanges) {
    CountingView view;
    view.resize(240, 240);
    view.setFigure(builtInFigure(QStringLiteral("shoulder-rolls")));
    view.show();
    QApplication::processEvents();
    view.setMoment({Part::Work, 0.25, 0});
    QApplication::processEvents();
    const int painted = view.paints;
    ASSERT_GT(painted, 0);
    view.setMoment({Part::Work, 0.25, 0});
    QApplication::processEvents();
    EXPECT_EQ(view.paints, painted);
    view.setMoment({Part::Work, 0.30, 0});
    QApplication::processEvents();
    EXPECT_EQ(view.paints, painted + 1);
}

TEST(FigureView, repaintsNoMoreThanWhatMoves) {
    CountingView view;
    view.resize(400, 300);
    view.setFigure(builtInFigure(QStringLiteral("chest-stretch")));
    view.setMoment({Part::Work, 0, 1});
    view.show();
    QApplication::processEvents();
    view.setMoment({Part::Work, 0.2, 1});
    QApplication::processEvents();
    const QRect breath = view.last;
    EXPECT_LT(breath.width() * breath.height(), 300 * 300 / 6);
    view.setMoment({Part::Return, 0.2, 1});
    QApplication::processEvents();
    EXPECT_GT(view.last.height(), breath.height());
    EXPECT_LT(view.last.width(), 300);
}

TEST(FigureView, movesFromKeyPoseToKeyPoseWhenMotionIsReduced) {
    CountingView view;
    view.resize(240, 240);
    view.setFigure(builtInFigure(QStringLiteral("shoulder-rolls")));
    view.setReducedMotion(true);
    view.setMoment({Part::Work, 0.25, 0});
    view.show();
    QApplication::processEvents();
    EXPECT_EQ(view.moment(), (FigureMoment{Part::Work, 0.2, 0}));
    const int painted = view.paints;
    view.setMoment({Part::Work, 0.35, 0});
    QApplication::processEvents();
    EXPECT_EQ(view.paints, painted);
    view.setMoment({Part::Work, 0.4, 0});
    QApplication::processEvents();
    EXPECT_EQ(view.paints, painted + 1);
}

TEST(FigureView, showsTheSideThatWorks) {
    FigureView view;
    view.resize(240, 240);
    view.setFigure(builtInFigure(QStringLiteral("chest-stretch")));
    const QImage both = view.grab().toImage();
    view.setSide(Side::Left);
    const QImage left = view.grab().toImage();
    view.setSide(Side::Right);
    const QImage right = view.grab().toImage();
    EXPECT_NE(left, both);
    EXPECT_NE(left, right);
    view.setSide({});
    EXPECT_EQ(view.grab().toImage(), both);
}

TEST(FigureView, takesOtherColoursAndGivesThemBack) {
    FigureView view;
    view.resize(240, 240);
    view.setPalette(paletteWithWindow(Qt::white));
    view.setFigure(builtInFigure(QStringLiteral("cat-cow")));
    const QImage own = view.grab().toImage();
    view.setColors(FigureColors::highContrast(true));
    EXPECT_NE(view.grab().toImage(), own);
    view.setColors({});
    EXPECT_EQ(view.grab().toImage(), own);
}

} // namespace
} // namespace unhunch
