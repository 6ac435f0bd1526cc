#include "app/ui/person/TickGroup.h"

#include "app/ui/IntoView.h"
#include "app/ui/person/Disclosure.h"
#include "app/ui/Theme.h"
#include "app/ui/WrappingCheckBox.h"

#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

TickGroup::TickGroup(const QString& title, const QString& summary, QWidget* parent)
    : QWidget(parent), m_title(title), m_heading(new Disclosure(title, this)), m_count(new QLabel(this)),
      m_summary(new QLabel(summary, this)), m_content(new QWidget(this)),
      m_ticks(new QVBoxLayout(m_content)) {
    m_heading->setAccessibleDescription(summary);
    setFocusProxy(m_heading);
    m_summary->setWordWrap(true);
    for (QLabel* beside : {m_summary, m_count}) {
        beside->setCursor(Qt::PointingHandCursor);
        beside->installEventFilter(this);
    }
    m_ticks->setContentsMargins(0, 0, 0, 0);
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
    for (QWidget* below : {static_cast<QWidget*>(m_summary), m_content}) {
        auto* row = new QHBoxLayout; // its spacing turns with the direction of reading; margins would not
        row->setSpacing(0);
        row->addSpacing(Disclosure::indent());
        row->addWidget(below, 1);
        layout->addLayout(row);
    }
    connect(m_heading, &Disclosure::toggled, this, [this](bool open) {
        setOpen(open);
        if (open && isVisible())
            bringIntoView(m_heading, m_content);
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

bool TickGroup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::MouseButtonPress ||
        static_cast<const QMouseEvent*>(event)->button() != Qt::LeftButton)
        return QWidget::eventFilter(watched, event);
    m_heading->setFocus(Qt::MouseFocusReason);
    m_heading->click();
    return true;
}

void TickGroup::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
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
