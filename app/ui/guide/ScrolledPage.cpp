#include "app/ui/guide/ScrolledPage.h"

#include "app/ui/Theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

ScrolledPage::ScrolledPage(double textSize, QWidget* parent)
    : QWidget(parent), m_textSize(textSize), m_area(new QScrollArea(this)), m_content(new QWidget(m_area)),
      m_column(new QVBoxLayout), m_buttonRow(new QHBoxLayout) {
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QVBoxLayout(m_content);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(2);
    middle->addLayout(m_column);
    middle->addStretch(3);
    m_area->setWidget(m_content);

    m_buttonRow->setSpacing(grid);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttonRow);
    row->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_area, 1);
    layout->addLayout(row);
}

QLabel* ScrolledPage::line(QWidget* parent, const QString& text) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton* ScrolledPage::addButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttonRow->addWidget(button);
    return button;
}

QFont ScrolledPage::wordsFont() const { return scaledFont(font(), m_textSize * textScale(size())); }

QFont ScrolledPage::strongFont() const {
    QFont strong = wordsFont();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QPalette ScrolledPage::quietPalette() const {
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    return quiet;
}

void ScrolledPage::fitButton(QAbstractButton& button, int leastWidth) const {
    const QFont words = wordsFont();
    const QFontMetrics metrics(words);
    button.setFont(words);
    button.setMinimumSize(std::max(leastWidth, metrics.horizontalAdvance(button.text()) + 4 * grid),
                          std::max(5 * grid, metrics.height() + 2 * grid));
}

void ScrolledPage::restyle() {
    m_content->setFont(wordsFont());
    for (int i = 0; i < m_buttonRow->count(); ++i) {
        if (auto* button = qobject_cast<QAbstractButton*>(m_buttonRow->itemAt(i)->widget()))
            fitButton(*button, 16 * grid);
    }
}

void ScrolledPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void ScrolledPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    restyle();
}

} // namespace unhunch
