#include "app/ui/guide/StepList.h"

#include "app/ui/Theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

StepList::StepList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid / 2);
}

void StepList::setSteps(const QStringList& steps) {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    m_current.reset();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid);
        auto* number = new QLabel(QLocale().toString(i + 1), row);
        number->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        number->setMinimumWidth(2 * grid);
        auto* text = new QLabel(steps[i], row);
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        layout->addWidget(number);
        layout->addWidget(text, 1);
        m_layout->addWidget(row);
        m_lines.push_back({number, text});
        style(m_lines.size() - 1);
    }
}

void StepList::setCurrent(std::optional<std::size_t> step) {
    if (step == m_current)
        return;
    m_current = step;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        style(i);
}

int StepList::heightFor(int width, const QFont& font) const {
    const QFontMetrics metrics(font);
    const int numberWidth = std::max(2 * grid, metrics.horizontalAdvance(QLocale().toString(m_lines.size())));
    int height = 0;
    for (const Line& line : m_lines)
        height += m_layout->spacing() + wrappedHeight(metrics, line.text->text(), width - numberWidth - grid);
    return height;
}

void StepList::style(std::size_t step) {
    const Theme theme = Theme::of(palette());
    const bool current = m_current == step;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, current ? theme.text : theme.secondary);
    m_lines[step].text->setPalette(colours);
    colours.setColor(QPalette::WindowText, current ? theme.accent : theme.secondary);
    m_lines[step].number->setPalette(colours);
    // The text keeps its weight: bolder words would wrap anew and make the list jump.
    QFont strong = font();
    strong.setWeight(current ? QFont::Bold : QFont::Normal);
    m_lines[step].number->setFont(strong);
}

void StepList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            style(i);
    }
}

} // namespace unhunch
