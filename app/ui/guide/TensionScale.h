#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace unhunch {

class ScaleRow;

/// Asks how tense the upper back is, from 0 to 10; it may be left open. Every number is a radio button, by pointer, by the
/// arrow keys where one has the focus, and by takeKey(). Takes the font of its words from setFont().
class TensionScale : public QWidget {
    Q_OBJECT
public:
    explicit TensionScale(QWidget* parent = nullptr);

    /// Asks it in these words. Shows `answer` as given already, without telling it.
    void ask(const QString& question, std::optional<int> answer = std::nullopt);
    /// The question as a heading over the numbers: strong, and in the middle.
    void setAsHeading();
    [[nodiscard]] std::optional<int> answer() const;
    /// Answers by a digit, as one types a number: 0 behind a 1 makes 10. False for any other key.
    bool takeKey(int key);
    /// Gives the keyboard to the number that is chosen, or to the first.
    void takeFocus();
    [[nodiscard]] bool hasTheFocus() const;

Q_SIGNALS:
    /// The person has answered, or answers otherwise than before.
    void answered(int level);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int level);
    void restyle();

    QLabel* m_question;
    ScaleRow* m_row;
    QLabel* m_least;
    QLabel* m_most;
    bool m_asHeading = false;
    bool m_oneWasTyped = false; ///< so that a 0 behind it makes 10
};

} // namespace unhunch
