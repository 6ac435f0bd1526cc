#include "app/ui/progress/JournalPage.h"

#include "app/ui/PlainButton.h"
#include "app/ui/plan/DoneBar.h"
#include "app/ui/progress/JournalDelegate.h"
#include "app/ui/progress/JournalEditor.h"
#include "app/ui/progress/JournalFilter.h"
#include "app/ui/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace unhunch {

JournalPage::JournalPage(QWidget* parent)
    : QWidget(parent), m_filter(new JournalFilter(this)), m_model(new JournalModel(this)),
      m_list(new QListView(this)), m_nothing(new QLabel(this)),
      m_add(plainButton(QStringLiteral("journal-add"), tr("&Add…"), this)),
      m_correct(plainButton(QStringLiteral("journal-correct"), tr("&Correct…"), this)),
      m_delete(plainButton(QStringLiteral("journal-delete"), tr("&Delete"), this)),
      m_done(new DoneBar(this)) {
    setObjectName(QStringLiteral("journal"));
    buildList();
    m_nothing->setObjectName(QStringLiteral("journal-nothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_correct);
    buttons->addWidget(m_delete);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, grid, 3 * grid, 2 * grid);
    layout->setSpacing(1.5 * grid);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_done);
    layout->addLayout(buttons);
    connect(m_filter, &JournalFilter::changed, this, &JournalPage::searchChanged);
    connect(m_model, &JournalModel::moreAsked, this, &JournalPage::moreAsked);
    connect(m_add, &QPushButton::clicked, this, &JournalPage::add);
    connect(m_correct, &QPushButton::clicked, this, &JournalPage::correct);
    connect(m_list, &QListView::activated, this, &JournalPage::correct);
    connect(m_delete, &QPushButton::clicked, this, &JournalPage::askToDelete);
    connect(m_done, &DoneBar::undoAsked, this, &JournalPage::undoAsked);
    // Also what was done before the window was opened, or by a command.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &JournalPage::undoAsked);
    showWhatIs();
}

void JournalPage::buildList() {
    m_list->setObjectName(QStringLiteral("journal-list"));
    m_list->setAccessibleName(tr("What you did, newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JournalDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // What scrolls is the window's own ground, not a sheet on it.
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::showWhatIs);
}

void JournalPage::setCatalog(const StretchCatalog& catalog, Date today) {
    m_catalog = catalog;
    m_today = today;
    m_filter->setCatalog(catalog, today);
}

void JournalPage::setRules(std::function<Dose(const StretchId&, Date)> doseOn,
                           std::function<LocalDateTime()> now) {
    m_doseOn = std::move(doseOn);
    m_now = std::move(now);
}

void JournalPage::showEntries(const std::vector<JournalEntry>& entries, bool hasMore,
                              const std::vector<Tension>& tensions) {
    m_nothing->clear();
    m_model->setEntries(entries, hasMore, *m_catalog, m_today, tensions);
    if (!m_goingTo.empty())
        goTo(std::exchange(m_goingTo, {}));
    showWhatIs();
}

void JournalPage::addEntries(const std::vector<JournalEntry>& entries, bool hasMore,
                             const std::vector<Tension>& tensions) {
    m_model->append(entries, hasMore, tensions);
    showWhatIs();
}

void JournalPage::showFault(const QString& why) { m_done->showWord(why); }

void JournalPage::showDone(const QString& sentence, const Uuid& session) {
    m_done->showDone(sentence);
    m_goingTo = session;
}

void JournalPage::showWord(const QString& sentence, const Uuid& session) {
    m_done->showWord(sentence);
    m_goingTo = session;
}

SessionSearch JournalPage::search() const { return m_filter->search(); }

void JournalPage::look(const DateRange& days) {
    m_filter->setDays(days);
    m_list->setFocus();
}

void JournalPage::beginAnew() {
    m_filter->clear();
    m_done->showDone({});
}

void JournalPage::goTo(const Uuid& session) {
    if (const QModelIndex index = m_model->find(session); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void JournalPage::add() { openEditor(std::nullopt); }

void JournalPage::correct() {
    if (const JournalEntry* entry = m_model->entry(m_list->currentIndex());
        entry && entry->standing == JournalEntry::Standing::Kept)
        openEditor(entry->session);
}

void JournalPage::openEditor(const std::optional<Session>& before) {
    if (!m_doseOn || !m_catalog)
        return;
    const LocalDateTime now = m_now();
    // Of a past that is looked at, the last day of it.
    const Date day = std::min(search().days.last, now.date);
    auto* editor = new JournalEditor({*m_catalog, m_doseOn, now, day}, before, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, before] {
        if (before)
            Q_EMIT correctAsked(*before, editor->session());
        else
            Q_EMIT addAsked(editor->session());
    });
    editor->open();
}

void JournalPage::askToDelete() {
    if (const JournalEntry* entry = m_model->entry(m_list->currentIndex());
        entry && entry->standing == JournalEntry::Standing::Kept)
        Q_EMIT deleteAsked(entry->session);
}

void JournalPage::showWhatIs() {
    const bool isEmpty = m_model->entryCount() == 0;
    if (isEmpty) {
        const SessionSearch search = this->search();
        m_nothing->setText(
            m_filter->isBackwards() ? tr("The first of these days comes after the last one.")
            : search == SessionSearch()
                ? tr("Nothing is in the journal yet. What you do in a break is written here by "
                     "itself.")
                : tr("Nothing like that is in the journal."));
    }
    m_list->setHidden(isEmpty);
    m_nothing->setVisible(isEmpty);
    const JournalEntry* entry = m_model->entry(m_list->currentIndex());
    const bool canEdit = entry && entry->standing == JournalEntry::Standing::Kept;
    m_correct->setEnabled(canEdit);
    m_delete->setEnabled(canEdit);
}

bool JournalPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        askToDelete();
        return true;
    }
    return false;
}

} // namespace unhunch
