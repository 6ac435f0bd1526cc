#include "app/ui/preferences/PageParts.h"

#include "app/ui/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace unhunch {

namespace {

QLabel* coloured(const QColor& colour, const QString& text, QWidget* parent) {
    auto* line = new QLabel(text, parent);
    line->setWordWrap(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::WindowText, colour);
    line->setPalette(palette);
    return line;
}

} // namespace

QVBoxLayout* pageLayout(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    // The dialog has air around its pages; only a scroll bar may come close.
    layout->setContentsMargins(grid / 2, 0, grid / 2, 0);
    layout->setSpacing(2 * grid);
    return layout;
}

QLabel* hintLine(const QString& text, QWidget* parent) {
    return coloured(Theme::of(parent->palette()).secondary, text, parent);
}

QLabel* faultLine(QWidget* parent) {
    QLabel* line = coloured(Theme::of(parent->palette()).warm, QString(), parent);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->hide();
    return line;
}

void showFault(QLabel* line, const QString& fault) {
    line->setText(fault);
    line->setVisible(!fault.isEmpty());
}

} // namespace unhunch
