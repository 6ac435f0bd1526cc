#include "app/ui/preferences/SharingPage.h"

#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"
#include "app/ui/WrappingCheckBox.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace unhunch {

SharingPage::SharingPage(QWidget* parent) : QWidget(parent) {
    auto* layout = pageLayout(this);
    auto* group = new QGroupBox(tr("One journal on several computers"), this);

    auto* what = new QLabel(tr("Choose a folder that your computers already share: by Syncthing, Nextcloud, "
                               "Dropbox or the like, or on a "
                               "drive that you carry. Choose the same one on each computer. What you do on "
                               "one then counts on all."),
                            group);
    what->setWordWrap(true);

    m_folder = new QLineEdit(group);
    m_folder->setReadOnly(true);
    m_folder->setLayoutDirection(Qt::LeftToRight); // as paths are in every language
    m_folder->setPlaceholderText(tr("The journal is not shared"));
    auto* label = new QLabel(tr("&Folder"), group);
    label->setBuddy(m_folder);
    auto* choose = new QPushButton(tr("&Choose…"), group);
    choose->setObjectName(QStringLiteral("choose-folder"));
    choose->setAutoDefault(false);
    m_off = new QPushButton(tr("&Turn off"), group);
    m_off->setObjectName(QStringLiteral("turn-off"));
    m_off->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SharingPage::pick);
    connect(m_off, &QPushButton::clicked, this, [this] { this->choose({}); });
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addWidget(m_off);

    m_remove = new WrappingCheckBox(QString(), group);
    m_remove->hide();
    m_state = new QLabel(group);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fault = faultLine(group);
    m_fault->setTextFormat(Qt::PlainText);

    auto* inside = new QVBoxLayout(group);
    inside->setSpacing(grid);
    inside->addWidget(what);
    inside->addWidget(label);
    inside->addLayout(row);
    inside->addWidget(m_remove);
    inside->addWidget(m_state);
    inside->addWidget(m_fault);
    inside->addWidget(hintLine(
        tr("Each computer writes one file into the folder, its own, and reads the others’. Whoever can "
           "read the folder can read what you did, when, and how it felt."),
        group));
    inside->addWidget(
        hintLine(tr("These preferences, what you said about yourself, and the steps and pictures of your own "
                    "stretches stay on this computer."),
                 group));
    layout->addWidget(group);
    layout->addStretch();
    refresh();
}

void SharingPage::showState(const SharingState& state, Date today) {
    m_kept = state.folder;
    if (m_chosen == m_kept)
        m_chosen.reset();
    QStringList lines;
    if (!state.folder.isEmpty()) {
        lines = SharingWords::computers(state, today);
        if (!lines.isEmpty())
            lines.prepend(tr("Journals of other computers there:"));
        else if (state.lookedAt && state.fault == FolderFault::None)
            lines << tr("No other computer has written there yet.");
        lines << SharingWords::lastLook(state, today);
        lines.removeAll(QString());
    }
    m_stateText = lines.join(u'\n');
    QStringList faults = SharingWords::skipped(state);
    faults.prepend(SharingWords::fault(state));
    faults.removeAll(QString());
    m_stateFault = faults.join(u'\n');
    refresh();
}

void SharingPage::choose(const QString& folder) {
    m_chosen = folder;
    m_remove->setChecked(false);
    refresh();
}

bool SharingPage::removesOwnFile() const { return !m_remove->isHidden() && m_remove->isChecked(); }

void SharingPage::pick() {
    const QString start = folder().isEmpty() ? QDir::homePath() : folder();
    const QString picked =
        QFileDialog::getExistingDirectory(this, tr("A folder that your computers share"), start);
    if (picked.isEmpty())
        return;
    if (const QString why = m_judge ? m_judge(picked) : QString(); !why.isEmpty())
        showFault(m_fault, why);
    else
        choose(picked);
}

void SharingPage::refresh() {
    const bool isChanged = m_chosen && *m_chosen != m_kept;
    m_folder->setText(QDir::toNativeSeparators(folder()));
    m_off->setEnabled(!folder().isEmpty());
    m_remove->setText(tr("Also remove this computer’s file from %1").arg(QDir::toNativeSeparators(m_kept)));
    m_remove->setVisible(isChanged && !m_kept.isEmpty());
    QString text = m_stateText;
    if (isChanged)
        text = folder().isEmpty() ? tr("With OK, the journal is not shared any more. What you have stays.")
                                  : tr("With OK, the journal is shared through this folder.");
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    showFault(m_fault, isChanged ? QString() : m_stateFault);
}

} // namespace unhunch
