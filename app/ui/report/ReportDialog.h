#pragma once

#include "app/ui/report/ReportWish.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace unhunch {

/// Asks which months a report is of, what it says beside the figures, and where to put it; tells what is wanted, and says
/// what has become of it. The notes of each month are written one at a time.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    /// Months from the one of `first` to that of `today` may be chosen; at first the last two are.
    ReportDialog(Date first, Date today, QWidget* parent = nullptr);

    /// What was written for earlier reports.
    void setWritten(const QString& name, const std::map<std::chrono::year_month, QString>& notes);
    /// As it is chosen and written now; the notes are those of all months, also of others.
    [[nodiscard]] ReportWish wish() const;
    /// While the report is made, nothing else can be asked for.
    void setBusy(bool busy);
    /// Why there is no report.
    void showFault(const QString& sentence);
    /// There is one: `sentence` says where. `file` can be opened, and found in its folder.
    void showDone(const QString& sentence, const QString& file);

Q_SIGNALS:
    /// The person wants it, in that file; one that was there may be replaced.
    void reportAsked(const QString& file);
    void openAsked(const QString& file);
    void folderAsked(const QString& file);

private:
    void buildMonths(QFormLayout& form, Date first, Date today);
    void buildNotes(QFormLayout& form);
    void buildFormat(QFormLayout& form);
    QWidget* buildDone();
    [[nodiscard]] std::chrono::year_month monthAt(const QComboBox& months) const;
    /// Those that are chosen, newest first.
    void listNotedMonths();
    void showNotes();
    void chooseFile();
    void bringIntoView(QWidget* part);
    [[nodiscard]] QString suggestedFile() const;

    std::map<std::chrono::year_month, QString> m_notes;
    std::chrono::year_month m_noted{}; ///< whose notes are on show
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_notesOf = nullptr;
    QPlainTextEdit* m_notesText = nullptr;
    QComboBox* m_paper = nullptr;
    QRadioButton* m_pdf = nullptr;
    QRadioButton* m_png = nullptr;
    QScrollArea* m_area = nullptr;
    QLabel* m_fault;
    QWidget* m_done = nullptr;
    QLabel* m_doneText = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
    QString m_file; ///< the report made last
};

} // namespace unhunch
