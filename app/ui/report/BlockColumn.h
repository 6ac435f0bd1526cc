#pragma once

#include "app/ui/report/Sheet.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

namespace unhunch {

/// Makes the pieces of a page below each other: headings, texts, rows of a table. What it painted them with they hold
/// themselves.
class BlockColumn {
public:
    static constexpr double lineHeight = 17;
    static constexpr double headingHeight = 24;
    static constexpr double between = 9; ///< above a heading
    static constexpr double markSide = 12;

    /// What is painted into a cell, before its text.
    using Mark = std::function<void(QPainter&, const QRectF& square, const Theme&)>;
    struct Cell {
        QString words{};
        Mark mark{};
        bool strong = false;
    };

    BlockColumn(SheetFonts fonts, double width) : m_fonts(std::move(fonts)), m_width(width) {}

    void addHeading(const QString& text);
    /// A text on as many lines as it takes; `withNext` for what introduces the following.
    void addText(const QString& text, const QFont& font, bool withNext = false);
    /// Cells beside each other, all as high as the highest; ruled below. A header stays with the row after it.
    void addRow(const std::vector<Cell>& cells, const std::vector<double>& columns, bool isHeader = false);
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    /// All of another column below it.
    void append(BlockColumn below) { std::ranges::move(below.m_blocks, std::back_inserter(m_blocks)); }

    [[nodiscard]] double height() const;
    [[nodiscard]] const SheetFonts& fonts() const { return m_fonts; }
    /// All of it; nothing is left.
    [[nodiscard]] std::vector<Block> take() { return std::exchange(m_blocks, {}); }

private:
    SheetFonts m_fonts;
    double m_width;
    std::vector<Block> m_blocks;
};

} // namespace unhunch
