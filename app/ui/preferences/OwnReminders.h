#pragma once

#include "core/reminder/SideReminder.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace unhunch {

/// A list of reminders that the person named, to which they can add and from which they can take.
class OwnReminders : public QWidget {
    Q_OBJECT
public:
    /// Takes those of `reminders` that are not prompts of ours.
    explicit OwnReminders(const std::vector<SideReminder>& reminders, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<SideReminder>& reminders() const { return m_reminders; }

private:
    void buildEditor(QVBoxLayout& layout);
    void add();
    void removeSelected();
    void showReminders();
    void showKind();
    /// What the fields say; empty, with a word to the person, when they make no sense.
    [[nodiscard]] std::optional<SideReminder> edited();

    std::vector<SideReminder> m_reminders;
    QListWidget* m_list;
    QLineEdit* m_text;
    QComboBox* m_kind;
    QSpinBox* m_interval;
    QLineEdit* m_times;
    QCheckBox* m_workdays;
    QLabel* m_fault;
    QPushButton* m_remove;
};

} // namespace unhunch
