// Draws every built-in figure at its telling moments, one sheet for each theme:
//   figure_contact_sheet <side in pixels> <output folder> [figure id]
#include "app/ui/figure/FigurePainter.h"
#include "app/ui/figure/FigureReader.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <array>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <vector>

namespace {

using namespace unhunch;
using Part = FigureMoment::Part;

constexpr std::array ids{"chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"};

std::vector<FigureMoment> tellingMoments(const FigureData& figure) {
    if (figure.isHold()) {
        return {{Part::Approach, 0, 0}, {Part::Approach, 0.31, 0}, {Part::Approach, 0.69, 0},
                {Part::Work, 0.5, 0.5}, {Part::Return, 0.3, 1},    {Part::Return, 0.8, 1}};
    }
    if (figure.armCircle) {
        return {{Part::Approach, 0, 0}, {Part::Approach, 0.6, 0}, {Part::Work, 0.1, 0},
                {Part::Work, 0.4, 0.4}, {Part::Work, 0.75, 0.7},  {Part::Work, 0.2, 1}};
    }
    std::vector<FigureMoment> moments{{Part::Approach, 0, 0}};
    for (std::size_t i = 0; i + 1 < figure.work.keys.size(); ++i) {
        const double from = figure.work.keys[i].at;
        const double to = figure.work.keys[i + 1].at;
        if (figure.work.keys[i].pose != figure.work.keys[i + 1].pose && moments.size() < 6)
            moments.push_back({Part::Work, from + 0.5 * (to - from), 0.5});
        if (moments.size() < 6)
            moments.push_back({Part::Work, to, 0.5});
    }
    if (figure.work.interpolation == Interpolation::Spline)
        moments = {{Part::Approach, 0, 0}, {Part::Work, 0.2, 0}, {Part::Work, 0.3, 0},
                   {Part::Work, 0.4, 0},   {Part::Work, 0.6, 0}, {Part::Work, 0.8, 0}};
    return moments;
}

void drawSheet(const QString& path, int side, const FigureColors& colors,
               const std::vector<QString>& wanted) {
    constexpr int gap = 12;
    constexpr int columns = 6;
    QImage sheet(gap + columns * (side + gap), gap + static_cast<int>(wanted.size()) * (side + gap),
                 QImage::Format_ARGB32_Premultiplied);
    sheet.fill(mix(colors.card, colors.stage, 0.7));
    QPainter painter(&sheet);
    int y = gap;
    for (const QString& id : wanted) {
        const auto figure = builtInFigure(id);
        int x = gap;
        for (const FigureMoment& moment : tellingMoments(*figure)) {
            painter.fillRect(x, y, side, side, colors.card);
            paintFigure(painter, QRectF(x, y, side, side), *figure, moment, colors);
            x += side + gap;
        }
        y += side + gap;
    }
    painter.end();
    if (!sheet.save(path))
        throw std::runtime_error("cannot write " + path.toStdString());
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int side = arguments.value(1).toInt();
    if (arguments.size() < 3 || side < 16) {
        std::fputs("usage: figure_contact_sheet <side in pixels> <output folder> [figure id]\n", stderr);
        return 2;
    }
    std::vector<QString> wanted;
    for (const char* id : ids) {
        if (arguments.size() < 4 || arguments[3] == QLatin1String(id))
            wanted.emplace_back(QLatin1String(id));
    }
    try {
        const QDir folder(arguments[2]);
        folder.mkpath(QStringLiteral("."));
        drawSheet(folder.filePath(QStringLiteral("figures-light.png")), side, FigureColors::light(), wanted);
        drawSheet(folder.filePath(QStringLiteral("figures-dark.png")), side, FigureColors::dark(), wanted);
        drawSheet(folder.filePath(QStringLiteral("figures-contrast.png")), side,
                  FigureColors::highContrast(false), wanted);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
