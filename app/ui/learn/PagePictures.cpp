#include "app/ui/learn/PagePictures.h"

#include "app/ui/figure/FigureError.h"
#include "app/ui/figure/FigurePainter.h"
#include "app/ui/figure/FigureReader.h"
#include "app/ui/learn/MusclePainter.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using learn::Subject;

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int subjectProperty = QTextFormat::UserProperty + 1;
constexpr int figureProperty = QTextFormat::UserProperty + 2;

constexpr double halfWay = 0.5;

/// The two moments that tell most of a stretch: how one gets into a hold, the two ends of a movement.
std::pair<FigureMoment, FigureMoment> tellingMoments(const FigureData& figure) {
    const FigureMoment work{.part = FigureMoment::Part::Work, .position = 0, .effort = 1};
    FigureMoment other = work;
    if (figure.isHold()) {
        other.part = FigureMoment::Part::Approach;
        return {other, work};
    }
    other.position = halfWay;
    return {work, other};
}

/// Side by side, in the order of reading.
void paintTwice(QPainter& painter, const QRectF& area, const FigureData& figure, const FigureColors& colors) {
    const auto [first, second] = tellingMoments(figure);
    const QRectF left(area.topLeft(), QSizeF(area.height(), area.height()));
    const QRectF right = left.translated(area.width() - area.height(), 0);
    const bool rightToLeft = QGuiApplication::isRightToLeft();
    paintFigure(painter, rightToLeft ? right : left, figure, first, colors);
    paintFigure(painter, rightToLeft ? left : right, figure, second, colors);
}

double textWidth(const QTextDocument& document) {
    const QTextFrameFormat frame = document.rootFrame()->frameFormat();
    return document.textWidth() - frame.leftMargin() - frame.rightMargin() - 2 * document.documentMargin();
}

Subject subjectOf(const QTextFormat& format) {
    return static_cast<Subject>(format.intProperty(subjectProperty));
}

} // namespace

PagePictures::PagePictures(QObject* parent) : QObject(parent) {}

PagePictures::~PagePictures() = default;

void PagePictures::setLook(const QPalette& palette, const QFont& font) {
    m_palette = palette;
    m_font = font;
}

void PagePictures::setUp(QTextDocument& document) {
    document.documentLayout()->registerHandler(objectType, this);
}

const FigureData* PagePictures::figure(const QString& name) {
    auto known = m_figures.find(name);
    if (known == m_figures.end()) {
        std::shared_ptr<const FigureData> read;
        try {
            read = builtInFigure(name);
        } catch (const FigureError&) {
            // Its words are enough.
        }
        known = m_figures.emplace(name, std::move(read)).first;
    }
    return known->second.get();
}

bool PagePictures::canDraw(const learn::Picture& picture) {
    return picture.subject != Subject::Stretch || figure(picture.figure);
}

void PagePictures::insert(QTextCursor& cursor, const learn::Picture& picture) {
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(subjectProperty, static_cast<int>(picture.subject));
    format.setProperty(figureProperty, picture.figure);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF PagePictures::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format) {
    const double width = std::max(textWidth(*document), 1.0);
    if (subjectOf(format) != Subject::Stretch)
        return muscleDrawingSize(width, m_font);
    const double both = std::min(width, QFontMetricsF(m_font).averageCharWidth() * 62);
    return {both, (both - 2 * grid) / 2};
}

void PagePictures::drawObject(QPainter* painter, const QRectF& rectangle, QTextDocument* /*document*/,
                              int /*position*/, const QTextFormat& format) {
    const Theme theme = Theme::of(m_palette);
    switch (subjectOf(format)) {
    case Subject::MusclesBehind: paintMuscles(*painter, rectangle, BodySide::Behind, theme, m_font); break;
    case Subject::MusclesInFront: paintMuscles(*painter, rectangle, BodySide::InFront, theme, m_font); break;
    case Subject::Stretch:
        if (const FigureData* shown = figure(format.stringProperty(figureProperty)))
            paintTwice(*painter, rectangle, *shown, FigureColors::matching(m_palette));
        break;
    }
}

} // namespace unhunch
