#include "app/ui/plan/StretchPicker.h"

#include "app/text/FittingWords.h"
#include "app/text/Words.h"
#include "app/ui/OnScreen.h"
#include "app/ui/PlainButton.h"
#include "app/ui/plan/PlanRow.h"
#include "app/ui/plan/StretchPreview.h"
#include "app/ui/Theme.h"
#include "core/week/PlanTime.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

QString text(const std::string& words) { return QString::fromStdString(words); }

} // namespace

StretchPicker::StretchPicker(const PlanShown& plan, Pictures pictures, QWidget* parent)
    : QDialog(parent), m_plan(plan), m_pictures(std::move(pictures)), m_search(new QLineEdit(this)),
      m_packs(new QVBoxLayout), m_list(new QListWidget(this)), m_preview(new StretchPreview(this)),
      m_about(new QLabel(this)), m_add(new QPushButton(tr("&Add to my plan"), this)),
      m_erase(plainButton(QStringLiteral("picker-erase"), tr("&Delete it"), this)),
      m_nothing(new QLabel(this)) {
    setObjectName(QStringLiteral("stretch-picker"));
    setWindowTitle(tr("Add stretches – Unhunch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Stretches that can be added"));
    m_list->setObjectName(QStringLiteral("picker-list"));
    m_list->setItemDelegate(new PlanRow(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_list->setResizeMode(QListView::Adjust);
    m_preview->setFixedHeight(24 * grid);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_add->setObjectName(QStringLiteral("picker-add"));
    m_add->setDefault(true);
    m_erase->setToolTip(tr("A stretch of your own that you want no more"));
    m_nothing->setObjectName(QStringLiteral("picker-nothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto* packs = new QGroupBox(tr("A whole pack with one click"), this);
    m_packs->setSpacing(grid);
    packs->setLayout(m_packs);
    auto* left = new QVBoxLayout;
    left->setSpacing(grid);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(grid);
    right->addWidget(m_preview);
    right->addWidget(m_about, 1);
    auto* ofOne = new QHBoxLayout;
    ofOne->setSpacing(grid);
    ofOne->addWidget(m_add);
    ofOne->addWidget(m_erase);
    ofOne->addStretch();
    right->addLayout(ofOne);
    right->addWidget(packs);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * grid);
    columns->addLayout(left, 3);
    columns->addLayout(right, 4);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &StretchPicker::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &StretchPicker::showCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &StretchPicker::addCurrent);
    connect(m_add, &QPushButton::clicked, this, &StretchPicker::addCurrent);
    connect(m_erase, &QPushButton::clicked, this, [this] { Q_EMIT eraseAsked(current()); });
    fillPacks();
    fillList();
    m_search->setFocus();
    resize(onScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36}));
}

void StretchPicker::setPlan(const PlanShown& plan) {
    m_plan = plan;
    fillPacks();
    fillList();
}

void StretchPicker::setReducedMotion(bool reduced) { m_preview->setReducedMotion(reduced); }

void StretchPicker::fillPacks() {
    while (QLayoutItem* item = m_packs->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    for (const Pack& pack : m_plan.catalog.packs()) {
        std::vector<StretchId> missing;
        std::ranges::copy_if(pack.stretches, std::back_inserter(missing),
                             [this](const StretchId& id) { return !m_plan.find(id); });
        QPushButton* button = plainButton(QStringLiteral("pack-") + text(pack.id), QString(), this);
        const QString title = text(pack.title);
        button->setText(
            missing.empty()
                ? tr("%1: all in your plan", "a pack").arg(title)
                : tr("%1: add %n stretch(es)", "a pack", static_cast<int>(missing.size())).arg(title));
        button->setToolTip(text(pack.summary));
        button->setAccessibleDescription(text(pack.summary));
        button->setEnabled(!missing.empty());
        connect(button, &QPushButton::clicked, this, [this, missing] { Q_EMIT addAsked(missing); });
        m_packs->addWidget(button);
    }
}

bool StretchPicker::matches(const Stretch& stretch) const {
    QString all = text(stretch.title) + u' ' + text(stretch.position);
    for (const std::string& muscle : stretch.muscles)
        all += u' ' + text(muscle);
    for (const QString& word : m_search->text().split(u' ', Qt::SkipEmptyParts)) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

void StretchPicker::addItem(const Stretch& stretch) {
    auto* item = new QListWidgetItem(text(stretch.title), m_list);
    item->setData(PlanRow::IdRole, text(stretch.id));
    const QString often = Words::frequency(stretch.frequency);
    const std::optional<Stretch> done = m_plan.formDone({stretch.id, stretch.frequency});
    const QString line =
        done ? tr("%1 · %2", "how often, how long").arg(often, Words::duration(sessionTime(*done))) : often;
    item->setData(PlanRow::LineRole, line);
    const QString note = FittingWords::note(m_plan.fit(stretch.id), m_plan.catalog);
    item->setData(PlanRow::NoteRole, note);
    item->setData(Qt::AccessibleTextRole, QStringList{text(stretch.title), line, note}.join(u'\n').trimmed());
}

void StretchPicker::fillList() {
    const StretchId before = current();
    m_list->clear();
    std::set<StretchId> listed;
    const auto offer = [&](const Stretch& stretch) {
        return !m_plan.find(stretch.id) && !stretch.standInFor && matches(stretch) &&
               listed.insert(stretch.id).second;
    };
    const auto section = [&](const QString& title, const std::vector<const Stretch*>& stretches) {
        if (stretches.empty())
            return;
        auto* name = new QListWidgetItem(title, m_list);
        name->setFlags(Qt::NoItemFlags);
        for (const Stretch* stretch : stretches)
            addItem(*stretch);
    };
    std::vector<const Stretch*> own;
    for (const StretchId& id : m_plan.own) {
        if (const Stretch* stretch = m_plan.catalog.find(id); stretch && offer(*stretch))
            own.push_back(stretch);
    }
    section(tr("Your own"), own);
    for (const Pack& pack : m_plan.catalog.packs()) {
        std::vector<const Stretch*> ofPack;
        for (const StretchId& id : pack.stretches) {
            if (const Stretch* stretch = m_plan.catalog.find(id); stretch && offer(*stretch))
                ofPack.push_back(stretch);
        }
        section(text(pack.title), ofPack);
    }
    std::vector<const Stretch*> others;
    for (const Stretch& stretch : m_plan.catalog.stretches()) {
        if (offer(stretch))
            others.push_back(&stretch);
    }
    section(tr("Others"), others);
    showNothing();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(PlanRow::IdRole).toString().toStdString() == before && !before.empty())
            m_list->setCurrentRow(row);
    }
    if (!m_list->currentItem() && m_list->count() > 1)
        m_list->setCurrentRow(1);
    showCurrent();
}

void StretchPicker::showNothing() {
    QStringList inPlan;
    for (const ChosenStretch& chosen : m_plan.chosen) {
        const Stretch* stretch = m_plan.catalog.find(chosen.stretch);
        if (stretch && matches(*stretch))
            inPlan << text(stretch->title);
    }
    const bool searching = !m_search->text().simplified().isEmpty();
    m_nothing->setText(
        !searching ? QString()
        : !inPlan.isEmpty()
            ? tr("In your plan already: %1.", "stretches").arg(inPlan.join(QStringLiteral(", ")))
        : m_list->count() == 0 ? tr("Nothing is called that.")
                               : QString());
    m_nothing->setVisible(!m_nothing->text().isEmpty());
}

StretchId StretchPicker::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(PlanRow::IdRole).toString().toStdString() : StretchId();
}

void StretchPicker::showCurrent() {
    const Stretch* stretch = m_plan.catalog.find(current());
    m_add->setEnabled(stretch);
    m_erase->setVisible(m_plan.own.contains(current()));
    m_preview->setVisible(stretch);
    m_about->setText(QString());
    if (!stretch)
        return;
    const Stretch shown = m_plan.formDone({stretch->id, stretch->frequency}).value_or(*stretch);
    m_preview->show(shown, m_pictures(shown));
    QString about = text(shown.position) + u'\n' + Words::dose(shown.dose);
    for (const std::string& benefit : shown.benefits)
        about += u'\n' + text(benefit);
    m_about->setText(about);
}

void StretchPicker::addCurrent() {
    if (const StretchId id = current(); m_plan.catalog.find(id))
        Q_EMIT addAsked({id});
}

} // namespace unhunch
