#include "app/ui/plan/MoveButtons.h"

#include "app/ui/PlainButton.h"
#include "app/ui/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace unhunch {

MoveButtons::MoveButtons(const QString& prefix, const QString& up, const QString& down, QWidget* parent)
    : QWidget(parent), m_up(plainButton(prefix + QStringLiteral("-up"), QStringLiteral("↑"), this)),
      m_down(plainButton(prefix + QStringLiteral("-down"), QStringLiteral("↓"), this)) {
    m_up->setAccessibleName(up);
    m_up->setToolTip(tr("%1 (Alt+Up)", "what the button does").arg(up));
    m_down->setAccessibleName(down);
    m_down->setToolTip(tr("%1 (Alt+Down)", "what the button does").arg(down));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    for (QPushButton* arrow : {m_up, m_down}) {
        arrow->setFixedWidth(5 * grid);
        layout->addWidget(arrow);
    }
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moved(1); });
    showFor(-1, 0);
}

void MoveButtons::showFor(int row, int count) {
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
}

} // namespace unhunch
