#include "app/plan/PlanBrowser.h"

#include "app/plan/BreakTime.h"
#include "app/plan/OwnStretchKeeper.h"
#include "app/plan/PlanKeeper.h"
#include "app/plan/Programme.h"
#include "app/plan/StretchWriting.h"
#include "app/platform/Clock.h"
#include "app/platform/FreeMemory.h"
#include "app/platform/MotionWish.h"
#include "app/settings/OwnStretches.h"
#include "app/settings/PlanPictures.h"
#include "app/ui/plan/ImportDialog.h"
#include "app/ui/plan/PlanWindow.h"

#include <QFileInfo>
#include <QPixmap>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace unhunch {

PlanBrowser::PlanBrowser(Parts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)),
      m_steps({m_parts.programme, m_parts.plan, m_parts.own, m_parts.ownKeeper}),
      m_writing(std::make_unique<StretchWriting>(m_parts.ownKeeper, m_parts.own, m_parts.programme,
                                                 StretchDrafts(m_parts.drafts))) {
    connect(m_writing.get(), &StretchWriting::written, this, [this](const StretchId& stretch, bool isNew) {
        if (isNew)
            add({stretch});
    });
}

PlanBrowser::~PlanBrowser() { delete m_import; }

ImportDialog* PlanBrowser::importDialog() const { return m_import; }

void PlanBrowser::show() {
    if (const QString why = m_parts.planUnknown(); !why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    try {
        if (!m_window)
            open();
        else
            m_window->showPlan(shown());
    } catch (const JournalError& error) {
        Q_EMIT refused(QString::fromUtf8(error.what()));
        return;
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void PlanBrowser::open() {
    m_window = std::make_unique<PlanWindow>(shown(), [this](const Stretch& stretch) {
        const QString file = m_parts.own.pictureFile(stretch);
        return file.isEmpty() ? QPixmap() : QPixmap(file);
    });
    m_window->setReducedMotion(reducesMotion());
    connectWindow();
}

bool PlanBrowser::reducesMotion() const {
    const Preferences& preferences = m_parts.preferences();
    return preferences.reduceMotion ? *preferences.reduceMotion : desktopReducesMotion();
}

void PlanBrowser::connectWindow() {
    const PlanWindow* window = m_window.get();
    const auto performs = [this](auto step) {
        return [this, step](const auto&... wanted) { perform((m_steps.*step)(wanted...)); };
    };
    connect(window, &PlanWindow::edited, this, performs(&PlanSteps::edit));
    connect(window, &PlanWindow::wished, this, performs(&PlanSteps::wish));
    connect(window, &PlanWindow::addAsked, this, &PlanBrowser::add);
    connect(window, &PlanWindow::removeAsked, this, performs(&PlanSteps::remove));
    connect(window, &PlanWindow::orderAsked, this, performs(&PlanSteps::order));
    connect(window, &PlanWindow::pauseAsked, this, performs(&PlanSteps::pause));
    connect(window, &PlanWindow::resumeAsked, this, performs(&PlanSteps::resume));
    connect(window, &PlanWindow::daysAsked, this, performs(&PlanSteps::spread));
    connect(window, &PlanWindow::eraseAsked, this, &PlanBrowser::erase);
    connect(window, &PlanWindow::undoAsked, this, [this] {
        if (const PlanChanging undo = std::exchange(m_undo, {}))
            perform({.change = undo});
    });
    connect(window, &PlanWindow::readAsked, this, &PlanBrowser::readAsked);
    connect(window, &PlanWindow::fileAsked, this, &PlanBrowser::fileAsked);
    connect(window, &PlanWindow::newAsked, this, [this] { m_writing->begin(reducesMotion()); });
    connect(window, &PlanWindow::editAsked, this,
            [this](const StretchId& stretch) { m_writing->edit(stretch, reducesMotion()); });
    connect(window, &PlanWindow::shareAsked, this, &PlanBrowser::share);
    // Later, because it is the window itself that tells.
    connect(window, &PlanWindow::closed, this, &PlanBrowser::release, Qt::QueuedConnection);
}

void PlanBrowser::release() {
    if (!m_window || m_window->isVisible())
        return; // it has been opened again meanwhile
    m_undo = {};
    m_window.reset();
    returnFreeMemory();
}

void PlanBrowser::refresh() {
    if (!m_window)
        return;
    try {
        m_window->showPlan(shown());
    } catch (const JournalError& error) {
        m_window->showFault(QString::fromUtf8(error.what()));
    }
}

PlanShown PlanBrowser::shown() const {
    PlanShown shown{m_parts.programme.catalog()};
    shown.chosen = m_parts.plan.chosen();
    std::erase_if(shown.chosen,
                  [&shown](const ChosenStretch& each) { return !shown.catalog.find(each.stretch); });
    shown.pauses = m_parts.plan.pauses();
    for (const Stretch& stretch : m_parts.own.usable())
        shown.own.insert(stretch.id);
    shown.person = m_parts.plan.person();
    shown.today = m_parts.clock.wall().date;
    shown.offeredADay = breakTimeADay(m_parts.preferences());
    return shown;
}

void PlanBrowser::perform(const PlanStep& step) {
    const QString fault = step.change();
    if (!m_window)
        return;
    m_undo = fault.isEmpty() ? step.undo : PlanChanging();
    if (!fault.isEmpty()) {
        refresh(); // what was clicked is shown as it still is
        m_window->showFault(fault);
    } else {
        m_window->showDone(m_undo ? step.sentence : QString());
    }
}

void PlanBrowser::add(const std::vector<StretchId>& stretches) {
    perform(m_steps.add(stretches));
    if (m_window && !stretches.empty())
        m_window->choose(stretches.front());
}

void PlanBrowser::erase(const StretchId& id) {
    if (const Stretch* found = m_parts.own.find(id))
        perform(m_steps.erase(*found));
}

void PlanBrowser::share(const QString& file) {
    QString fault;
    try {
        const PlanFile plan = m_parts.ownKeeper.planToHandOn(QFileInfo(file).completeBaseName(), QString());
        const QByteArray text = QByteArray::fromStdString(planText(plan));
        QSaveFile written(file);
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size() || !written.flush() ||
            !written.commit())
            fault = tr("%1 cannot be written: %2. Choose another folder.").arg(file, written.errorString());
    } catch (const std::runtime_error& error) { // of the plan, or of the journal
        fault = QString::fromUtf8(error.what());
    }
    m_undo = {};
    m_window->showFault(fault.isEmpty() ? tr("Your plan is in %1.").arg(file) : fault);
}

void PlanBrowser::offer(const PlanFile& file) {
    // What would change by it, nobody can say.
    if (const QString why = m_parts.planUnknown(); !why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    const std::vector<ChosenStretch> now = m_parts.plan.chosen();
    OfferedPlan offer{.file = file,
                      .changes = m_parts.ownKeeper.changesOf(file),
                      .rewritten = rewrittenBy(file, m_parts.own.usable()),
                      .catalog = catalogAfter(file, m_parts.own.builtIn(), m_parts.own.usable()),
                      .person = m_parts.plan.person()};
    offer.ended = endedBy(offer.changes, now);
    delete m_import;
    const auto draw = [](const PlanPicture& picture) { return QPixmap::fromImage(imageOf(picture)); };
    m_import = new ImportDialog(std::move(offer), draw);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_import, &ImportDialog::acceptAsked, this, &PlanBrowser::accept);
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

void PlanBrowser::accept(bool replacing) {
    const QString fault = m_parts.ownKeeper.accept(m_import->offer().file, replacing);
    if (!fault.isEmpty()) {
        m_import->showFault(fault);
        return;
    }
    m_import->close();
    // A way back to what was before another change would take the accepted plan away.
    m_undo = {};
    if (m_window)
        m_window->showDone(QString());
    show();
}

} // namespace unhunch
