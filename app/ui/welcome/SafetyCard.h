#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace unhunch {

struct SafetyList;

/// Signs that call for the same step, as a list on a surface of its own. An urgent one stands out by a warm edge.
class SafetyCard : public QWidget {
    Q_OBJECT
public:
    SafetyCard(const SafetyList& list, bool urgent, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    bool m_urgent;
    QLabel* m_heading;
};

} // namespace unhunch
