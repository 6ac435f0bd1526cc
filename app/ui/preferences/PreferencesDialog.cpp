#include "app/ui/preferences/PreferencesDialog.h"

#include "app/ui/OnScreen.h"
#include "app/ui/preferences/BreakPage.h"
#include "app/ui/preferences/GuidePage.h"
#include "app/ui/preferences/HooksPage.h"
#include "app/ui/preferences/HoursPage.h"
#include "app/ui/preferences/MomentPage.h"
#include "app/ui/preferences/NamedPages.h"
#include "app/ui/preferences/PageArea.h"
#include "app/ui/preferences/PersonPage.h"
#include "app/ui/preferences/SharingPage.h"
#include "app/ui/preferences/SidePage.h"
#include "app/ui/Theme.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace unhunch {

PreferencesDialog::PreferencesDialog(const Preferences& preferences, const FitOfPlan& plan,
                                     bool canStartWithSession, QWidget* parent)
    : QDialog(parent), m_given(preferences), m_pages(new NamedPages(tr("Pages"), this)),
      m_breaks(new BreakPage(preferences, canStartWithSession)), m_person(new PersonPage(preferences, plan)),
      m_moment(new MomentPage(preferences)), m_hours(new HoursPage(preferences)),
      m_side(new SidePage(preferences)), m_guide(new GuidePage(preferences)),
      m_hooks(new HooksPage(preferences)), m_sharing(new SharingPage) {
    setWindowTitle(tr("Preferences – Unhunch"));
    setObjectName(QStringLiteral("preferences"));
    setAttribute(Qt::WA_QuitOnClose, false);

    m_pages->add(new PageArea(m_breaks), tr("Breaks"));
    m_pages->add(m_person, tr("About me")); // scrolls in parts
    m_pages->add(new PageArea(m_moment), tr("Right moment"));
    m_pages->add(new PageArea(m_hours), tr("Working hours"));
    m_pages->add(new PageArea(m_side), tr("Small pauses"));
    m_pages->add(new PageArea(m_guide), tr("Guide"));
    m_pages->add(new PageArea(m_hooks), tr("Own commands"));
    m_pages->add(new PageArea(m_sharing), tr("Computers"));
    connect(m_guide, &GuidePage::voiceTried, this, &PreferencesDialog::voiceTried);
    connect(m_guide, &GuidePage::soundTried, this, &PreferencesDialog::soundTried);
    connect(m_hooks, &HooksPage::tried, this, &PreferencesDialog::hookTried);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    // Or Qt would take two thirds of the screen for the most.
    resize(onScreen(*this, sizeHint()));
}

Preferences PreferencesDialog::preferences() const {
    Preferences preferences = m_given;
    m_breaks->writeTo(preferences);
    m_person->writeTo(preferences);
    m_moment->writeTo(preferences);
    m_hours->writeTo(preferences);
    m_side->writeTo(preferences);
    m_guide->writeTo(preferences);
    m_hooks->writeTo(preferences);
    return preferences;
}

void PreferencesDialog::accept() {
    if (m_hours->fault().isEmpty()) {
        QDialog::accept();
        return;
    }
    m_pages->turnTo(*m_hours);
    m_hours->showFaultyDay();
}

void PreferencesDialog::showAboutMe() { m_pages->turnTo(*m_person); }

void PreferencesDialog::setToday(Date today) { m_hours->setToday(today); }

void PreferencesDialog::setTold(bool absence, bool pauses) {
    m_breaks->setAbsenceTold(absence);
    m_moment->setPausesTold(pauses);
}

void PreferencesDialog::setSounds(bool voice, bool chimes) { m_guide->setSounds(voice, chimes); }

void PreferencesDialog::showHookTrial(HookEvent event, bool started) { m_hooks->showTrial(event, started); }

void PreferencesDialog::showSharing(const SharingState& state, Date today) {
    m_sharing->showState(state, today);
}

void PreferencesDialog::setFolderJudge(std::function<QString(const QString&)> judge) {
    m_sharing->setJudge(std::move(judge));
}

QString PreferencesDialog::sharedFolder() const { return m_sharing->folder(); }

bool PreferencesDialog::removesOwnFile() const { return m_sharing->removesOwnFile(); }

void PreferencesDialog::setVoiceFault(const QString& fault) { m_guide->setVoiceFault(fault); }

void PreferencesDialog::setSoundFault(const QString& fault) { m_guide->setSoundFault(fault); }

} // namespace unhunch
