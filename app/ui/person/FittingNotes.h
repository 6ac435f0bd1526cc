#pragma once

#include "core/person/Fitting.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace unhunch {

class Announcer;

/// What is done otherwise than prescribed, and why: a note for each such stretch, or one line that nothing changes. A
/// screen reader is told of each note that is new.
class FittingNotes : public QWidget {
    Q_OBJECT
public:
    explicit FittingNotes(QWidget* parent = nullptr);

    /// Those of a plan, in its order.
    void setFittings(const std::vector<Fitting>& plan, const StretchCatalog& catalog);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addNote(const Fitting& fitting, const StretchCatalog& catalog);
    void restyle();

    std::vector<Fitting> m_shown;
    bool m_known = false; ///< shown before, so that a change is news
    QVBoxLayout* m_notes;
    QLabel* m_summary;
    Announcer* m_announcer;
    std::vector<QLabel*> m_what;
    std::vector<QLabel*> m_why;
};

} // namespace unhunch
