#include "app/ui/report/BlockColumn.h"

#include <algorithm>

namespace unhunch {

namespace {

constexpr double lineHeight = BlockColumn::lineHeight;
constexpr double headingHeight = BlockColumn::headingHeight;
constexpr double between = BlockColumn::between;
constexpr double markSide = BlockColumn::markSide;
constexpr double cellPadding = 2;

} // namespace

void BlockColumn::addHeading(const QString& text) {
    m_blocks.push_back(
        {between + headingHeight,
         [text, width = m_width, font = m_fonts.heading](Sheet& sheet, double top) {
             sheet.text({0, top + between, width, headingHeight - 4}, text, font, sheet.theme().text);
         },
         true});
}

void BlockColumn::addText(const QString& text, const QFont& font, bool withNext) {
    for (const QString& line : wrapped(text, font, m_width)) {
        m_blocks.push_back({lineHeight,
                            [line, font, width = m_width](Sheet& sheet, double top) {
                                sheet.text({0, top, width, lineHeight}, line, font, sheet.theme().text);
                            },
                            withNext});
    }
}

void BlockColumn::addRow(const std::vector<Cell>& cells, const std::vector<double>& columns, bool isHeader) {
    struct Laid {
        QStringList lines;
        QFont font;
        double left;
        double width;
    };
    std::vector<Laid> laid;
    double left = 0;
    qsizetype most = 1;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const Cell& cell = cells[index];
        const QFont& font = isHeader ? m_fonts.small : cell.strong ? m_fonts.strong : m_fonts.body;
        const double indent = cell.mark ? markSide + 5 : 0;
        const double width = columns[index] - indent - (cell.mark ? 2 : 8);
        // Beside a mark stands a figure, which is not torn apart.
        laid.push_back({cell.mark ? QStringList{cell.words} : wrapped(cell.words, font, width), font,
                        left + indent, width});
        most = std::max(most, laid.back().lines.size());
        left += columns[index];
    }
    const double height = static_cast<double>(most) * (lineHeight - 2) + 2 * cellPadding;
    m_blocks.push_back(
        {height,
         [cells, columns, laid, height, isHeader, width = m_width](Sheet& sheet, double top) {
             double from = 0;
             for (std::size_t index = 0; index < cells.size(); ++index) {
                 const Cell& cell = cells[index];
                 const Laid& text = laid[index];
                 const QColor color = isHeader ? sheet.theme().secondary : sheet.theme().text;
                 double y = top + cellPadding;
                 if (cell.mark)
                     sheet.mark({from, y + (lineHeight - 2 - markSide) / 2, markSide, markSide}, cell.mark);
                 for (const QString& line : text.lines) {
                     sheet.text({text.left, y, text.width, lineHeight - 2}, line, text.font, color);
                     y += lineHeight - 2;
                 }
                 from += columns[index];
             }
             const double end = top + height;
             sheet.line(end, 0, width, isHeader ? sheet.theme().text : sheet.theme().line,
                        isHeader ? 0.75 : 0.4);
         },
         isHeader});
}

double BlockColumn::height() const {
    double height = 0;
    for (const Block& block : m_blocks)
        height += block.height;
    return height;
}

} // namespace unhunch
