#include "app/ui/plan/DoneBar.h"

#include "app/ui/guide/Announcer.h"
#include "app/ui/PlainButton.h"
#include "app/ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace unhunch {

DoneBar::DoneBar(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)),
      m_undo(plainButton(QStringLiteral("plan-undo"), tr("&Undo"), this)),
      m_announcer(new Announcer(parent)) {
    m_words->setObjectName(QStringLiteral("plan-done"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_undo);
    hide();
    connect(m_undo, &QPushButton::clicked, this, &DoneBar::undoAsked);
}

void DoneBar::showDone(const QString& sentence) { show(sentence, true); }

void DoneBar::showWord(const QString& sentence) { show(sentence, false); }

void DoneBar::show(const QString& sentence, bool canUndo) {
    m_words->setText(sentence);
    m_undo->setVisible(canUndo);
    setVisible(!sentence.isEmpty());
    m_announcer->announce(sentence);
}

void DoneBar::undo() {
    if (!isHidden() && !m_undo->isHidden())
        Q_EMIT undoAsked();
}

} // namespace unhunch
