#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace unhunch {

class ScaleRow;

/// Asks how tense the upper back is, from 0 to 10; it may be left open, also once it was answered. Every number is a radio
/// button, by pointer, by the arrow keys where one has the focus, and by takeKey(). Takes the font of its words from setFont().
class TensionScale : public QWidget {
    Q_OBJECT
public:
    explicit TensionScale(QWidget* parent = nullptr);

    /// Asks it in these words. Shows `answer` as given already, without telling it.
    void ask(const QString& question, std::optional<int> answer = std::nullopt);
    /// The question as a heading over the numbers: strong, and in the middle.
    void setAsHeading();
    [[nodiscard]] std::optional<int> answer() const;
    /// Answers by a digit, as one types a number: 0 behind a 1 makes 10. Backspace takes an answer back. False for any other
    /// key.
    bool takeKey(int key);
    /// Gives the keyboard to the number that is chosen, or to the first.
    void takeFocus();
    [[nodiscard]] bool hasTheFocus() const;

Q_SIGNALS:
    /// The person has answered, or answers otherwise than before; empty when they take the answer back.
    void answered(std::optional<int> level);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int level);
    void takeBack();
    void restyle();

    QLabel* m_question;
    ScaleRow* m_row;
    QLabel* m_least;
    QLabel* m_most;
    QToolButton* m_open; ///< takes the answer back
    bool m_asHeading = false;
    bool m_oneWasTyped = false; ///< so that a 0 behind it makes 10
};

} // namespace unhunch
