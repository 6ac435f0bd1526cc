#pragma once

#include <QCheckBox>

namespace unhunch {

/// A check box whose words go on in a second line where there is no room for them in one; Qt's own would cut them off.
/// The box stands beside the first line. All of it can be clicked.
class WrappingCheckBox : public QCheckBox {
    Q_OBJECT
public:
    explicit WrappingCheckBox(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    /// What the box and the gap beside it take of the width.
    [[nodiscard]] int besideText() const;
    [[nodiscard]] int lineHeight() const;
};

} // namespace unhunch
