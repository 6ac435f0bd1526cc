#pragma once

#include <QLabel>

namespace unhunch {

/// A label that writes its text as large as its room allows, between somewhat below the font's own size and a largest
/// one, wrapping at words. Its room never depends on the text, so that nothing around it jumps.
class FittedLabel : public QLabel {
    Q_OBJECT
public:
    explicit FittedLabel(QWidget* parent = nullptr);

    /// In pixels.
    void setLargest(int pixels);
    /// What must fit as well, so that texts up to this one have the same size.
    void setReference(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] int heightForWidth(int) const override { return -1; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool fits(const QString& text, int pixels) const;
    [[nodiscard]] int smallest() const;

    int m_largest = 0;
    QString m_reference;
};

} // namespace unhunch
