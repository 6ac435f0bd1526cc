#include "app/ui/preferences/HooksPage.h"

#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace unhunch {

namespace {

struct Line {
    HookEvent event;
    QString label;   ///< with the key that leads to it
    QString example; ///< a command, which no language changes
    QString name;    ///< of the button beside it
};

std::array<Line, 3> lines() {
    return {{{HookEvent::Due, HooksPage::tr("When a break is &due"),
              QStringLiteral("notify-send \"Stretch soon\""),
              HooksPage::tr("Try the command for a break that is due")},
             {HookEvent::Start, HooksPage::tr("When it &starts"), QStringLiteral("playerctl pause"),
              HooksPage::tr("Try the command for the start")},
             {HookEvent::End, HooksPage::tr("When it &ends"), QStringLiteral("playerctl play"),
              HooksPage::tr("Try the command for the end")}}};
}

} // namespace

HooksPage::HooksPage(const Preferences& preferences, QWidget* parent) : QWidget(parent) {
    auto* layout = pageLayout(this);
    auto* group = new QGroupBox(tr("Commands of my own"), this);
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(grid);
    rows->setColumnStretch(0, 1);
    for (const Line& line : lines()) {
        auto* command = new QLineEdit(commandOf(preferences.hooks, line.event), group);
        command->setPlaceholderText(tr("for example: %1").arg(line.example));
        command->setLayoutDirection(Qt::LeftToRight); // as commands are in every language
        auto* label = new QLabel(line.label, group);
        label->setBuddy(command);
        auto* attempt = new QPushButton(tr("Try"), group);
        attempt->setAccessibleName(line.name);
        attempt->setAutoDefault(false);
        const auto offer = [attempt, command] { attempt->setEnabled(!command->text().trimmed().isEmpty()); };
        offer();
        connect(command, &QLineEdit::textChanged, attempt, offer);
        connect(attempt, &QPushButton::clicked, this, [this, event = line.event] { Q_EMIT tried(event); });
        const int row = rows->rowCount();
        rows->addWidget(label, row, 0, 1, 2);
        rows->addWidget(command, row + 1, 0);
        rows->addWidget(attempt, row + 1, 1);
        m_commands[line.event] = command;
    }
    m_started = hintLine(QString(), group);
    m_started->hide();
    m_fault = faultLine(group);

    auto* inside = new QVBoxLayout(group);
    inside->addLayout(rows);
    inside->addWidget(m_started);
    inside->addWidget(m_fault);
    inside->addWidget(
        hintLine(tr("The first word is the program, the rest is handed to it; put quotes around what "
                    "belongs together. No shell reads it. Unhunch does not wait for it."),
                 group));
    inside->addWidget(
        hintLine(tr("The program finds in its environment UNHUNCH_EVENT (due, start or end) and "
                    "UNHUNCH_STRETCHES (the names of the stretches, with blanks between)."),
                 group));
    layout->addWidget(group);
    layout->addStretch();
}

QString HooksPage::written(HookEvent event) const { return m_commands.at(event)->text().trimmed(); }

void HooksPage::writeTo(Preferences& preferences) const {
    preferences.hooks = {written(HookEvent::Due), written(HookEvent::Start), written(HookEvent::End)};
}

void HooksPage::showTrial(HookEvent event, bool started) {
    const QString command = written(event);
    m_started->setText(tr("Started: %1").arg(command));
    m_started->setVisible(started);
    showFault(
        m_fault,
        started
            ? QString()
            : tr("This cannot be started: %1. Check that the program is there and may be run.").arg(command));
}

} // namespace unhunch
