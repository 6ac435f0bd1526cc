#include "app/ui/plan/FieldColumn.h"

#include "app/ui/IntoView.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

/// What is wrong with that field; empty when nothing is.
QString reasonFor(const QString& field, const std::vector<DraftFault>& faults) {
    const auto found = std::ranges::find(faults, field, &DraftFault::field);
    return found == faults.end() ? QString() : found->reason;
}

} // namespace

FieldColumn::FieldColumn(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_rows->setSpacing(2 * grid);
}

void FieldColumn::addField(const QString& field, const QString& name, QWidget* edit) {
    auto* label = new QLabel(name, this);
    label->setBuddy(edit);
    QLabel* fault = faultLine(this);
    fault->setObjectName(QStringLiteral("fault-") + field);
    auto* row = new QVBoxLayout;
    row->setSpacing(grid / 2);
    for (QWidget* part : {static_cast<QWidget*>(label), edit, static_cast<QWidget*>(fault)})
        row->addWidget(part);
    m_rows->addLayout(row);
    m_fields.push_back({field, label, edit, fault});
}

void FieldColumn::say(const Field& field, const QString& reason) {
    showFault(field.fault, reason);
    QWidget* focus = field.edit->focusProxy() ? field.edit->focusProxy() : field.edit;
    focus->setAccessibleDescription(reason);
}

std::vector<DraftFault> FieldColumn::showFaults(const std::vector<DraftFault>& faults) {
    const Field* first = nullptr;
    for (const Field& field : m_fields) {
        const QString reason = reasonFor(field.name, faults);
        say(field, reason);
        if (!reason.isEmpty() && !first)
            first = &field;
    }
    if (first) {
        first->edit->setFocus(Qt::OtherFocusReason);
        bringIntoView(first->label, first->fault);
    }
    std::vector<DraftFault> others;
    std::ranges::copy_if(faults, std::back_inserter(others), [this](const DraftFault& fault) {
        return std::ranges::find(m_fields, fault.field, &Field::name) == m_fields.end();
    });
    return others;
}

int FieldColumn::updateFaults(const std::vector<DraftFault>& faults) {
    int left = 0;
    for (const Field& field : m_fields) {
        if (field.fault->text().isEmpty())
            continue;
        const QString reason = reasonFor(field.name, faults);
        say(field, reason);
        left += reason.isEmpty() ? 0 : 1;
    }
    return left;
}

} // namespace unhunch
