#pragma once

#include "app/text/SharingWords.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace unhunch {

/// The page about the folder through which several computers share one journal.
class SharingPage : public QWidget {
    Q_OBJECT
public:
    explicit SharingPage(QWidget* parent = nullptr);

    /// How it stands. What the person has chosen on the page meanwhile stays.
    void showState(const SharingState& state, Date today);
    /// `judge` says why a folder will not do, in a sentence; empty when it will.
    void setJudge(std::function<QString(const QString& folder)> judge) { m_judge = std::move(judge); }

    /// Takes the folder as if the person had picked it; empty: the journal is not to be shared.
    void choose(const QString& folder);
    /// As it is on the page now.
    [[nodiscard]] QString folder() const { return m_chosen.value_or(m_kept); }
    /// Whether this computer's file is to be removed from the folder that was.
    [[nodiscard]] bool removesOwnFile() const;

private:
    void pick();
    void refresh();

    std::function<QString(const QString&)> m_judge;
    QString m_kept;                  ///< the folder through which the journal is shared now
    std::optional<QString> m_chosen; ///< on this page, if anything
    QString m_stateText;
    QString m_stateFault;

    QLineEdit* m_folder;
    QPushButton* m_off;
    QCheckBox* m_remove;
    QLabel* m_state;
    QLabel* m_fault;
};

} // namespace unhunch
