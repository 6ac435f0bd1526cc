#include "app/ui/guide/TensionScale.h"

#include "app/ui/guide/AccessibleRole.h"
#include "app/ui/guide/ScaleRow.h"
#include "app/ui/Theme.h"
#include "core/journal/Session.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace unhunch {

namespace {

QString nameOf(int level) {
    const QString name = TensionScale::tr("%1 of %2", "tension")
                             .arg(QLocale().toString(level), QLocale().toString(mostTension));
    if (level == 0)
        return TensionScale::tr("%1, not at all", "tension").arg(name);
    return level == mostTension ? TensionScale::tr("%1, as tense as can be", "tension").arg(name) : name;
}

} // namespace

TensionScale::TensionScale(QWidget* parent)
    : QWidget(parent), m_question(new QLabel(this)), m_row(new ScaleRow(mostTension, this)),
      m_least(new QLabel(tr("not at all"), this)), m_most(new QLabel(tr("as tense as can be"), this)),
      m_open(new QToolButton(this)) {
    giveAccessibleRole<TensionScale, QAccessible::Grouping>();
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_least->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_most->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    for (int level = 0; level <= mostTension; ++level) {
        m_row->step(level).setObjectName(QStringLiteral("tension-%1").arg(level));
        m_row->step(level).setAccessibleName(nameOf(level));
        m_row->step(level).setToolTip(nameOf(level));
    }
    m_open->setObjectName(QStringLiteral("tension-open"));
    m_open->setText(tr("No answer"));
    m_open->setToolTip(tr("Take the answer back (Backspace)"));
    m_open->setAutoRaise(true);
    QSizePolicy placed = m_open->sizePolicy();
    placed.setRetainSizeWhenHidden(true); // so that it moves nothing as it comes
    m_open->setSizePolicy(placed);
    m_open->hide();
    auto* ends = new QHBoxLayout;
    ends->setSpacing(grid);
    ends->addWidget(m_least);
    ends->addStretch();
    ends->addWidget(m_open);
    ends->addStretch();
    ends->addWidget(m_most);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_question);
    layout->addWidget(m_row);
    layout->addLayout(ends);
    connect(m_row, &ScaleRow::stepChosen, this, [this](int level) {
        m_oneWasTyped = false;
        m_open->show();
        Q_EMIT answered(level);
    });
    connect(m_open, &QToolButton::clicked, this, &TensionScale::takeBack);
    restyle();
}

void TensionScale::ask(const QString& question, std::optional<int> answer) {
    m_question->setText(question);
    setAccessibleName(question);
    m_row->setChosen(answer);
    m_open->setVisible(answer.has_value());
    m_oneWasTyped = false;
}

void TensionScale::setAsHeading() {
    m_asHeading = true;
    m_question->setAlignment(Qt::AlignHCenter);
    restyle();
}

std::optional<int> TensionScale::answer() const { return m_row->chosen(); }

void TensionScale::takeBack() {
    const bool hadFocus = hasTheFocus();
    m_row->setChosen(std::nullopt);
    m_oneWasTyped = false;
    if (hadFocus)
        takeFocus();
    m_open->hide();
    Q_EMIT answered(std::nullopt);
}

bool TensionScale::takeKey(int key) {
    if (key == Qt::Key_Backspace && answer()) {
        takeBack();
        return true;
    }
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    const int digit = key - Qt::Key_0;
    const bool makesTen = digit == 0 && std::exchange(m_oneWasTyped, false);
    choose(makesTen ? mostTension : digit);
    m_oneWasTyped = digit == 1;
    return true;
}

void TensionScale::choose(int level) {
    const bool hadFocus = hasTheFocus();
    m_row->step(level).click();
    if (hadFocus)
        takeFocus();
}

void TensionScale::takeFocus() { m_row->step(answer().value_or(0)).setFocus(Qt::TabFocusReason); }

bool TensionScale::hasTheFocus() const {
    return window()->focusWidget() && isAncestorOf(window()->focusWidget());
}

void TensionScale::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void TensionScale::restyle() {
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    for (QLabel* end : {m_least, m_most})
        end->setPalette(quiet);
    if (!m_asHeading)
        return;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_question->setFont(strong);
}

} // namespace unhunch
