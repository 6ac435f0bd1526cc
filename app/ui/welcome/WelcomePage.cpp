#include "app/ui/welcome/WelcomePage.h"

#include "app/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {

namespace {

/// Letters beside each other from which two columns are easier to read than one.
constexpr int wideLetters = 88;

} // namespace

WelcomePage::WelcomePage(const QString& title, const QString& introduction, QWidget* parent)
    : QWidget(parent), m_title(words(title, this)), m_introduction(words(introduction, this)),
      m_body(new QVBoxLayout) {
    m_body->setSpacing(2 * grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_title);
    layout->addWidget(m_introduction);
    layout->addSpacing(grid);
    layout->addLayout(m_body, 1);
}

QString WelcomePage::title() const { return m_title->text(); }

QLabel* WelcomePage::words(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

QScrollArea* WelcomePage::scrolled(QWidget* content, const QString& name, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::TabFocus);
    area->setAccessibleName(name);
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(content, 1);
    row->addSpacing(grid); // words keep away from the scroll bar, on whichever side it is
    area->setWidget(inside);
    return area;
}

bool WelcomePage::isWide() const { return width() > wideLetters * fontMetrics().averageCharWidth(); }

void WelcomePage::restyle() { m_title->setFont(titleFont(font())); }

QFont WelcomePage::strongFont() const {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QPalette WelcomePage::quietPalette() const {
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    return quiet;
}

void WelcomePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void WelcomePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    restyle();
}

} // namespace unhunch
