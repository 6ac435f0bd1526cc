#pragma once

#include "app/text/learn/LearnPage.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextObjectInterface>

#include <map>
#include <memory>

namespace unhunch {

struct FigureData;

/// Paints the pictures of a page into its text, as drawings rather than images: sharp at every scale, in the colours of
/// the moment.
class PagePictures : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit PagePictures(QObject* parent = nullptr);
    ~PagePictures() override;

    /// How the next painting looks.
    void setLook(const QPalette& palette, const QFont& font);
    /// Whether there is a drawing of that; a stretch of the person's own may have none.
    [[nodiscard]] bool canDraw(const learn::Picture& picture);
    /// Adds it at the cursor. The document must be painted by this object: see setUp().
    void insert(QTextCursor& cursor, const learn::Picture& picture);
    /// Has the pictures in that document painted by this object.
    void setUp(QTextDocument& document);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument* document, int position,
                                       const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rectangle, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] const FigureData* figure(const QString& name);

    QPalette m_palette;
    QFont m_font;
    std::map<QString, std::shared_ptr<const FigureData>> m_figures; ///< null: there is none
};

} // namespace unhunch
