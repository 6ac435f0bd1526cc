#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace unhunch {

/// The steps of a stretch as a numbered list, with the one to do now set off from the others.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    void setSteps(const QStringList& steps);
    /// Without a current step all of them look alike.
    void setCurrent(std::optional<std::size_t> step);
    /// How high it is at that width and in that font, in device-independent pixels.
    [[nodiscard]] int heightFor(int width, const QFont& font) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void style(std::size_t step);

    struct Line {
        QLabel* number;
        QLabel* text;
    };
    QVBoxLayout* m_layout;
    std::vector<Line> m_lines;
    std::optional<std::size_t> m_current;
};

} // namespace unhunch
