#include "app/ui/guide/EndPage.h"

#include "app/text/Words.h"
#include "app/ui/Theme.h"
#include "app/ui/week/WeekMarks.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

QLabel* line(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

QPixmap markPixmap(Outcome outcome, const QWidget& widget) {
    const qreal ratio = widget.devicePixelRatioF();
    const QSize size(3 * grid, 3 * grid);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(QPointF(1, 1), QSizeF(size) - QSizeF(2, 2)), outcome, false,
              Theme::of(widget.palette()));
    return pixmap;
}

} // namespace

EndPage::EndPage(QWidget* parent)
    : QWidget(parent), m_headline(line(this)), m_text(line(this)), m_led(new QVBoxLayout), m_next(line(this)),
      m_question(nullptr), m_ask(line(this)), m_thanks(line(this)), m_feelings(new QButtonGroup(this)),
      m_close(new QPushButton(tr("Close"), this)) {
    m_question = buildQuestion();
    m_led->setSpacing(grid);
    auto* week = new QPushButton(tr("This week…"), this);
    m_close->setObjectName(QStringLiteral("guide-close"));
    week->setObjectName(QStringLiteral("guide-week"));
    connect(m_close, &QPushButton::clicked, this, &EndPage::closeAsked);
    connect(week, &QPushButton::clicked, this, &EndPage::weekAsked);

    // Scrolls, so that large text in a small window is never cut off.
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(area);
    auto* led = new QHBoxLayout;
    led->addStretch();
    led->addLayout(m_led);
    led->addStretch();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addStretch(2);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addLayout(led);
    column->addSpacing(grid);
    column->addWidget(m_question);
    column->addSpacing(grid);
    column->addWidget(m_next);
    column->addStretch(3);
    area->setWidget(m_content);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    for (QPushButton* button : {week, m_close}) {
        button->setMinimumSize(16 * grid, 5 * grid);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    restyle();
}

QWidget* EndPage::buildQuestion() {
    auto* question = new QWidget(this);
    auto* layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_ask->setParent(question);
    m_thanks->setParent(question);
    m_ask->setText(tr("How did it feel, compared with before?"));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addStretch();
    addFeeling(QStringLiteral("guide-felt-easier"), tr("Easier (1)"), Feeling::Easier);
    addFeeling(QStringLiteral("guide-felt-same"), tr("Same (2)"), Feeling::Same);
    addFeeling(QStringLiteral("guide-felt-too-much"), tr("Too much (3)"), Feeling::TooMuch);
    for (QAbstractButton* button : m_feelings->buttons())
        row->addWidget(button);
    row->addStretch();
    layout->addWidget(m_ask);
    layout->addLayout(row);
    layout->addWidget(m_thanks);
    connect(m_feelings, &QButtonGroup::idClicked, this, [this](int id) {
        const auto feeling = static_cast<Feeling>(id);
        m_thanks->setText(feeling == Feeling::TooMuch ? tr("Thank you. Next time the easier form is offered.")
                                                      : tr("Thank you."));
        m_close->setFocus();
        Q_EMIT felt(feeling);
    });
    return question;
}

void EndPage::addFeeling(const QString& name, const QString& text, Feeling feeling) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_feelings->addButton(button, static_cast<int>(feeling));
}

void EndPage::showEnd(const GuideEnd& end) {
    m_headline->setText(end.headline);
    m_text->setText(end.text);
    m_text->setVisible(!end.text.isEmpty());
    m_next->setText(end.next);
    m_question->setVisible(end.asksFeeling);
    // Kept empty rather than hidden, so that the thanks push nothing about.
    m_thanks->setText(QString());
    while (QLayoutItem* item = m_led->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LedStretch& led : end.led)
        addLine(led);
    m_close->setFocus();
}

void EndPage::addLine(const LedStretch& led) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    auto* mark = new QLabel(row);
    mark->setPixmap(markPixmap(led.outcome, *this));
    layout->addWidget(mark);
    const QString what = led.outcome == Outcome::None
                             ? Words::outcome(led.outcome)
                             : tr("%1, %2", "amount, outcome").arg(led.amount, Words::outcome(led.outcome));
    layout->addWidget(new QLabel(tr("%1: %2", "stretch, what was done").arg(led.title, what), row), 1);
    m_led->addWidget(row);
}

bool EndPage::takeKey(int key) {
    if (!m_question->isVisibleTo(this) || key < Qt::Key_1 || key > Qt::Key_3)
        return false;
    m_feelings->buttons().at(key - Qt::Key_1)->click();
    return true;
}

void EndPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void EndPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    restyle();
}

void EndPage::restyle() {
    const double scale = textScale(size());
    // Read from where the stretch ended, which may be the floor.
    const QFont base = scaledFont(font(), 1.5 * scale);
    m_content->setFont(base);
    m_headline->setFont(titleFont(scaledFont(font(), 2 * scale)));
    QFont strong = base;
    strong.setWeight(QFont::DemiBold);
    m_ask->setFont(strong);
    const QFontMetrics metrics(base);
    for (QAbstractButton* button : m_feelings->buttons())
        button->setMinimumSize(std::max(14 * grid, metrics.horizontalAdvance(button->text()) + 4 * grid),
                               std::max(5 * grid, metrics.height() + 2 * grid));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    for (QLabel* label : {m_text, m_next, m_thanks})
        label->setPalette(quiet);
}

} // namespace unhunch
