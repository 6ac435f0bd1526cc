#include "app/ui/plan/PlanDetails.h"

#include "app/text/FittingWords.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"
#include "app/ui/PlainButton.h"
#include "app/ui/plan/DoseEdit.h"
#include "app/ui/plan/FrequencyEdit.h"
#include "app/ui/plan/NoteLabel.h"
#include "app/ui/plan/StretchPreview.h"
#include "app/ui/Theme.h"
#include "app/ui/WrappingCheckBox.h"
#include "core/week/PlanTime.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <optional>

namespace unhunch {

namespace {

constexpr int previewHeight = 28 * grid;

QString bulleted(const std::vector<std::string>& lines) {
    QString text;
    for (const std::string& line : lines)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("• ") +
                QString::fromStdString(line);
    return text;
}

} // namespace

PlanDetails::PlanDetails(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget(this));
    auto* layout = new QVBoxLayout(widget());
    layout->setContentsMargins(grid, 0, grid, grid);
    layout->setSpacing(grid);
    m_title = words(QStringLiteral("plan-title"));
    m_preview = new StretchPreview(widget());
    m_preview->setFixedHeight(previewHeight);
    m_how = words(QStringLiteral("plan-how"));
    m_fit = new NoteLabel(widget());
    m_fit->setObjectName(QStringLiteral("plan-fit"));
    // What is done comes before its picture, which may be that of another stretch than the title's.
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_fit),
                          static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_how)})
        layout->addWidget(part);
    buildFrequency(layout);
    buildDose(layout);
    m_mindHeading = heading(tr("What to mind"));
    m_mind = words(QStringLiteral("plan-mind"));
    layout->addWidget(m_mindHeading);
    layout->addWidget(m_mind);
    buildWishes(layout);
    buildButtons(layout);
    layout->addStretch();
    restyle();
}

QLabel* PlanDetails::words(const QString& object) {
    auto* label = new QLabel(widget());
    label->setObjectName(object);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* PlanDetails::heading(const QString& text) {
    QLabel* label = words();
    label->setText(text);
    m_headings.push_back(label);
    return label;
}

void PlanDetails::buildFrequency(QVBoxLayout* layout) {
    layout->addWidget(heading(tr("How often")));
    m_often = words(QStringLiteral("plan-often"));
    m_frequency = new FrequencyEdit(true, widget());
    m_asAdvised = plainButton(QStringLiteral("as-advised"), tr("As ad&vised"), widget());
    auto* row = new QHBoxLayout;
    row->addWidget(m_often, 1);
    row->addWidget(m_asAdvised);
    layout->addLayout(row);
    layout->addWidget(m_frequency);
    connect(m_frequency, &FrequencyEdit::changed, this, &PlanDetails::tellEdited);
    connect(m_asAdvised, &QPushButton::clicked, this, [this] {
        m_frequency->set(m_stretch->frequency, everyDay);
        tellEdited();
    });
}

void PlanDetails::buildDose(QVBoxLayout* layout) {
    layout->addWidget(heading(tr("How much")));
    m_much = words(QStringLiteral("plan-much"));
    m_ownDose = new WrappingCheckBox(tr("My own dose, as I was told"), widget());
    m_ownDose->setObjectName(QStringLiteral("own-dose"));
    m_dose = new DoseEdit(widget());
    layout->addWidget(m_much);
    layout->addWidget(m_ownDose);
    layout->addWidget(m_dose);
    connect(m_ownDose, &QCheckBox::toggled, this, &PlanDetails::tellEdited);
    connect(m_dose, &DoseEdit::changed, this, &PlanDetails::tellEdited);
}

void PlanDetails::buildWishes(QVBoxLayout* layout) {
    layout->addWidget(heading(tr("Does it suit you?")));
    m_tooMuch = new WrappingCheckBox(tr("Too much for me: lead me through its easier form"), widget());
    m_tooMuch->setObjectName(QStringLiteral("too-much"));
    m_notForMe =
        new WrappingCheckBox(tr("Not for me: leave it out, or take what stands in for it"), widget());
    m_notForMe->setObjectName(QStringLiteral("not-for-me"));
    layout->addWidget(m_tooMuch);
    layout->addWidget(m_notForMe);
    const auto tell = [this](std::optional<Wish> wish) {
        if (!m_showing)
            Q_EMIT wished(m_chosen.stretch, wish);
    };
    connect(m_tooMuch, &QCheckBox::toggled, this,
            [tell](bool on) { tell(on ? std::optional(Wish::Easier) : std::nullopt); });
    connect(m_notForMe, &QCheckBox::toggled, this,
            [tell](bool on) { tell(on ? std::optional(Wish::LeaveOut) : std::nullopt); });
}

void PlanDetails::buildButtons(QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    auto* read = plainButton(QStringLiteral("plan-read"), tr("Read a&bout it…"), widget());
    m_edit = plainButton(QStringLiteral("plan-edit"), QString(), widget());
    m_erase = plainButton(QStringLiteral("plan-erase"), tr("&Delete it"), widget());
    m_erase->setToolTip(tr("Out of your plan, and away"));
    row->addWidget(m_edit);
    row->addWidget(m_erase);
    row->addWidget(read);
    row->addStretch();
    layout->addSpacing(grid);
    layout->addLayout(row);
    connect(read, &QPushButton::clicked, this, [this] { Q_EMIT readAsked(m_chosen.stretch); });
    connect(m_erase, &QPushButton::clicked, this, [this] { Q_EMIT eraseAsked(m_chosen.stretch); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_chosen.stretch); });
}

void PlanDetails::show(const PlanShown& plan, const ChosenStretch& chosen, const QPixmap& picture) {
    const Stretch* stretch = plan.catalog.find(chosen.stretch);
    if (!stretch)
        return;
    const bool another = !m_stretch || m_stretch->id != stretch->id;
    m_showing = true;
    m_chosen = chosen;
    m_stretch = *stretch;
    const std::optional<Stretch> done = plan.formDone(chosen);
    const Stretch& shown = done ? *done : *stretch;
    m_title->setText(QString::fromStdString(stretch->title));
    m_preview->show(shown, picture);
    m_how->setText(Words::position(shown, plan.person.places));
    m_often->setText(PlanWords::frequency(chosen, *stretch));
    m_asAdvised->setVisible(!plan.own.contains(chosen.stretch));
    m_asAdvised->setEnabled(chosen.frequency != stretch->frequency || chosen.days != everyDay);
    m_frequency->set(chosen.frequency, chosen.days);
    showDose(*stretch, done);
    m_fit->setText(FittingWords::note(plan.fit(chosen.stretch), plan.catalog));
    m_fit->setVisible(!m_fit->text().isEmpty());
    m_mind->setText(bulleted(shown.precautions));
    m_mind->setVisible(!shown.precautions.empty());
    m_mindHeading->setVisible(!shown.precautions.empty());
    const auto wish = plan.person.wishes.find(chosen.stretch);
    showWish(wish == plan.person.wishes.end() ? std::nullopt : std::optional(wish->second),
             stretch->easier.has_value());
    m_erase->setVisible(plan.own.contains(chosen.stretch));
    m_edit->setText(plan.own.contains(chosen.stretch) ? tr("Ed&it…") : tr("&Copy and change…"));
    m_showing = false;
    if (another)
        verticalScrollBar()->setValue(0);
}

void PlanDetails::showDose(const Stretch& stretch, const std::optional<Stretch>& done) {
    const Dose prescribed = m_chosen.dose.value_or(stretch.dose);
    const QString own = Words::dose(prescribed);
    const bool otherwise = done && (done->id != stretch.id || done->isEasierForm);
    QStringList parts;
    if (!done)
        parts << own;
    else
        parts << (otherwise ? tr("as you do it: %1, about %2", "dose, how long")
                            : tr("%1, about %2", "dose, how long"))
                     .arg(Words::dose(done->dose), Words::duration(sessionTime(*done)));
    if (otherwise)
        parts << tr("your plan: %1", "dose").arg(own);
    if (m_chosen.dose)
        parts << tr("advised: %1", "the sources' dose").arg(Words::dose(stretch.dose));
    m_much->setText(parts.join(QStringLiteral(" · ")));
    m_ownDose->setChecked(m_chosen.dose.has_value());
    m_dose->set(prescribed);
    m_dose->setVisible(m_chosen.dose.has_value());
}

void PlanDetails::showWish(const std::optional<Wish>& wish, bool canBeEasier) {
    m_tooMuch->setVisible(canBeEasier);
    m_tooMuch->setChecked(wish == Wish::Easier);
    m_notForMe->setChecked(wish == Wish::LeaveOut);
}

void PlanDetails::tellEdited() {
    if (m_showing || !m_stretch)
        return;
    ChosenStretch edited{m_chosen.stretch, m_frequency->frequency(), m_frequency->days()};
    if (m_ownDose->isChecked())
        edited.dose = m_dose->dose();
    if (edited != m_chosen)
        Q_EMIT this->edited(edited);
}

void PlanDetails::setReducedMotion(bool reduced) { m_preview->setReducedMotion(reduced); }

QSize PlanDetails::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 20 * grid};
}

void PlanDetails::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void PlanDetails::restyle() {
    if (!m_edit)
        return;
    const Theme theme = Theme::of(palette());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (QLabel* label : m_headings) {
        label->setFont(strong);
        label->setContentsMargins(0, grid, 0, 0);
    }
    m_title->setFont(titleFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    for (QLabel* label : {m_how, m_often, m_much})
        label->setPalette(quiet);
}

} // namespace unhunch
