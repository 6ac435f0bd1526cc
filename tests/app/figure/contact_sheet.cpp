// Draws figures at their telling moments, one row each, one sheet for each theme. Without names it draws all that
// are built in; a name that ends in .json is a file, so that a figure can be tried before it is built in.
//   figure_contact_sheet <side in pixels> <output folder> [figure id or file]...
#include "app/ui/figure/FigurePainter.h"
#include "app/ui/figure/FigureReader.h"
#include "tests/app/figure/Figures.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <memory>
#include <stdexcept>
#include <vector>

namespace {

using namespace unhunch;
using figuretest::tellingMoments;

using FigureList = std::vector<std::shared_ptr<const FigureData>>;

std::shared_ptr<const FigureData> figureNamed(const QString& name) {
    if (!name.endsWith(QStringLiteral(".json")))
        return builtInFigure(name);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + name.toStdString());
    const BodyProportions body = builtInFigure(figuretest::builtInIds().first())->body;
    return std::make_shared<const FigureData>(readFigure(file.readAll(), name, body));
}

void drawSheet(const QString& path, int side, const FigureColors& colors, const FigureList& wanted) {
    constexpr int gap = 12;
    qsizetype columns = 0;
    for (const auto& figure : wanted)
        columns = std::max(columns, static_cast<qsizetype>(tellingMoments(*figure).size()));
    QImage sheet(gap + static_cast<int>(columns) * (side + gap),
                 gap + static_cast<int>(wanted.size()) * (side + gap), QImage::Format_ARGB32_Premultiplied);
    sheet.fill(mix(colors.card, colors.stage, 0.7));
    QPainter painter(&sheet);
    int y = gap;
    for (const auto& figure : wanted) {
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
        std::fputs("usage: figure_contact_sheet <side in pixels> <output folder> [figure id or file]...\n",
                   stderr);
        return 2;
    }
    try {
        FigureList wanted;
        for (const QString& name : arguments.size() > 3 ? arguments.mid(3) : figuretest::builtInIds())
            wanted.push_back(figureNamed(name));
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
