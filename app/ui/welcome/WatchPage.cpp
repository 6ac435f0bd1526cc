#include "app/ui/welcome/WatchPage.h"

#include "app/text/SafetyWords.h"
#include "app/ui/Theme.h"
#include "app/ui/welcome/SafetyCard.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <utility>

namespace unhunch {

WatchPage::WatchPage(QWidget* parent)
    : WelcomePage(tr("Before your first stretch"), SafetyWords::betweenTheBlades(), parent),
      m_lists(new QGridLayout), m_advice(nullptr) {
    auto* content = new QWidget(this);
    m_cards = {new SafetyCard(SafetyWords::emergency(), true, content),
               new SafetyCard(SafetyWords::sameDay(), false, content),
               new SafetyCard(SafetyWords::askFirst(), false, content),
               new SafetyCard(SafetyWords::stopAtOnce(), false, content)};
    m_advice = words(SafetyWords::notMedicalAdvice(), content);
    m_lists->setSpacing(grid);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid * 3 / 2);
    layout->addLayout(m_lists);
    layout->addWidget(m_advice);
    layout->addStretch();
    QScrollArea* area = scrolled(content, tr("What to watch for"), this);
    setFocusProxy(area);
    body().addWidget(area, 1);
    WatchPage::restyle();
}

void WatchPage::restyle() {
    WelcomePage::restyle();
    m_advice->setPalette(quietPalette());
    const int columns = isWide() ? 2 : 1;
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (std::size_t card = 0; card < m_cards.size(); ++card) {
        const int place = static_cast<int>(card);
        m_lists->addWidget(m_cards[card], place / columns, place % columns);
    }
    m_lists->setColumnStretch(0, 1);
    m_lists->setColumnStretch(1, columns == 2 ? 1 : 0);
}

} // namespace unhunch
