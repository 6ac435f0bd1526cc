#pragma once

#include <QRadioButton>
#include <QWidget>

#include <optional>
#include <vector>

namespace unhunch {

/// A number of a scale: a radio button that is painted as a box with the number in it.
class ScaleStep : public QRadioButton {
    Q_OBJECT
public:
    ScaleStep(int level, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// An arrow key asks for the number so many steps above this one.
    void moveAsked(int by);

protected:
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// The numbers from 0 to `most` beside each other as the text runs, in two rows where one has no room for them. One of them, or
/// none, is chosen. The keyboard stops at one of them, as at any group of radio buttons.
class ScaleRow : public QWidget {
    Q_OBJECT
public:
    ScaleRow(int most, QWidget* parent);

    void setChosen(std::optional<int> level);
    [[nodiscard]] std::optional<int> chosen() const;
    [[nodiscard]] ScaleStep& step(int level) const { return *m_steps.at(static_cast<std::size_t>(level)); }
    [[nodiscard]] int most() const { return static_cast<int>(m_steps.size()) - 1; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By the person.
    void stepChosen(int level);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Of the widest number, in the font of now.
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] int columnsIn(int width) const;
    void arrange();

    std::vector<ScaleStep*> m_steps;
};

} // namespace unhunch
