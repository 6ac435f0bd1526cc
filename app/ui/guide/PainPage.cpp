#include "app/ui/guide/PainPage.h"

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
    m_signs = line(content(), tr("Ask a doctor or physiotherapist before you do this stretch again if"));
    m_urgent = line(content(), tr("Get help today if the pain"));
    m_small = line(content(), tr("This is not medical advice."));

    column().setContentsMargins(5 * grid, 0, 5 * grid, 0);
    column().setSpacing(grid);
    column().addWidget(m_headline);
    column().addWidget(m_now);
    column().addSpacing(2 * grid);
    column().addWidget(m_signs);
    addBullets({tr("the pain is sharp, or spreads into an arm"),
                tr("an arm tingles or feels weak, or you feel dizzy"),
                tr("it is no better after a few weeks, or keeps you from everyday things")});
    column().addSpacing(grid);
    column().addWidget(m_urgent);
    addBullets({tr("comes with pain in the chest or shortness of breath"),
                tr("comes with numb or weak legs, or trouble with bladder or bowel"),
                tr("comes with fever, or began with a fall or an accident"),
                tr("does not ease with rest, or is worse at night")});
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
    m_urgent->setFont(strongFont());
    m_small->setPalette(quietPalette());
    m_now->setPalette(quietPalette());
}

} // namespace unhunch
