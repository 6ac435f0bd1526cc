#include "app/ui/learn/PageDocument.h"

#include "app/ui/learn/PagePictures.h"
#include "app/ui/Theme.h"
#include "core/Overloaded.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QUrl>

namespace unhunch {

namespace {

class PageWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::LearnWindow)
};

const QString pageScheme = QStringLiteral("page");

class PageWriter {
public:
    PageWriter(QTextDocument& document, PagePictures& pictures, const QPalette& palette, const QFont& font)
        : m_cursor(&document), m_pictures(pictures), m_theme(Theme::of(palette)), m_font(font) {
        m_plain.setForeground(m_theme.text);
        m_quiet.setForeground(m_theme.secondary);
        m_link.setForeground(m_theme.accent);
        m_link.setFontUnderline(true);
        m_link.setAnchor(true);
        m_strong = m_plain;
        m_strong.setFontWeight(QFont::DemiBold);
    }

    void write(const LearnPage& page) {
        m_title = page.title;
        heading(page.title, 1);
        for (const learn::Block& block : page.blocks)
            std::visit([this](const auto& part) { add(part); }, block);
    }

private:
    /// A new block of text, this far below the one before.
    void begin(double above, int headingLevel = 0) {
        QTextBlockFormat format;
        format.setTopMargin(m_empty ? 0 : above);
        format.setHeadingLevel(headingLevel);
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        format.setLayoutDirection(QGuiApplication::layoutDirection());
        if (std::exchange(m_empty, false))
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, m_plain);
    }

    void heading(const QString& text, int level) {
        begin(3 * grid, level);
        QTextCharFormat format = m_strong;
        const QFont font = level == 1 ? titleFont(m_font) : scaledFont(m_font, 1.1);
        format.setFontPointSize(font.pointSizeF());
        if (font.pointSizeF() <= 0)
            format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
        m_cursor.insertText(text, format);
    }

    void add(const learn::Heading& part) { heading(part.text, 2); }

    void add(const learn::Paragraph& part) {
        begin(grid);
        m_cursor.insertText(part.text, m_plain);
    }

    template <class Entries, class Write>
    void list(const Entries& entries, Write write) {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        QTextList* made = nullptr;
        for (const auto& entry : entries) {
            begin(grid * 0.75);
            if (made)
                made->add(m_cursor.block());
            else
                made = m_cursor.createList(format);
            write(entry);
        }
    }

    void add(const learn::Points& part) {
        list(part.entries, [this](const learn::Points::Entry& entry) {
            if (!entry.key.isEmpty())
                m_cursor.insertText(entry.key + u' ', m_strong);
            m_cursor.insertText(entry.text, m_plain);
        });
    }

    void add(const learn::Notice& part) {
        QTextFrameFormat frame;
        frame.setBackground(m_theme.accentSoft);
        frame.setBorder(0);
        frame.setPadding(1.5 * grid);
        frame.setTopMargin(2 * grid);
        frame.setBottomMargin(grid);
        m_cursor.insertFrame(frame);
        QTextBlockFormat block;
        block.setLayoutDirection(QGuiApplication::layoutDirection());
        block.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(part.text, m_plain);
        m_cursor.movePosition(QTextCursor::End);
        m_empty = true; // the block behind the frame is there already
    }

    void add(const learn::Picture& part) {
        if (!m_pictures.canDraw(part))
            return;
        begin(grid);
        QTextBlockFormat close = m_cursor.blockFormat(); // else its line would be higher than the picture
        close.setLineHeight(0, QTextBlockFormat::SingleHeight);
        m_cursor.setBlockFormat(close);
        m_pictures.insert(m_cursor, part);
        begin(grid / 2);
        m_cursor.insertText(part.description, m_quiet);
    }

    void link(const QString& text, const QString& address, const QString& hint) {
        QTextCharFormat format = m_link;
        format.setAnchorHref(address);
        format.setToolTip(hint);
        m_cursor.insertText(text, format);
    }

    void add(const learn::Link& part) {
        begin(grid);
        link(PageWords::tr("Read more: %1").arg(part.text), pageScheme + u':' + part.page, {});
    }

    void add(const learn::Sources& part) {
        if (const QString name = PageWords::tr("Sources"); name != m_title)
            heading(name, 2);
        list(part.sources, [this](const Source& source) {
            const QUrl address(QString::fromStdString(source.url), QUrl::StrictMode);
            const QString organisation = QString::fromStdString(source.organisation);
            m_cursor.insertText(PageWords::tr("%1: ", "organisation, before the title").arg(organisation),
                                m_plain);
            link(QString::fromStdString(source.title), address.toString(QUrl::FullyEncoded),
                 address.toDisplayString());
            m_cursor.insertText(u' ' +
                                    PageWords::tr("(%1, grade %2)", "place on the web, grade of the source")
                                        .arg(address.host(), QChar::fromLatin1(source.grade)),
                                m_quiet);
        });
    }

    QTextCursor m_cursor;
    PagePictures& m_pictures;
    Theme m_theme;
    QFont m_font;
    QString m_title;
    bool m_empty = true;
    QTextCharFormat m_plain;
    QTextCharFormat m_strong;
    QTextCharFormat m_quiet;
    QTextCharFormat m_link;
};

} // namespace

void writePage(QTextDocument& document, const LearnPage& page, PagePictures& pictures,
               const QPalette& palette, const QFont& font) {
    document.clear();
    document.setDefaultFont(font);
    document.setIndentWidth(2.5 * grid);
    document.setDocumentMargin(0);
    pictures.setLook(palette, font);
    pictures.setUp(document);
    PageWriter(document, pictures, palette, font).write(page);
}

QString pageOf(const QUrl& link) { return link.scheme() == pageScheme ? link.path() : QString(); }

} // namespace unhunch
