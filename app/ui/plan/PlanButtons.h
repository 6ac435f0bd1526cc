#pragma once

#include <QWidget>

class QBoxLayout;

namespace unhunch {

/// What can be done with a plan as a whole: pause it, write a stretch for it, open one from a file, share it.
class PlanButtons : public QWidget {
    Q_OBJECT
public:
    explicit PlanButtons(QWidget* parent);

    /// In one row, or in two.
    void setWide(bool wide);
    [[nodiscard]] int minimumWidthInARow() const;
    [[nodiscard]] int minimumWidthInRows() const;

Q_SIGNALS:
    void pauseAsked();
    void newAsked();
    void openAsked();
    void shareAsked();

private:
    QBoxLayout* m_rows;
};

} // namespace unhunch
