#include "app/ui/report/ReportPages.h"

#include "app/text/ReportWords.h"
#include "app/text/SafetyWords.h"
#include "app/text/Words.h"
#include "app/ui/report/MonthBlocks.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <iterator>
#include <utility>

namespace unhunch {

namespace {

constexpr double margin = 48; // 12.7 mm, which every printer can do
constexpr double headHeight = 60;
constexpr double footHeight = 30;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::ReportText)
};

QString number(int value) { return QLocale().toString(value); }

} // namespace

ReportPages::ReportPages(ReportShown report, const QSizeF& paper)
    : m_report(std::move(report)), m_paper(paper), m_fonts(SheetFonts::of(QApplication::font())),
      m_blocks(std::make_unique<MonthBlocks>(m_report, m_fonts, m_paper.width() - 2 * margin)),
      m_name(m_report.name.simplified()),
      m_made(ReportText::tr("made on %1", "day").arg(Words::dayAndYear(m_report.today))) {
    if (m_report.months.empty())
        return;
    for (const MonthReport& month : m_report.months) {
        const auto found = m_report.notes.find(month.days.first.year() / month.days.first.month());
        const QString notes = found == m_report.notes.end() ? QString() : found->second.trimmed();
        add(ReportWords::month(month.days.first), ReportWords::part(month.days), m_blocks->of(month, notes));
    }
    const QString& first = m_pages.front().month;
    const QString& last = m_pages.back().month;
    m_title = first == last ? ReportText::tr("Stretch report, %1", "month").arg(first)
                            : ReportText::tr("Stretch report, %1 – %2", "months").arg(first, last);
}

ReportPages::~ReportPages() = default;

void ReportPages::add(const QString& month, const QString& part, std::vector<Block> blocks) {
    const double room = m_paper.height() - 2 * margin - headHeight - footHeight;
    double used = 0;
    m_pages.push_back({month, part, {}});
    for (std::size_t index = 0; index < blocks.size();) {
        // What stays together is moved together.
        std::size_t end = index;
        double height = 0;
        do
            height += blocks[end].height;
        while (blocks[end++].withNext && end < blocks.size());
        if (used > 0 && used + height > room) {
            m_pages.push_back({month, ReportText::tr("continued"), {}});
            used = 0;
        }
        for (; index < end; ++index) {
            used += blocks[index].height;
            m_pages.back().blocks.push_back(std::move(blocks[index]));
        }
    }
}

void ReportPages::paintHead(Sheet& sheet, const Page& page) const {
    const double width = m_paper.width() - 2 * margin;
    const Theme& theme = sheet.theme();
    sheet.text({0, 0, width, 16}, ReportText::tr("Stretch report"), m_fonts.small, theme.secondary);
    sheet.text({0, 0, width, 16}, m_name, m_fonts.strong, theme.text, Sheet::Align::Trailing);
    sheet.text({0, 18, width, 32}, page.month, m_fonts.title, theme.text);
    const double after = QFontMetricsF(m_fonts.title).horizontalAdvance(page.month) + 12;
    sheet.text({after, 24, width - after, 24}, page.remark, m_fonts.body, theme.secondary);
    sheet.text({0, 24, width, 24}, m_made, m_fonts.small, theme.secondary, Sheet::Align::Trailing);
    sheet.line(54, 0, width, theme.text, 1);
}

void ReportPages::paintFoot(Sheet& sheet, int page) const {
    const double width = m_paper.width() - 2 * margin;
    const Theme& theme = sheet.theme();
    const double top = m_paper.height() - 2 * margin - footHeight + 12;
    sheet.line(top, 0, width, theme.line, 0.75);
    const QRectF area(0, top + 4, width, 16);
    sheet.text(area, SafetyWords::notMedicalAdvice(), m_fonts.small, theme.secondary);
    sheet.text(area, ReportText::tr("Page %1 of %2").arg(number(page + 1), number(count())), m_fonts.small,
               theme.secondary, Sheet::Align::Trailing);
}

void ReportPages::paint(QPainter& painter, int page) const {
    const Page& shown = m_pages.at(static_cast<std::size_t>(page));
    painter.save();
    painter.translate(margin, margin);
    Sheet sheet(painter, m_paper.width() - 2 * margin, QApplication::isRightToLeft());
    paintHead(sheet, shown);
    double top = headHeight;
    for (const Block& block : shown.blocks) {
        if (block.paint)
            block.paint(sheet, top);
        top += block.height;
    }
    paintFoot(sheet, page);
    painter.restore();
}

} // namespace unhunch
