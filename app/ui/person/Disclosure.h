#pragma once

#include <QToolButton>

namespace unhunch {

/// A heading that opens and closes what is below it: checked while open, with an arrow that points there, and in the
/// direction of reading while closed.
class Disclosure : public QToolButton {
    Q_OBJECT
public:
    Disclosure(const QString& title, QWidget* parent);

    /// From its edge to the title, which what it opens may line up with.
    [[nodiscard]] static int indent();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace unhunch
