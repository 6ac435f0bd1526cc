#include "app/ui/plan/DoseEdit.h"

#include "app/ui/Theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <cmath>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

// As the catalog's schema has them.
constexpr int longestHold = 600;
constexpr int longestRest = 600;
constexpr int mostRepetitions = 200;
constexpr int mostSets = 20;
constexpr double shortestTempo = 0.5;
constexpr double longestTempo = 60;

} // namespace

DoseEdit::DoseEdit(QWidget* parent) : QWidget(parent) {
    m_seconds = spin("dose-seconds", tr("Seconds to hold"), longestHold);
    m_seconds->setSuffix(tr(" s", "seconds, behind a number"));
    m_leastRepetitions = spin("dose-repetitions", tr("Repetitions, at least"), mostRepetitions);
    m_mostRepetitions = spin("dose-most-repetitions", tr("Repetitions, at most"), mostRepetitions);
    m_leastSets = spin("dose-sets", tr("Sets, at least"), mostSets);
    m_mostSets = spin("dose-most-sets", tr("Sets, at most"), mostSets);
    m_rest = spin("dose-rest", tr("Seconds of rest between two sets"), longestRest);
    m_rest->setMinimum(0);
    m_rest->setSuffix(tr(" s", "seconds, behind a number"));
    m_tempo = new QDoubleSpinBox(this);
    m_tempo->setObjectName(QStringLiteral("dose-tempo"));
    m_tempo->setAccessibleName(tr("Seconds for one repetition"));
    m_tempo->setRange(shortestTempo, longestTempo);
    m_tempo->setDecimals(1);
    m_tempo->setKeyboardTracking(false);
    m_tempo->setSingleStep(0.5);
    m_tempo->setSuffix(tr(" s", "seconds, behind a number"));
    keepOrder(m_leastRepetitions, m_mostRepetitions);
    keepOrder(m_leastSets, m_mostSets);
    for (QSpinBox* alone : {m_seconds, m_rest})
        connect(alone, &QSpinBox::valueChanged, this, &DoseEdit::tell);
    connect(m_tempo, &QDoubleSpinBox::valueChanged, this, &DoseEdit::tell);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    const auto to = [this] { return new QLabel(tr("to", "between two numbers"), this); };
    m_holdRow = row(tr("Hold"), {m_seconds});
    m_repetitionRow = row(tr("Repetitions"), {m_leastRepetitions, to(), m_mostRepetitions});
    m_tempoRow = row(tr("Time for one"), {m_tempo});
    for (QWidget* each : {m_holdRow, m_repetitionRow, m_tempoRow})
        layout->addWidget(each);
    layout->addWidget(row(tr("Sets"), {m_leastSets, to(), m_mostSets}));
    layout->addWidget(row(tr("Rest between"), {m_rest}));
    set({});
}

QWidget* DoseEdit::row(const QString& name, std::initializer_list<QWidget*> parts) {
    auto* made = new QWidget(this);
    auto* layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto* label = new QLabel(name, made);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    layout->addWidget(label);
    for (QWidget* part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return made;
}

QSpinBox* DoseEdit::spin(const char* object, const QString& name, int most) {
    auto* made = new QSpinBox(this);
    made->setObjectName(QLatin1String(object));
    made->setAccessibleName(name);
    made->setRange(1, most);
    made->setKeyboardTracking(false); // a number half typed is no wish
    return made;
}

void DoseEdit::keepOrder(QSpinBox* least, QSpinBox* most) {
    connect(least, &QSpinBox::valueChanged, this, [this, most](int value) {
        if (most->value() < value)
            most->setValue(value);
        else
            tell();
    });
    connect(most, &QSpinBox::valueChanged, this, [this, least](int value) {
        if (least->value() > value)
            least->setValue(value);
        else
            tell();
    });
}

void DoseEdit::set(const Dose& dose) {
    m_setting = true;
    m_dose = dose;
    const auto range = [](QSpinBox* least, QSpinBox* most, CountRange counts) {
        most->setValue(counts.max);
        least->setValue(counts.min);
        most->setValue(counts.max);
    };
    range(m_leastSets, m_mostSets, setsOf(dose));
    if (const auto* hold = std::get_if<Hold>(&dose.work)) {
        m_seconds->setValue(static_cast<int>(hold->duration.count()));
        m_rest->setValue(static_cast<int>(hold->rest.count()));
    } else if (const auto* moved = std::get_if<Repetitions>(&dose.work)) {
        range(m_leastRepetitions, m_mostRepetitions, moved->repetitions);
        m_tempo->setValue(static_cast<double>(moved->tempo.count()) / 1000);
        m_rest->setValue(static_cast<int>(moved->rest.count()));
    }
    m_holdRow->setVisible(isHold(dose));
    m_repetitionRow->setVisible(!isHold(dose));
    m_tempoRow->setVisible(!isHold(dose));
    m_setting = false;
}

Dose DoseEdit::dose() const {
    Dose dose = m_dose;
    const CountRange sets{m_leastSets->value(), m_mostSets->value()};
    const std::chrono::seconds rest{m_rest->value()};
    if (isHold(dose))
        dose.work = Hold{std::chrono::seconds{m_seconds->value()}, sets, rest};
    else
        dose.work = Repetitions{{m_leastRepetitions->value(), m_mostRepetitions->value()},
                                sets,
                                std::chrono::milliseconds{std::lround(m_tempo->value() * 1000)},
                                rest};
    return dose;
}

void DoseEdit::tell() {
    if (!m_setting)
        Q_EMIT changed();
}

} // namespace unhunch
