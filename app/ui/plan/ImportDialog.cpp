#include "app/ui/plan/ImportDialog.h"

#include "app/text/FittingWords.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr int usualColumns = 84;
constexpr int usualLines = 40;
constexpr double largestShare = 0.9;
constexpr int pictureSide = 12 * grid;

QString text(const std::string& words) { return QString::fromStdString(words); }

/// "3–4 times a week, 30 s × 3–4".
QString howMuch(const ChosenStretch& chosen, const StretchCatalog& catalog) {
    const Stretch* stretch = catalog.find(chosen.stretch);
    const QString often = PlanWords::frequency(chosen.frequency, chosen.days);
    if (!stretch)
        return often;
    return ImportDialog::tr("%1, %2", "how often, how much")
        .arg(often, Words::dose(chosen.dose.value_or(stretch->dose)));
}

QString kindText(PlanChange::Kind kind) {
    switch (kind) {
    case PlanChange::Kind::Added: return ImportDialog::tr("new in your plan");
    case PlanChange::Kind::Changed: return ImportDialog::tr("changes");
    case PlanChange::Kind::Same: return ImportDialog::tr("stays as it is");
    case PlanChange::Kind::Rewritten: return ImportDialog::tr("takes the place of your own stretch");
    }
    return {};
}

} // namespace

ImportDialog::ImportDialog(OfferedPlan offer, const Draw& draw, QWidget* parent)
    : QDialog(parent), m_offer(std::move(offer)), m_content(new QWidget), m_fault(faultLine(this)) {
    setObjectName(QStringLiteral("plan-import"));
    setWindowTitle(tr("A plan for you – Unhunch"));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    addAbout(layout);
    addChanges(layout, draw);
    addSection(layout, tr("By what you said of yourself"), fits());
    addSection(layout, tr("What to mind"), precautions());
    layout->addStretch();
    auto* scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setAccessibleName(tr("What the plan would change"));
    scrolled->setWidget(m_content);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Accept this plan"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("import-accept"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 2 * grid);
    outer->setSpacing(grid);
    outer->addWidget(scrolled, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    below->setSpacing(grid);
    addChoice(below);
    below->addWidget(m_fault);
    below->addWidget(buttons);
    outer->addLayout(below);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { Q_EMIT acceptAsked(m_replace->isChecked()); });
    // What comes from elsewhere is read first: no key accepts it by a slip.
    m_accept->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    scrolled->setFocus();
    restyle();
    const QSize wanted(usualColumns * fontMetrics().averageCharWidth(), usualLines * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * largestShare));
}

QLabel* ImportDialog::words(const QString& text) {
    auto* label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* ImportDialog::heading(const QString& text) {
    m_headings.push_back(words(text));
    return m_headings.back();
}

void ImportDialog::addAbout(QVBoxLayout* layout) {
    m_title = words(text(m_offer.file.title));
    layout->addWidget(m_title);
    if (!m_offer.file.from.empty()) {
        m_quiet.push_back(words(tr("From: %1", "who wrote a plan").arg(text(m_offer.file.from))));
        layout->addWidget(m_quiet.back());
    }
    if (!m_offer.file.note.empty())
        layout->addWidget(words(text(m_offer.file.note)));
}

void ImportDialog::addChanges(QVBoxLayout* layout, const Draw& draw) {
    for (const PlanChange& change : m_offer.changes) {
        auto* row = new QHBoxLayout;
        row->setSpacing(2 * grid);
        auto* column = new QVBoxLayout;
        column->setSpacing(grid / 4);
        column->addWidget(
            heading(tr("%1: %2", "a stretch, what becomes of it")
                        .arg(Words::title(change.wanted.stretch, m_offer.catalog), kindText(change.kind))));
        const QString wanted = howMuch(change.wanted, m_offer.catalog);
        const bool differs = change.now && *change.now != change.wanted;
        column->addWidget(words(differs
                                    ? tr("now: %1", "how much").arg(howMuch(*change.now, m_offer.catalog)) +
                                          u'\n' + tr("then: %1", "how much").arg(wanted)
                                    : wanted));
        row->addLayout(column, 1);
        const auto picture =
            std::ranges::find(m_offer.file.pictures, change.wanted.stretch, &PlanPicture::stretch);
        if (picture != m_offer.file.pictures.end()) {
            auto* shown = new QLabel(m_content);
            shown->setPixmap(draw(*picture).scaled(pictureSide, pictureSide, Qt::KeepAspectRatio,
                                                   Qt::SmoothTransformation));
            shown->setAccessibleName(
                tr("Picture of the stretch: %1").arg(Words::title(change.wanted.stretch, m_offer.catalog)));
            row->addWidget(shown, 0, Qt::AlignTop);
        }
        layout->addLayout(row);
    }
}

void ImportDialog::addSection(QVBoxLayout* layout, const QString& name, const QStringList& lines) {
    if (lines.isEmpty())
        return;
    layout->addSpacing(grid);
    layout->addWidget(heading(name));
    for (const QString& line : lines)
        layout->addWidget(words(QStringLiteral("• ") + line));
}

void ImportDialog::addChoice(QVBoxLayout* layout) {
    m_add = new QRadioButton(tr("A&dd it to my plan"), this);
    m_add->setObjectName(QStringLiteral("import-add"));
    m_replace = new QRadioButton(tr("&Replace my plan by it"), this);
    m_replace->setObjectName(QStringLiteral("import-replace"));
    m_add->setChecked(true);
    m_end = new QLabel(this);
    m_end->setTextFormat(Qt::PlainText);
    m_end->setWordWrap(true);
    layout->addWidget(m_add);
    layout->addWidget(m_replace);
    layout->addWidget(m_end);
    connect(m_replace, &QRadioButton::toggled, this, &ImportDialog::showEnd);
    showEnd();
}

void ImportDialog::showEnd() {
    QStringList lines;
    QStringList rewritten;
    for (const StretchId& id : m_offer.rewritten)
        rewritten << Words::title(id, m_offer.catalog);
    if (!rewritten.isEmpty())
        lines << tr("Your own text of these is written over: %1.").arg(rewritten.join(QStringLiteral(", ")));
    QStringList ended;
    for (const ChosenStretch& each : m_offer.ended)
        ended << Words::title(each.stretch, m_offer.catalog);
    if (m_replace->isChecked() && !ended.isEmpty())
        lines << tr("These end: %1.").arg(ended.join(QStringLiteral(", ")));
    lines << tr("What you did so far stays in your weeks, as it was prescribed then.");
    m_end->setText(lines.join(u'\n'));
}

QStringList ImportDialog::precautions() const {
    QStringList lines;
    for (const PlanChange& change : m_offer.changes) {
        const Stretch* stretch = m_offer.catalog.find(change.wanted.stretch);
        for (const std::string& precaution : stretch ? stretch->precautions : std::vector<std::string>())
            lines << tr("%1: %2", "stretch, precaution").arg(text(stretch->title), text(precaution));
    }
    return lines;
}

QStringList ImportDialog::fits() const {
    std::vector<Fitting> fittings;
    for (const PlanChange& change : m_offer.changes) {
        if (m_offer.catalog.find(change.wanted.stretch))
            fittings.push_back(fitting(change.wanted.stretch, m_offer.catalog, m_offer.person));
    }
    QStringList lines;
    for (const Fitting& each : FittingWords::changed(fittings))
        lines << FittingWords::sentence(each, m_offer.catalog);
    return lines;
}

void ImportDialog::showFault(const QString& sentence) { unhunch::showFault(m_fault, sentence); }

void ImportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void ImportDialog::restyle() {
    if (!m_accept)
        return;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (QLabel* label : m_headings)
        label->setFont(strong);
    m_title->setFont(titleFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    for (QLabel* label : m_quiet)
        label->setPalette(quiet);
    m_end->setPalette(quiet);
}

} // namespace unhunch
