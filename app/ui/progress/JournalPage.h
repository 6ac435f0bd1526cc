#pragma once

#include "app/ui/progress/JournalModel.h"
#include "core/journal/SessionSearch.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QListView;
class QPushButton;

namespace unhunch {

class DoneBar;
class JournalFilter;

/// The journal to look through and to put right: what was done, newest first, under each day. Shows what it is handed, and
/// tells what the person wants done.
class JournalPage : public QWidget {
    Q_OBJECT
public:
    explicit JournalPage(QWidget* parent);

    /// What the page needs beside sessions: names of stretches, and of days.
    void setCatalog(const StretchCatalog& catalog, Date today);
    /// What was prescribed of a stretch on a day, and what time it is: for adding and correcting.
    void setRules(std::function<Dose(const StretchId&, Date)> doseOn, std::function<LocalDateTime()> now);
    /// In place of all that is listed; `hasMore` says that there are earlier ones. `tensions` is what was said of how tense
    /// it was on those days, by time.
    void showEntries(const std::vector<JournalEntry>& entries, bool hasMore,
                     const std::vector<Tension>& tensions = {});
    /// Earlier ones, below what is listed.
    void addEntries(const std::vector<JournalEntry>& entries, bool hasMore,
                    const std::vector<Tension>& tensions = {});
    /// How many sessions are listed.
    [[nodiscard]] int entryCount() const { return m_model->entryCount(); }
    /// The journal could not be read; why, in a sentence. What is listed stays.
    void showFault(const QString& why);
    /// An edit was made, and can be taken back. `session` is where the keyboard goes, if it is listed.
    void showDone(const QString& sentence, const Uuid& session = {});
    /// An edit was taken back, or could not be made.
    void showWord(const QString& sentence, const Uuid& session = {});

    /// What is looked for.
    [[nodiscard]] SessionSearch search() const;
    /// Looks for what was done on these days.
    void look(const DateRange& days);
    /// As a page that was not looked at yet.
    void beginAnew();

Q_SIGNALS:
    /// Something else is looked for than is listed.
    void searchChanged();
    /// More is wanted of what is listed.
    void moreAsked();
    /// What it says is what the person had before them.
    void deleteAsked(const unhunch::Session& session);
    /// The person has written down what they did, by the wall: whoever knows the time zone has to add that.
    void addAsked(const unhunch::Session& session);
    /// Likewise, what `before` should have said.
    void correctAsked(const unhunch::Session& before, const unhunch::Session& after);
    /// The latest edit is to be taken back, whenever it was made.
    void undoAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void goTo(const Uuid& session);
    void askToDelete();
    void add();
    void correct();
    void openEditor(const std::optional<Session>& before);
    void showWhatIs();

    std::optional<StretchCatalog> m_catalog; ///< empty before anything is shown
    Date m_today{};
    std::function<Dose(const StretchId&, Date)> m_doseOn;
    std::function<LocalDateTime()> m_now;
    Uuid m_goingTo; ///< a session that is on its way into the list
    JournalFilter* m_filter;
    JournalModel* m_model;
    QListView* m_list;
    QLabel* m_nothing;
    QPushButton* m_add;
    QPushButton* m_correct;
    QPushButton* m_delete;
    DoneBar* m_done;
};

} // namespace unhunch
