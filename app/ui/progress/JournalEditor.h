#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/journal/HandRecord.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace unhunch {

class Announcer;
class NoteLabel;

/// Lets the person write down one session by hand, or correct one: what, when, how much, how it felt. What no person does is
/// refused beside its field, by the rules of the commands `record` and `edit`.
class JournalEditor : public QDialog {
    Q_OBJECT
public:
    struct Parts {
        const StretchCatalog& catalog;
        /// What was prescribed of a stretch on a day.
        std::function<Dose(const StretchId&, Date)> doseOn;
        LocalDateTime now;
        Date day; ///< on which a new session is, unless the person says otherwise
    };

    /// `before` is the session to correct; empty for a new one.
    JournalEditor(Parts parts, std::optional<Session> before, QWidget* parent = nullptr);

    /// What the person says. Whoever knows the time zone has to say how far ahead of UTC a moment that is another one was.
    [[nodiscard]] Session session() const;

    /// Refuses, and goes to the field, while something is not possible.
    void accept() override;

private:
    void buildForm();
    void fillStretches(const StretchCatalog& catalog);
    void fill(Date day);
    void dayChanged();
    void stretchChanged();
    void check();
    /// For all that is said beside the fields.
    void makeRoom();
    void fitCount();
    [[nodiscard]] StretchId stretch() const;
    [[nodiscard]] Date day() const;
    [[nodiscard]] std::chrono::seconds time() const;
    [[nodiscard]] bool isOtherStretch() const;
    [[nodiscard]] bool isOtherMoment() const;
    [[nodiscard]] bool isOtherCount() const;
    /// By which the count is judged.
    [[nodiscard]] Dose dose() const;
    [[nodiscard]] QString momentNote() const;
    [[nodiscard]] QString countNote() const;

    Parts m_parts;
    std::optional<Session> m_before;
    Session m_new; ///< what a new session begins as
    bool m_isTimeChosen = false;
    bool m_isCountChosen = false;
    QComboBox* m_stretch;
    QDateEdit* m_day;
    QTimeEdit* m_time;
    NoteLabel* m_momentNote;
    QLabel* m_countLabel;
    QSpinBox* m_count;
    QLabel* m_dose;
    NoteLabel* m_countNote;
    QComboBox* m_felt;
    Announcer* m_announcer;
};

} // namespace unhunch
