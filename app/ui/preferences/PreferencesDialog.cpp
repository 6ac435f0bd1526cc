#include "app/ui/preferences/PreferencesDialog.h"

#include "app/ui/preferences/BreakPage.h"
#include "app/ui/preferences/GuidePage.h"
#include "app/ui/preferences/HooksPage.h"
#include "app/ui/preferences/HoursPage.h"
#include "app/ui/preferences/MomentPage.h"
#include "app/ui/preferences/PersonPage.h"
#include "app/ui/preferences/SharingPage.h"
#include "app/ui/preferences/SidePage.h"
#include "app/ui/Theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

/// Lets a page be scrolled up and down where the screen is too low for it; elsewhere it is as large as the page.
class PageArea : public QScrollArea {
public:
    explicit PageArea(QWidget* page) {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(page);
        setMinimumWidth(page->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
        // The tab's own colour shows through.
        viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize sizeHint() const override {
        // Wide enough for most lines to need no second one.
        const int width = std::max(minimumWidth(), 48 * grid);
        return {width, std::max(widget()->sizeHint().height(), widget()->heightForWidth(width))};
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QScrollArea::resizeEvent(event);
        keepHeight();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool handled = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            keepHeight();
        return handled;
    }

private:
    /// Lines that wrap need more height than the page's least one, and would take it from the fields.
    void keepHeight() {
        // A page in which nothing wraps has no height for a width, and says so by -1.
        widget()->setMinimumHeight(std::max(0, widget()->heightForWidth(viewport()->width())));
    }
};

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, const FitOfPlan& plan,
                                     bool canStartWithSession, QWidget* parent)
    : QDialog(parent), m_given(preferences), m_pages(new QTabWidget(this)),
      m_breaks(new BreakPage(preferences, canStartWithSession)), m_person(new PersonPage(preferences, plan)),
      m_moment(new MomentPage(preferences)), m_hours(new HoursPage(preferences)),
      m_side(new SidePage(preferences)), m_guide(new GuidePage(preferences)),
      m_hooks(new HooksPage(preferences)), m_sharing(new SharingPage) {
    setWindowTitle(tr("Preferences – Unhunch"));
    setObjectName(QStringLiteral("preferences"));
    setAttribute(Qt::WA_QuitOnClose, false);

    m_pages->addTab(new PageArea(m_breaks), tr("Breaks"));
    m_pages->addTab(m_person, tr("About me")); // scrolls in parts
    m_pages->addTab(new PageArea(m_moment), tr("Moment"));
    m_pages->addTab(new PageArea(m_hours), tr("Hours"));
    m_pages->addTab(new PageArea(m_side), tr("More"));
    m_pages->addTab(new PageArea(m_guide), tr("Guide"));
    m_pages->addTab(new PageArea(m_hooks), tr("Commands"));
    m_pages->addTab(new PageArea(m_sharing), tr("Computers"));
    connect(m_guide, &GuidePage::voiceTried, this, &PreferencesDialog::voiceTried);
    connect(m_guide, &GuidePage::soundTried, this, &PreferencesDialog::soundTried);
    connect(m_hooks, &HooksPage::tried, this, &PreferencesDialog::hookTried);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
}

QSize PreferencesDialog::sizeHint() const {
    const QMargins margins = layout()->contentsMargins();
    const int allTabs = m_pages->tabBar()->sizeHint().width() + margins.left() + margins.right();
    return QDialog::sizeHint().expandedTo({allTabs, 0});
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
    turnTo(*m_hours);
    m_hours->showFaultyDay();
}

void PreferencesDialog::showAboutMe() { turnTo(*m_person); }

void PreferencesDialog::turnTo(const QWidget& page) {
    for (int index = 0; index < m_pages->count(); ++index) {
        if (m_pages->widget(index) == &page || m_pages->widget(index)->isAncestorOf(&page))
            m_pages->setCurrentIndex(index);
    }
}

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
