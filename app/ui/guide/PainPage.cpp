#include "app/ui/guide/PainPage.h"

#include "app/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {

namespace {

QLabel* line(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void addBullets(QVBoxLayout& column, const QStringList& lines, QWidget* parent) {
    for (const QString& text : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(grid);
        auto* bullet = new QLabel(QStringLiteral("•"), parent);
        bullet->setAlignment(Qt::AlignTop);
        auto* words = line(parent);
        words->setText(text);
        row->addWidget(bullet);
        row->addWidget(words, 1);
        column.addLayout(row);
    }
}

} // namespace

PainPage::PainPage(QWidget* parent) : QWidget(parent) {
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::TabFocus);
    area->setAccessibleName(tr("Advice"));
    m_content = new QWidget(area);
    m_headline = line(m_content);
    m_now = line(m_content);
    m_signs = line(m_content);
    m_urgent = line(m_content);
    m_small = line(m_content);
    m_headline->setText(tr("Stopped. Rest for a moment."));
    m_signs->setText(tr("Ask a doctor or physiotherapist before you do this stretch again if"));
    m_urgent->setText(tr("Get help today if the pain"));
    m_small->setText(tr("This is not medical advice."));

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(5 * grid, 0, 5 * grid, 0);
    column->setSpacing(grid);
    column->addStretch(1);
    column->addWidget(m_headline);
    column->addWidget(m_now);
    column->addSpacing(2 * grid);
    column->addWidget(m_signs);
    addBullets(*column,
               {tr("the pain is sharp, or spreads into an arm"),
                tr("an arm tingles or feels weak, or you feel dizzy"),
                tr("it is no better after a few weeks, or keeps you from everyday things")},
               m_content);
    column->addSpacing(grid);
    column->addWidget(m_urgent);
    addBullets(*column,
               {tr("comes with pain in the chest or shortness of breath"),
                tr("comes with numb or weak legs, or trouble with bladder or bowel"),
                tr("comes with fever, or began with a fall or an accident"),
                tr("does not ease with rest, or is worse at night")},
               m_content);
    column->addSpacing(grid);
    column->addWidget(m_small);
    column->addStretch(2);
    area->setWidget(m_content);

    m_goOn = new QPushButton(tr("Go on with the next stretch"), this);
    m_goOn->setObjectName(QStringLiteral("guide-go-on"));
    m_stop = new QPushButton(tr("Close"), this);
    m_stop->setObjectName(QStringLiteral("guide-pain-stop"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    for (QPushButton* button : {m_goOn, m_stop}) {
        button->setMinimumSize(16 * grid, 5 * grid);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    connect(m_goOn, &QPushButton::clicked, this, &PainPage::goOnAsked);
    connect(m_stop, &QPushButton::clicked, this, &PainPage::stopAsked);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    restyle();
}

void PainPage::showNote(const PainNote& note) {
    m_note = note;
    QStringList now;
    if (note.keptWork)
        now << tr("What you did is kept.");
    now << tr("A gentle pull is fine, pain is not.");
    if (note.easierNextTime)
        now << tr("Next time the easier form is offered.");
    m_now->setText(now.join(u' '));
    m_goOn->setVisible(note.moreToCome);
    m_stop->setText(note.moreToCome ? tr("Stop for now") : tr("Close"));
    m_stop->setFocus();
}

QString PainPage::summary() const { return m_headline->text() + u' ' + m_now->text(); }

void PainPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void PainPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    restyle();
}

void PainPage::restyle() {
    const QFont base = scaledFont(font(), 1.2 * textScale(size()));
    m_content->setFont(base);
    m_headline->setFont(titleFont(base));
    QFont strong = base;
    strong.setWeight(QFont::DemiBold);
    m_signs->setFont(strong);
    m_urgent->setFont(strong);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    m_small->setPalette(quiet);
    m_now->setPalette(quiet);
}

} // namespace unhunch
