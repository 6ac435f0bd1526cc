#include "app/ui/person/FittingNotes.h"

#include "app/text/FittingWords.h"
#include "app/ui/guide/Announcer.h"
#include "app/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

QLabel* wrapped(QWidget* parent, const QString& text = {}) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

bool isLeftOut(const Fitting& fitting) { return fitting.kind == Fitting::Kind::LeftOut; }

} // namespace

FittingNotes::FittingNotes(QWidget* parent)
    : QWidget(parent), m_notes(new QVBoxLayout), m_summary(wrapped(this)), m_announcer(new Announcer(this)) {
    m_notes->setSpacing(grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_summary);
    layout->addLayout(m_notes);
    restyle();
}

void FittingNotes::setFittings(const std::vector<Fitting>& plan, const StretchCatalog& catalog) {
    const std::vector<Fitting> before = std::exchange(m_shown, FittingWords::changed(plan));
    if (m_known && before == m_shown)
        return;
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_what.clear();
    m_why.clear();
    for (const Fitting& fitting : m_shown) {
        addNote(fitting, catalog);
        if (m_known && std::ranges::find(before, fitting) == before.end())
            m_announcer->announce(FittingWords::sentence(fitting, catalog));
    }
    if (m_shown.empty())
        m_summary->setText(tr("Nothing changes: you can do every stretch of your plan as it is."));
    else if (std::ranges::all_of(plan, isLeftOut))
        m_summary->setText(tr("No stretch of your plan is left. Please ask a doctor or physiotherapist what "
                              "would suit you."));
    else
        m_summary->setText(QString());
    m_summary->setVisible(!m_summary->text().isEmpty());
    if (m_known)
        m_announcer->announce(m_summary->text());
    m_known = true;
    restyle();
}

void FittingNotes::addNote(const Fitting& fitting, const StretchCatalog& catalog) {
    auto* note = new QWidget(this);
    auto* layout = new QVBoxLayout(note);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 4);
    m_what.push_back(wrapped(note, FittingWords::change(fitting, catalog)));
    m_why.push_back(wrapped(note, FittingWords::reasons(fitting)));
    layout->addWidget(m_what.back());
    layout->addWidget(m_why.back());
    m_notes->addWidget(note);
}

void FittingNotes::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void FittingNotes::restyle() {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (QLabel* what : m_what)
        what->setFont(strong);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    for (QLabel* why : m_why)
        why->setPalette(quiet);
    m_summary->setPalette(quiet);
}

} // namespace unhunch
