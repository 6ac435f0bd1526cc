#pragma once

#include "app/ui/report/Paper.h"
#include "app/ui/report/ReportShown.h"
#include "app/ui/report/Sheet.h"

#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace unhunch {

class MonthBlocks;

/// A report laid out on pages: each month begins a page, and goes on on further ones where its plan is long. Needs a
/// QApplication, for fonts.
class ReportPages {
public:
    /// `paper` is in units of 1/96 inch; both ways of reading are laid out alike.
    ReportPages(ReportShown report, const QSizeF& paper);
    ~ReportPages();
    ReportPages(const ReportPages&) = delete; // its pieces refer to it
    ReportPages& operator=(const ReportPages&) = delete;

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// What the file is called within: "Stretch report, November 2026".
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QSizeF& paper() const { return m_paper; }
    /// Paints a page, counted from 0, with its upper left corner where `painter` has its origin.
    void paint(QPainter& painter, int page) const;

private:
    struct Page {
        QString month;
        QString remark; ///< beside the month: of which days it is, or that it goes on
        std::vector<Block> blocks;
    };

    void add(const QString& month, const QString& part, std::vector<Block> blocks);
    void paintHead(Sheet& sheet, const Page& page) const;
    void paintFoot(Sheet& sheet, int page) const;

    ReportShown m_report;
    QSizeF m_paper;
    SheetFonts m_fonts;
    std::unique_ptr<MonthBlocks> m_blocks;
    QString m_title;
    QString m_name;
    QString m_made;
    std::vector<Page> m_pages;
};

} // namespace unhunch
