#include "app/ui/plan/StretchForm.h"

#include "app/text/Words.h"
#include "app/ui/plan/DoseEdit.h"
#include "app/ui/plan/FrequencyEdit.h"
#include "app/ui/plan/StepsEdit.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace unhunch {

namespace {

constexpr std::array allPlaces{Place::Standing, Place::Chair, Place::Doorway, Place::Floor};
const QString ownPicture = QStringLiteral("/picture"); // no figure is called that

QString text(const std::string& words) { return QString::fromStdString(words); }

bool hasFigure(const std::string& name) {
    return QFile::exists(QStringLiteral(":/figures/%1.json").arg(text(name)));
}

} // namespace

StretchForm::StretchForm(StretchDraft draft, StretchCatalog catalog, QWidget* parent)
    : QWidget(parent), m_draft(std::move(draft)), m_catalog(std::move(catalog)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    form->setSpacing(grid);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildForm(form);
    fill();
    setFocusProxy(m_title);
}

void StretchForm::addRow(QFormLayout* form, const QString& name, QWidget* edit, const QString& field) {
    auto* label = new QLabel(name, this);
    label->setBuddy(edit);
    form->addRow(label, edit);
    QLabel* fault = faultLine(this);
    fault->setObjectName(QStringLiteral("fault-") + field);
    form->addRow(QString(), fault);
    m_faults.emplace(field, fault);
}

void StretchForm::buildForm(QFormLayout* form) {
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("editor-title"));
    addRow(form, tr("&Title:"), m_title, QStringLiteral("title"));
    buildFigure(form);
    m_position = new QLineEdit(this);
    m_position->setObjectName(QStringLiteral("editor-position"));
    m_position->setPlaceholderText(tr("Standing behind a chair"));
    addRow(form, tr("&How you stand or sit:"), m_position, QStringLiteral("position"));
    auto* places = new QWidget(this);
    auto* cells = new QGridLayout(places);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(grid);
    cells->setColumnStretch(2, 1);
    for (const Place place : allPlaces) {
        auto* tick = new QCheckBox(Words::place(place), places);
        m_places.emplace(place, tick);
        const int index = static_cast<int>(m_places.size()) - 1;
        cells->addWidget(tick, index / 2, index % 2);
        connect(tick, &QCheckBox::toggled, this, &StretchForm::tell);
    }
    addRow(form, tr("Any of these will do:"), places, QStringLiteral("places"));
    m_steps = new StepsEdit(this);
    addRow(form, tr("Steps:"), m_steps, QStringLiteral("steps"));
    connect(m_steps, &StepsEdit::changed, this, &StretchForm::tell);
    buildDose(form);
    buildWords(form);
    for (QLineEdit* line : {m_title, m_position, m_breathing})
        connect(line, &QLineEdit::textEdited, this, &StretchForm::tell);
}

void StretchForm::buildFigure(QFormLayout* form) {
    auto* row = new QWidget(this);
    m_figure = new QComboBox(row);
    m_figure->setObjectName(QStringLiteral("editor-figure"));
    m_figure->setAccessibleName(tr("Picture"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figure->addItem(tr("No picture"), QString());
    std::set<std::string> listed;
    for (const Stretch& stretch : m_catalog.stretches()) {
        const std::string& figure = figureOf(stretch);
        if (hasFigure(figure) && listed.insert(figure).second)
            m_figure->addItem(tr("As in: %1", "the figure of a stretch").arg(text(stretch.title)),
                              text(figure));
    }
    auto* choose = new QPushButton(tr("My own &picture…"), row);
    choose->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_figure, 1);
    layout->addWidget(choose);
    addRow(form, tr("Picture:"), row, QStringLiteral("figure"));
    connect(m_figure, &QComboBox::currentIndexChanged, this, &StretchForm::tell);
    connect(choose, &QPushButton::clicked, this, &StretchForm::pictureAsked);
}

void StretchForm::buildDose(QFormLayout* form) {
    auto* kinds = new QWidget(this);
    m_kind = new QComboBox(kinds);
    m_kind->setObjectName(QStringLiteral("editor-kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItems({tr("Held"), tr("Moved, again and again")});
    m_perSide = new QCheckBox(tr("Once on &each side"), kinds);
    auto* layout = new QHBoxLayout(kinds);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_kind);
    layout->addWidget(m_perSide);
    layout->addStretch();
    addRow(form, tr("It is:"), kinds, QStringLiteral("phases"));
    m_dose = new DoseEdit(this);
    addRow(form, tr("How much:"), m_dose, QStringLiteral("dose"));
    m_frequency = new FrequencyEdit(false, this);
    addRow(form, tr("How often:"), m_frequency, QStringLiteral("frequency"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        const bool held = kind == 0;
        if (held != isHold(m_dose->dose()))
            m_dose->set(held ? Dose{Hold{}, false} : Dose{Repetitions{}, false});
        tell();
    });
    connect(m_perSide, &QCheckBox::toggled, this, &StretchForm::tell);
    connect(m_dose, &DoseEdit::changed, this, &StretchForm::tell);
    connect(m_frequency, &FrequencyEdit::changed, this, &StretchForm::tell);
}

void StretchForm::buildWords(QFormLayout* form) {
    m_breathing = new QLineEdit(this);
    m_breathing->setPlaceholderText(tr("Slowly, in and out"));
    addRow(form, tr("&Breathing:"), m_breathing, QStringLiteral("breathing"));
    m_precautions = new QPlainTextEdit(this);
    m_precautions->setObjectName(QStringLiteral("editor-precautions"));
    m_precautions->setTabChangesFocus(true);
    m_precautions->setMaximumHeight(5 * fontMetrics().height());
    m_precautions->setPlaceholderText(tr("One in a line"));
    addRow(form, tr("What to &mind:"), m_precautions, QStringLiteral("precautions"));
    connect(m_precautions, &QPlainTextEdit::textChanged, this, &StretchForm::tell);
}

void StretchForm::fill() {
    m_filling = true;
    const Stretch& stretch = m_draft.stretch;
    m_title->setText(text(stretch.title));
    m_position->setText(text(stretch.position));
    for (const auto& [place, tick] : m_places)
        tick->setChecked(std::ranges::find(stretch.places, place) != stretch.places.end());
    QStringList steps;
    for (const std::string& step : stretch.steps)
        steps << text(step);
    m_steps->set(steps);
    m_kind->setCurrentIndex(isHold(stretch.dose) ? 0 : 1);
    m_perSide->setChecked(stretch.dose.perSide);
    m_dose->set(stretch.dose);
    m_frequency->set(stretch.frequency, everyDay);
    m_breathing->setText(text(stretch.breathing));
    QStringList precautions;
    for (const std::string& precaution : stretch.precautions)
        precautions << text(precaution);
    m_precautions->setPlainText(precautions.join(u'\n'));
    if (!m_draft.picture.isNull())
        m_figure->addItem(tr("My own picture"), ownPicture);
    const QString figure = m_draft.picture.isNull() ? text(stretch.figure) : ownPicture;
    m_figure->setCurrentIndex(std::max(m_figure->findData(figure), 0));
    m_filling = false;
}

StretchDraft StretchForm::draft() const {
    StretchDraft draft = m_draft;
    Stretch& stretch = draft.stretch;
    stretch.title = m_title->text().simplified().toStdString();
    stretch.position = m_position->text().simplified().toStdString();
    stretch.places.clear();
    for (const auto& [place, tick] : m_places) {
        if (tick->isChecked())
            stretch.places.push_back(place);
    }
    stretch.steps.clear();
    for (const QString& step : m_steps->steps())
        stretch.steps.push_back(step.toStdString());
    Dose dose = m_dose->dose();
    dose.perSide = m_perSide->isChecked();
    if (dose != stretch.dose)
        setDose(stretch, dose);
    stretch.frequency = m_frequency->frequency();
    stretch.breathing = m_breathing->text().simplified().toStdString();
    stretch.precautions.clear();
    for (const QString& line : m_precautions->toPlainText().split(u'\n')) {
        if (const QString precaution = line.simplified(); !precaution.isEmpty())
            stretch.precautions.push_back(precaution.toStdString());
    }
    const QString figure = m_figure->currentData().toString();
    if (figure != ownPicture) {
        draft.picture = {};
        stretch.figure = figure.toStdString();
    }
    if (draft.isNew)
        stretch.id = idFor(text(stretch.title), m_catalog);
    return draft;
}

void StretchForm::tell() {
    if (!m_filling)
        Q_EMIT changed();
}

void StretchForm::clearFaults() {
    for (const auto& [field, line] : m_faults)
        unhunch::showFault(line, {});
}

bool StretchForm::showFault(const DraftFault& fault) {
    const auto line = m_faults.find(fault.field);
    if (line == m_faults.end())
        return false;
    unhunch::showFault(line->second, fault.reason);
    const std::map<QString, QWidget*> edits{
        {QStringLiteral("title"), m_title},
        {QStringLiteral("position"), m_position},
        {QStringLiteral("breathing"), m_breathing},
        {QStringLiteral("precautions"), m_precautions},
        {QStringLiteral("steps"), m_steps->findChild<QWidget*>(QStringLiteral("steps"))}};
    if (const auto edit = edits.find(fault.field); edit != edits.end())
        edit->second->setFocus();
    return true;
}

void StretchForm::takePicture(const QPixmap& picture) {
    m_draft.picture = picture;
    int index = m_figure->findData(ownPicture);
    if (index < 0) {
        m_figure->addItem(tr("My own picture"), ownPicture);
        index = m_figure->count() - 1;
    }
    m_figure->setCurrentIndex(index);
    tell();
}

} // namespace unhunch
