#include "app/ui/guide/PainPage.h"

#include "app/text/SafetyWords.h"
#include "app/ui/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {

PainPage::PainPage(QWidget* parent) : ScrolledPage(1.2, parent) {
    area().setFocusPolicy(Qt::TabFocus);
    area().setAccessibleName(tr("Advice"));
    m_headline = line(content(), tr("Stopped. Rest for a moment."));
    m_now = line(content());
    const SafetyList beforeAgain = SafetyWords::beforeAgain();
    const SafetyList callNow = SafetyWords::callNow();
    const SafetyList today = SafetyWords::helpToday();
    m_signs = line(content(), beforeAgain.heading);
    m_callNow = line(content(), callNow.heading);
    m_urgent = line(content(), today.heading);
    m_small = line(content(), tr("This is not medical advice."));

    column().setContentsMargins(5 * grid, 0, 5 * grid, 0);
    column().setSpacing(grid);
    column().addWidget(m_headline);
    column().addWidget(m_now);
    column().addSpacing(2 * grid);
    column().addWidget(m_signs);
    addBullets(beforeAgain.signs);
    column().addSpacing(grid);
    column().addWidget(m_callNow);
    addBullets(callNow.signs);
    column().addSpacing(grid);
    column().addWidget(m_urgent);
    addBullets(today.signs);
    column().addSpacing(grid);
    column().addWidget(m_small);

    m_goOn = addButton(QStringLiteral("guide-go-on"), tr("Go on with the next stretch"));
    m_stop = addButton(QStringLiteral("guide-pain-stop"), tr("Close"));
    connect(m_goOn, &QPushButton::clicked, this, &PainPage::goOnAsked);
    connect(m_stop, &QPushButton::clicked, this, &PainPage::stopAsked);
    PainPage::restyle();
}

void PainPage::addBullets(const QStringList& lines) {
    for (const QString& text : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(grid);
        auto* bullet = new QLabel(QStringLiteral("•"), content());
        bullet->setAlignment(Qt::AlignTop);
        row->addWidget(bullet);
        row->addWidget(line(content(), text), 1);
        column().addLayout(row);
    }
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
    restyle(); // other words want other room
    m_stop->setFocus();
}

QString PainPage::summary() const { return m_headline->text() + u' ' + m_now->text(); }

void PainPage::restyle() {
    ScrolledPage::restyle();
    m_headline->setFont(titleFont(wordsFont()));
    m_signs->setFont(strongFont());
    m_callNow->setFont(strongFont());
    m_urgent->setFont(strongFont());
    m_small->setPalette(quietPalette());
    m_now->setPalette(quietPalette());
}

} // namespace unhunch
