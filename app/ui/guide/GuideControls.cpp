#include "app/ui/guide/GuideControls.h"

#include "app/ui/Theme.h"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace unhunch {

GuideControls::GuideControls(QWidget* parent) : QWidget(parent) {
    m_back = button(QStringLiteral("guide-back"), {tr("Back")}, GuideAction::Back);
    m_pause = button(QStringLiteral("guide-pause"), {tr("Pause"), tr("Go on")}, GuideAction::TogglePause);
    m_done = button(QStringLiteral("guide-done"), {tr("Ready"), tr("Done")}, GuideAction::Done);
    m_hurts = button(QStringLiteral("guide-hurts"), {tr("It hurts")}, GuideAction::Hurts);
    m_stop = button(QStringLiteral("guide-stop"), {tr("Stop")}, GuideAction::Stop);

    m_more = new QPushButton(tr("More"), this);
    m_more->setObjectName(QStringLiteral("guide-more"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAutoDefault(false);
    m_buttons.push_back({m_more, {m_more->text()}});
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    m_slower = entry(QStringLiteral("guide-slower"), tr("Slower"), GuideAction::Slower);
    m_faster = entry(QStringLiteral("guide-faster"), tr("Faster"), GuideAction::Faster);
    m_addSet = entry(QStringLiteral("guide-add-set"), tr("One more set"), GuideAction::AddSet);
    m_easier = entry(QStringLiteral("guide-take-easier"), tr("Easier form"), GuideAction::TakeEasier);
    m_skip = entry(QStringLiteral("guide-skip"), tr("Skip this stretch"), GuideAction::Skip);
    entry(QStringLiteral("guide-not-for-me"), tr("Not for me: leave it out from now on"),
          GuideAction::NotForMe);
    entry(QStringLiteral("guide-why-entry"), tr("Why this stretch?"), GuideAction::Why);
    menu->addSeparator();
    m_silent = entry(QStringLiteral("guide-silent"), tr("Silent"), GuideAction::ToggleSilent);
    m_fullScreen =
        entry(QStringLiteral("guide-full-screen"), tr("Full screen"), GuideAction::ToggleFullScreen);
    m_silent->setCheckable(true);
    m_fullScreen->setCheckable(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_back);
    layout->addWidget(m_pause, 4);
    layout->addWidget(m_done);
    layout->addSpacing(grid);
    layout->addStretch(1);
    layout->addWidget(m_hurts);
    layout->addWidget(m_more);
    layout->addWidget(m_stop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    restyle();
}

QPushButton* GuideControls::button(const QString& name, const QStringList& texts, GuideAction action) {
    auto* made = new QPushButton(texts.front(), this);
    made->setObjectName(name);
    // The keys work wherever the focus is, so that Space never presses another button than the one meant.
    made->setFocusPolicy(Qt::TabFocus);
    made->setAutoDefault(false);
    made->setToolTip(tr("Key: %1").arg(keyNameOf(action, layoutDirection())));
    m_buttons.push_back({made, texts});
    connect(made, &QPushButton::clicked, this, [this, action] { Q_EMIT asked(action); });
    return made;
}

QAction* GuideControls::entry(const QString& name, const QString& text, GuideAction action) {
    // The key is told, not taken: the window handles it, wherever the focus is.
    const QString key = keyNameOf(action, layoutDirection());
    QAction* made = m_more->menu()->addAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key);
    made->setObjectName(name);
    connect(made, &QAction::triggered, this, [this, action] { Q_EMIT asked(action); });
    return made;
}

void GuideControls::setChoices(const GuideChoices& choices) {
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_pause->setText(choices.paused ? tr("Go on") : tr("Pause"));
    m_done->setText(choices.working ? tr("Done") : tr("Ready"));
    m_slower->setEnabled(choices.moving);
    m_faster->setEnabled(choices.moving);
    m_addSet->setEnabled(choices.canAddSet);
    m_easier->setEnabled(choices.canTakeEasier);
    m_silent->setChecked(choices.silent);
    m_fullScreen->setChecked(choices.fullScreen);
}

void GuideControls::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void GuideControls::restyle() {
    const Theme theme = Theme::of(palette());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    for (const auto& [button, texts] : m_buttons) {
        // Wide enough for each of its texts, so that the row stands still.
        int wide = 0;
        for (const QString& text : texts)
            wide = std::max(wide, metrics.horizontalAdvance(text));
        button->setMinimumSize(wide + (button == m_more ? 4 : 2) * grid,
                               std::max(5 * grid, metrics.height() * 9 / 4));
    }
    m_pause->setMaximumWidth(metrics.averageCharWidth() * 50);
    m_pause->setStyleSheet(QStringLiteral("QPushButton { background: %1; color: %2; border: 2px solid %1;"
                                          " border-radius: 6px; font-weight: 600; font-size: %4px; }"
                                          "QPushButton:focus { border-color: %3; }")
                               .arg(theme.accent.name(), theme.onAccent.name(), theme.text.name())
                               .arg(QFontInfo(font()).pixelSize()));
}

} // namespace unhunch
