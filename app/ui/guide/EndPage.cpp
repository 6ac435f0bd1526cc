#include "app/ui/guide/EndPage.h"

#include "app/text/Words.h"
#include "app/ui/guide/TensionScale.h"
#include "app/ui/Theme.h"
#include "app/ui/week/WeekMarks.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

/// Seen from where the stretch ended, which may be the floor.
constexpr double textSize = 1.5;

/// "3 sets, done", or "stopped because it hurt": a stretch that hurt is no success, however much was done of it.
QString whatWasDone(const LedStretch& led) {
    const QString how = led.hurt ? EndPage::tr("stopped because it hurt") : Words::outcome(led.outcome);
    return led.outcome == Outcome::None ? how : EndPage::tr("%1, %2", "amount, outcome").arg(led.amount, how);
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
    : ScrolledPage(textSize, parent), m_headline(centred()), m_text(centred()), m_led(new QVBoxLayout),
      m_next(centred()), m_ask(centred()), m_thanks(centred()), m_feelings(new QButtonGroup(this)),
      m_tensionThanks(centred()) {
    m_question = buildQuestion();
    m_tensionPart = buildTension();
    m_led->setSpacing(grid);
    auto* led = new QHBoxLayout;
    led->addStretch();
    led->addLayout(m_led);
    led->addStretch();
    column().setSpacing(2 * grid);
    column().addWidget(m_headline);
    column().addWidget(m_text);
    column().addLayout(led);
    column().addSpacing(grid);
    column().addWidget(m_question);
    column().addWidget(m_tensionPart);
    column().addSpacing(grid);
    column().addWidget(m_next);

    auto* week = addButton(QStringLiteral("guide-week"), tr("This week…"));
    m_close = addButton(QStringLiteral("guide-close"), tr("Close"));
    connect(week, &QPushButton::clicked, this, &EndPage::weekAsked);
    connect(m_close, &QPushButton::clicked, this, &EndPage::closeAsked);
    EndPage::restyle();
}

QLabel* EndPage::centred() {
    QLabel* label = line(content());
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

QWidget* EndPage::buildQuestion() {
    auto* question = new QWidget(content());
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

QWidget* EndPage::buildTension() {
    auto* part = new QWidget(content());
    m_tension = new TensionScale(part);
    m_tension->setObjectName(QStringLiteral("guide-tense-after"));
    m_tension->setAsHeading();
    m_tensionThanks->setParent(part);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_tension, 3);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(row);
    layout->addWidget(m_tensionThanks);
    connect(m_tension, &TensionScale::answered, this, [this](std::optional<int> level) {
        m_tensionThanks->setText(level ? thanksFor(*level) : QString());
        Q_EMIT tenseAfter(level);
    });
    return part;
}

QString EndPage::thanksFor(int tension) const {
    const QString now = QLocale().toString(tension);
    return m_tenseBefore
               ? tr("Thank you: %1 before, %2 now.", "tension").arg(QLocale().toString(*m_tenseBefore), now)
               : tr("Thank you: %1 now.", "tension").arg(now);
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
    askTension(end);
    while (QLayoutItem* item = m_led->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LedStretch& led : end.led)
        addLine(led);
    m_close->setFocus();
}

void EndPage::askTension(const GuideEnd& end) {
    m_tenseBefore = end.tenseBefore;
    // What was said before is not shown until this is answered, or it would answer for the person.
    m_tension->ask(tr("How tense is your upper back now? (T)", "with the key"));
    m_tensionThanks->setText(QString());
    m_tensionPart->setVisible(end.asksTension);
}

void EndPage::addLine(const LedStretch& led) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    auto* mark = new QLabel(row);
    mark->setPixmap(markPixmap(led.hurt ? std::min(led.outcome, Outcome::Partial) : led.outcome, *this));
    layout->addWidget(mark);
    const QString what = whatWasDone(led);
    auto* line = new QLabel(row);
    layout->addWidget(line, 1);
    layout->addWidget(unwantedButton(led, what, *line));
    m_led->addWidget(row);
}

QPushButton* EndPage::unwantedButton(const LedStretch& led, const QString& what, QLabel& line) {
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("guide-not-for-me-") + QString::fromStdString(led.stretch));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setChecked(led.unwanted);
    const auto say = [button, &line, what, title = led.title](bool unwanted) {
        line.setText(tr("%1: %2", "stretch, what was done")
                         .arg(title, unwanted ? tr("not offered from now on") : what));
        button->setText(unwanted ? tr("Undo") : tr("Not for me"));
        button->setAccessibleName(
            unwanted ? tr("%1 is not offered from now on. Undo", "stretch").arg(title)
                     : tr("%1 is not for me: leave it out from now on", "stretch").arg(title));
    };
    say(led.unwanted);
    connect(button, &QPushButton::toggled, this, [this, say, stretch = led.stretch](bool unwanted) {
        say(unwanted);
        m_close->setFocus(); // Enter closes the page, and does not take back what was just said
        Q_EMIT notForMe(stretch, unwanted);
    });
    return button;
}

bool EndPage::takeKey(int key) {
    const bool asksFeeling = m_question->isVisibleTo(this);
    if (m_tensionPart->isVisibleTo(this)) {
        if (key == Qt::Key_T) {
            m_tension->takeFocus();
            return true;
        }
        if ((!asksFeeling || m_tension->hasTheFocus()) && m_tension->takeKey(key))
            return true;
    }
    if (!asksFeeling || key < Qt::Key_1 || key > Qt::Key_3)
        return false;
    m_feelings->buttons().at(key - Qt::Key_1)->click();
    return true;
}

void EndPage::restyle() {
    ScrolledPage::restyle();
    m_headline->setFont(titleFont(scaledFont(wordsFont(), 4.0 / 3)));
    m_ask->setFont(strongFont());
    for (QAbstractButton* button : m_feelings->buttons())
        fitButton(*button, 14 * grid);
    m_tension->setFont(wordsFont());
    for (QLabel* label : {m_text, m_next, m_thanks, m_tensionThanks})
        label->setPalette(quietPalette());
}

} // namespace unhunch
