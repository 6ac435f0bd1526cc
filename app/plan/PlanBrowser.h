#pragma once

#include "app/plan/PlanSteps.h"
#include "app/settings/Preferences.h"
#include "core/plan/PlanFile.h"
#include "core/week/PlanHistory.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace unhunch {

class Clock;
class ImportDialog;
class OwnStretches;
class OwnStretchKeeper;
class PlanKeeper;
class PlanWindow;
class Programme;
class StretchWriting;
struct PlanShown;

/// Shows the person's plan, has what they want of it done, and offers them plan files. Its windows are made when they are
/// first wanted, and gone again once they are closed.
class PlanBrowser : public QObject {
    Q_OBJECT
public:
    /// What it shows and changes. They outlive it.
    struct Parts {
        const Programme& programme;
        PlanKeeper& plan;
        const OwnStretches& own;
        OwnStretchKeeper& ownKeeper;
        const Clock& clock;
        std::function<const Preferences&()> preferences;
        QString drafts; ///< the file of what is half written
        /// Why nobody knows the plan for now, as a sentence; empty when it is known.
        std::function<QString()> planUnknown = [] { return QString(); };
    };

    explicit PlanBrowser(Parts parts, QObject* parent = nullptr);
    ~PlanBrowser() override;

    /// Opens the window, or brings it forward.
    void show();
    /// Offers a plan file that could be accepted; the person decides. Throws CatalogError for another one.
    void offer(const PlanFile& file);
    /// Shows what the plan has become.
    void refresh();
    [[nodiscard]] PlanWindow* window() const { return m_window.get(); }
    [[nodiscard]] ImportDialog* importDialog() const;
    [[nodiscard]] const StretchWriting& writing() const { return *m_writing; }

Q_SIGNALS:
    /// The person wants to read about that stretch.
    void readAsked(const unhunch::StretchId& stretch);
    /// A plan file to open.
    void fileAsked(const QString& file);
    /// What went wrong where no window is open to say it.
    void refused(const QString& why);

private:
    void open();
    void connectWindow();
    void release();
    [[nodiscard]] bool reducesMotion() const;
    [[nodiscard]] PlanShown shown() const;
    /// Does it and shows why it could not be done, or what was done with a way back.
    void perform(const PlanStep& step);
    void add(const std::vector<StretchId>& stretches);
    /// Takes an own stretch away.
    void erase(const StretchId& id);
    void share(const QString& file);
    void accept(bool replacing);

    Parts m_parts;
    PlanSteps m_steps;
    std::unique_ptr<PlanWindow> m_window;
    std::unique_ptr<StretchWriting> m_writing; ///< goes on after the window is gone
    QPointer<ImportDialog> m_import;
    PlanChanging m_undo;
};

} // namespace unhunch
