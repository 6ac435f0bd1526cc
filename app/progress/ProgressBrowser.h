#pragma once

#include "app/ui/progress/ProgressShown.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace unhunch {

class Clock;
class JournalBrowser;
class JournalKeeper;
class Programme;
class ProgressWindow;
class ReportMaker;
struct ProgressContext;

/// Shows how it goes in a window, today's week first. Weeks that the keeper has in memory are shown at once, what goes
/// further back is read meanwhile; only what is on show is.
class ProgressBrowser : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it. `reportNotes` is the file of what the person writes into reports.
    ProgressBrowser(const Programme& programme, JournalKeeper& journal, const Clock& clock,
                    const QString& reportNotes, QObject* parent = nullptr);
    ~ProgressBrowser() override;

    /// Opens the window at today's week, or brings it forward as it is.
    void show();
    /// Shows anew what is on show, after the journal has changed.
    void refresh();
    /// What the person should know about the record itself, as that something waits to be written; empty for nothing.
    void setTrouble(const QString& trouble);

Q_SIGNALS:
    /// The person wants to read about that stretch.
    void stretchAsked(const unhunch::StretchId& stretch);

private:
    void fill();
    void read();
    /// Of what is asked for, all lies in the keeper's memory.
    [[nodiscard]] bool isInMemory() const;
    /// With what waits to be written.
    [[nodiscard]] ProgressContext contextNow() const;

    const Programme& m_programme;
    JournalKeeper& m_journal;
    const Clock& m_clock;
    std::unique_ptr<ProgressWindow> m_window;
    std::unique_ptr<ReportMaker> m_report;
    JournalBrowser* m_page = nullptr;       ///< fills the window's page Journal
    std::optional<ProgressAsked> m_reading; ///< what is on its way
    QTimer m_slow;                          ///< until a wait is worth a word
    QString m_trouble;
};

} // namespace unhunch
