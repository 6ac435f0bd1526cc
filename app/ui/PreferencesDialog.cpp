#include "app/ui/PreferencesDialog.h"

#include "app/text/Words.h"
#include "app/ui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace unhunch {

namespace {

QSpinBox* minutesBox(std::chrono::minutes value, std::chrono::minutes least, std::chrono::minutes most,
                     const QString& suffix, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(static_cast<int>(least.count()), static_cast<int>(most.count()));
    box->setSuffix(suffix);
    box->setValue(static_cast<int>(value.count()));
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, const StretchCatalog& catalog,
                                     bool canStartWithSession, QWidget* parent)
    : QDialog(parent), m_interval(minutesBox(preferences.workInterval, BreakPolicy::shortestInterval,
                                             BreakPolicy::longestInterval, tr(" min"), this)),
      m_snooze(new QComboBox(this)),
      m_breakLength(minutesBox(preferences.breakLength, shortestBreak, longestBreak, tr(" min"), this)),
      m_sound(new QCheckBox(tr("&Soft sounds"), this)),
      m_startWithSession(new QCheckBox(tr("Start when I &log in"), this)) {
    setWindowTitle(tr("Preferences – Unhunch"));
    setObjectName(QStringLiteral("preferences"));
    setAttribute(Qt::WA_QuitOnClose, false);

    m_interval->setSingleStep(5);
    for (const int minutes : {5, 10, 15})
        m_snooze->addItem(tr("%1 min").arg(minutes), minutes);
    m_snooze->setCurrentIndex(std::max(0, m_snooze->findData(static_cast<int>(preferences.snooze.count()))));
    m_sound->setChecked(preferences.sound);
    m_startWithSession->setChecked(preferences.startWithSession);
    m_startWithSession->setEnabled(canStartWithSession);
    if (!canStartWithSession)
        m_startWithSession->setToolTip(tr("Unhunch cannot set this on your system yet. "
                                          "Add it to your system’s own list of startup programs."));

    auto* reminders = new QGroupBox(tr("Reminders"), this);
    auto* reminderForm = new QFormLayout(reminders);
    reminderForm->addRow(tr("&Work between breaks"), m_interval);
    reminderForm->addRow(tr("S&nooze for"), m_snooze);
    reminderForm->addRow(tr("&Break takes at most"), m_breakLength);

    auto* places = new QGroupBox(tr("Where I can stretch"), this);
    auto* placeLayout = new QVBoxLayout(places);
    for (const Place place : {Place::Doorway, Place::Floor, Place::Chair}) {
        auto* box = new QCheckBox(Words::place(place), places);
        box->setChecked(preferences.places.contains(place));
        const QString needing = stretchesNeeding(place, catalog);
        if (!needing.isEmpty())
            box->setText(
                tr("%1 (%2)", "place, and the stretches that use it").arg(Words::place(place), needing));
        placeLayout->addWidget(box);
        m_places[place] = box;
    }
    // Broken by hand: a label that wraps by itself is cut off where large text leaves it too little height.
    auto* hint = new QLabel(tr("Other stretches stay in your week\nbut are not suggested."), places);
    QPalette quiet = hint->palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    hint->setPalette(quiet);
    placeLayout->addWidget(hint);

    auto* general = new QGroupBox(tr("General"), this);
    auto* generalLayout = new QVBoxLayout(general);
    generalLayout->addWidget(m_sound);
    generalLayout->addWidget(m_startWithSession);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(reminders);
    layout->addWidget(places);
    layout->addWidget(general);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(52 * grid);
}

QString PreferencesDialog::stretchesNeeding(Place place, const StretchCatalog& catalog) const {
    std::vector<StretchId> ids;
    for (const Stretch& stretch : catalog.stretches()) {
        if (std::ranges::find(stretch.places, place) != stretch.places.end())
            ids.push_back(stretch.id);
    }
    return Words::titles(ids, catalog).toLower();
}

Preferences PreferencesDialog::preferences() const {
    Preferences preferences;
    preferences.workInterval = std::chrono::minutes{m_interval->value()};
    preferences.snooze = std::chrono::minutes{m_snooze->currentData().toInt()};
    preferences.breakLength = std::chrono::minutes{m_breakLength->value()};
    preferences.places = {Place::Standing};
    for (const auto& [place, box] : m_places) {
        if (box->isChecked())
            preferences.places.insert(place);
    }
    preferences.sound = m_sound->isChecked();
    preferences.startWithSession = m_startWithSession->isChecked();
    return preferences;
}

} // namespace unhunch
