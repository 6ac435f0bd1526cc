#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace unhunch {

class MoveButtons;

/// Lines in order, each edited in its place: Enter or F2 edits, Insert adds, Delete removes, Alt with the arrows moves.
class StepsEdit : public QWidget {
    Q_OBJECT
public:
    explicit StepsEdit(QWidget* parent = nullptr);

    void set(const QStringList& steps);
    /// Without those that are empty.
    [[nodiscard]] QStringList steps() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void append(const QString& text);
    void remove();
    void move(int rows);
    void showButtons();

    QListWidget* m_list;
    QPushButton* m_remove;
    MoveButtons* m_move;
};

} // namespace unhunch
