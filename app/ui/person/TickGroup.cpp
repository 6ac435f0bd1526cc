#include "app/ui/person/TickGroup.h"

#include "app/ui/Theme.h"
#include "app/ui/WrappingCheckBox.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int indent = 3 * grid;

} // namespace

TickGroup::TickGroup(const QString& title, const QString& summary, QWidget* parent)
    : QWidget(parent), m_title(title), m_heading(new QToolButton(this)), m_count(new QLabel(this)),
      m_summary(new QLabel(summary, this)), m_content(new QWidget(this)),
      m_ticks(new QVBoxLayout(m_content)) {
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setAccessibleDescription(summary);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(indent, 0, 0, 0);
    m_ticks->setContentsMargins(indent, 0, 0, 0);
    m_ticks->setSpacing(grid / 2);

    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(m_heading);
    head->addWidget(m_count);
    head->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 4);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_content);
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        setOpen(open);
        if (open)
            bringIntoView();
    });
    setOpen(false);
    showCount();
    restyle();
}

QCheckBox* TickGroup::add(const QString& text, bool checked) {
    auto* box = new WrappingCheckBox(text, m_content);
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, [this] {
        showCount();
        Q_EMIT changed();
    });
    m_ticks->addWidget(box);
    m_boxes.push_back(box);
    showCount();
    return box;
}

void TickGroup::setOpen(bool open) {
    m_heading->setChecked(open);
    m_heading->setArrowType(open                                   ? Qt::DownArrow
                            : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                   : Qt::RightArrow);
    m_summary->setVisible(!open);
    m_content->setVisible(open);
}

int TickGroup::ticked() const {
    return static_cast<int>(std::ranges::count_if(m_boxes, &QCheckBox::isChecked));
}

void TickGroup::showCount() {
    const int count = ticked();
    m_count->setText(count > 0 ? tr("%n ticked", nullptr, count) : QString());
    m_heading->setAccessibleName(
        count > 0 ? tr("%1, %2", "group, how many are ticked").arg(m_title, m_count->text()) : m_title);
}

void TickGroup::bringIntoView() {
    // Later: the layout has yet to make room for what has opened.
    QTimer::singleShot(0, this, [this] {
        for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above)) {
                area->ensureWidgetVisible(m_content, 0, grid);
                area->ensureWidgetVisible(m_heading, 0, grid);
                return;
            }
        }
    });
}

void TickGroup::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    else if (event->type() == QEvent::LayoutDirectionChange)
        setOpen(m_heading->isChecked());
}

void TickGroup::restyle() {
    const Theme theme = Theme::of(palette());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.secondary);
    m_summary->setPalette(colours);
    colours.setColor(QPalette::WindowText, theme.accent);
    m_count->setPalette(colours);
    m_count->setFont(strong);
}

} // namespace unhunch
