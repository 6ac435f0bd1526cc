// Draws every built-in figure, the easier forms too, at its telling moments, one sheet for each theme:
//   figure_contact_sheet <side in pixels> <output folder> [figure id]
#include "app/ui/figure/FigurePainter.h"
#include "app/ui/figure/FigureReader.h"
#include "tests/app/figure/Figures.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <vector>

namespace {

using namespace unhunch;
using figuretest::tellingMoments;

void drawSheet(const QString& path, int side, const FigureColors& colors,
               const std::vector<QString>& wanted) {
    constexpr int gap = 12;
    qsizetype columns = 0;
    for (const QString& id : wanted)
        columns = std::max(columns, static_cast<qsizetype>(tellingMoments(*builtInFigure(id)).size()));
    QImage sheet(gap + static_cast<int>(columns) * (side + gap),
                 gap + static_cast<int>(wanted.size()) * (side + gap), QImage::Format_ARGB32_Premultiplied);
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
    for (const char* id : figuretest::ids) {
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
        drawSheet(folder.filePath(QStringLiteral("figures-contrast-dark.png")), side,
                  FigureColors::highContrast(true), wanted);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
