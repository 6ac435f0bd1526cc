#include "app/RescueKeeper.h"

#include "app/journal/JournalKeeper.h"

#include <QFile>

#include <utility>

namespace unhunch {

RescueKeeper::RescueKeeper(JournalKeeper& journal, std::vector<RescuePlace> places, QObject* parent)
    : QObject(parent), m_journal(journal), m_files(std::move(places)) {}

void RescueKeeper::take() {
    m_journal.ask([files = m_files](const SessionLog&) { return files.found(); }, this,
                  [this](const JournalAnswer<QStringList>& found) {
                      if (found.value && !found.value->isEmpty())
                          take(*found.value);
                  });
}

void RescueKeeper::take(const QStringList& files) {
    m_journal.perform([files](SessionLog& journal) { return takeRescues(files, journal); }, this,
                      [this](const JournalAnswer<RescuesTaken>& answer) {
                          if (!answer.value)
                              return; // the next start tries it again
                          if (answer.value->any)
                              Q_EMIT taken(answer.value->stretches);
                          for (const QString& why : answer.value->refused)
                              Q_EMIT refused(why);
                      });
}

QStringList RescueKeeper::leave(std::chrono::milliseconds patience) {
    QStringList files;
    for (const Rescued which : {Rescued::Waiting, Rescued::Refused}) {
        if (const QString file = m_files.leave(m_journal.rescued(which)); !file.isEmpty())
            files << file;
    }
    if (!m_journal.finish(patience))
        return files;
    for (const QString& file : files)
        QFile::remove(file);
    return {};
}

} // namespace unhunch
