#include "app/ui/preferences/PercentSlider.h"

#include "app/ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

namespace unhunch {

namespace {

QString words(int percent) {
    return PercentSlider::tr("%1 %", "a percentage").arg(PercentSlider::tr("%L1").arg(percent));
}

} // namespace

PercentSlider::PercentSlider(int value, int least, int most, QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this)), m_figure(new QLabel(this)) {
    constexpr int step = 5;
    m_slider->setRange(least, most);
    m_slider->setSingleStep(step);
    m_slider->setPageStep(2 * step);
    m_slider->setValue(value);
    m_slider->setMinimumWidth(16 * grid);
    m_figure->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_figure->setMinimumWidth(m_figure->fontMetrics().horizontalAdvance(words(most)));
    m_figure->setText(words(value));
    connect(m_slider, &QSlider::valueChanged, m_figure, [this](int now) { m_figure->setText(words(now)); });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_figure);
    // A form's label names the field that it belongs to, so the name and the focus go on to the slider.
    setFocusProxy(m_slider);
}

int PercentSlider::value() const { return m_slider->value(); }

} // namespace unhunch
