#pragma once

#include "core/time/Date.h"

#include <QWidget>

namespace unhunch {

/// Says that the plan rests, or is going to, and offers to end that.
class PauseBanner : public QWidget {
    Q_OBJECT
public:
    PauseBanner(const DateRange& days, Date today, QWidget* parent);

Q_SIGNALS:
    void resumeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace unhunch
