#pragma once

#include "app/ui/welcome/WelcomePage.h"

#include <vector>

class QGridLayout;

namespace unhunch {

class SafetyCard;

/// The welcome's first page: when pain is a matter for a doctor, before anybody stretches.
class WatchPage : public WelcomePage {
    Q_OBJECT
public:
    explicit WatchPage(QWidget* parent = nullptr);

protected:
    void restyle() override;

private:
    std::vector<SafetyCard*> m_cards;
    QGridLayout* m_lists;
    int m_columns = 0; ///< of it
    QLabel* m_advice;
};

} // namespace unhunch
