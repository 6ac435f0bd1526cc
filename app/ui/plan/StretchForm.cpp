#include "app/ui/plan/StretchForm.h"

#include "app/text/Words.h"
#include "app/ui/plan/DoseEdit.h"
#include "app/ui/plan/FrequencyEdit.h"
#include "app/ui/plan/StepsEdit.h"
#include "app/ui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QGridLayout>
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
    : FieldColumn(parent), m_draft(std::move(draft)), m_catalog(std::move(catalog)) {
    buildForm();
    fill();
    setFocusProxy(m_title);
}

void StretchForm::buildForm() {
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("editor-title"));
    addField(QStringLiteral("title"), tr("&Name:"), m_title);
    buildFigure();
    m_position = new QLineEdit(this);
    m_position->setObjectName(QStringLiteral("editor-position"));
    m_position->setPlaceholderText(tr("Standing behind a chair"));
    addField(QStringLiteral("position"), tr("&How you stand or sit:"), m_position);
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
    places->setFocusProxy(m_places.begin()->second);
    addField(QStringLiteral("places"), tr("Any of these will do:"), places);
    m_steps = new StepsEdit(this);
    m_steps->setObjectName(QStringLiteral("editor-steps"));
    addField(QStringLiteral("steps"), tr("Steps:"), m_steps);
    connect(m_steps, &StepsEdit::changed, this, &StretchForm::tell);
    buildDose();
    buildWords();
    for (QLineEdit* line : {m_title, m_position, m_breathing})
        connect(line, &QLineEdit::textEdited, this, &StretchForm::tell);
}

void StretchForm::buildFigure() {
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
    row->setFocusProxy(m_figure);
    addField(QStringLiteral("figure"), tr("Picture:"), row);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &StretchForm::tell);
    connect(choose, &QPushButton::clicked, this, &StretchForm::pictureAsked);
}

void StretchForm::buildDose() {
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
    kinds->setFocusProxy(m_kind);
    addField(QStringLiteral("phases"), tr("It is:"), kinds);
    m_dose = new DoseEdit(this);
    addField(QStringLiteral("dose"), tr("How much:"), m_dose);
    m_frequency = new FrequencyEdit(false, this);
    addField(QStringLiteral("frequency"), tr("How often:"), m_frequency);
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

void StretchForm::buildWords() {
    m_breathing = new QLineEdit(this);
    m_breathing->setObjectName(QStringLiteral("editor-breathing"));
    m_breathing->setPlaceholderText(tr("Slowly, in and out"));
    addField(QStringLiteral("breathing"), tr("&Breathing:"), m_breathing);
    m_precautions = new QPlainTextEdit(this);
    m_precautions->setObjectName(QStringLiteral("editor-precautions"));
    m_precautions->setTabChangesFocus(true);
    m_precautions->setMaximumHeight(5 * fontMetrics().height());
    m_precautions->setPlaceholderText(tr("One in a line"));
    addField(QStringLiteral("precautions"), tr("What to &mind:"), m_precautions);
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
