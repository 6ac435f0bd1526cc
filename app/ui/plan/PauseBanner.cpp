#include "app/ui/plan/PauseBanner.h"

#include "app/text/PlanWords.h"
#include "app/ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace unhunch {

PauseBanner::PauseBanner(const DateRange& days, Date today, QWidget* parent) : QWidget(parent) {
    auto* words = new QLabel(PlanWords::pause(days, today), this);
    words->setObjectName(QStringLiteral("pause-words"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* resume = new QPushButton(days.contains(today) ? tr("&Resume") : tr("&Take back"), this);
    resume->setObjectName(QStringLiteral("pause-resume"));
    resume->setAutoDefault(false);
    resume->setAccessibleDescription(words->text());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, grid, grid);
    layout->addWidget(words, 1);
    layout->addWidget(resume);
    connect(resume, &QPushButton::clicked, this, &PauseBanner::resumeAsked);
}

void PauseBanner::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(rect(), grid, grid);
}

} // namespace unhunch
