#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace unhunch {

class Announcer;

/// Says what was just done, with a way back, or why it was not done. Hidden until there is something to say; a screen
/// reader hears it wherever the focus is.
class DoneBar : public QWidget {
    Q_OBJECT
public:
    explicit DoneBar(QWidget* parent);

    /// What was done, and can be undone; empty takes the line away.
    void showDone(const QString& sentence);
    /// What cannot be undone: that something could not be done, or where it is now.
    void showWord(const QString& sentence);
    /// As by its button.
    void undo();

Q_SIGNALS:
    void undoAsked();

private:
    void show(const QString& sentence, bool canUndo);

    QLabel* m_words;
    QPushButton* m_undo;
    Announcer* m_announcer;
};

} // namespace unhunch
