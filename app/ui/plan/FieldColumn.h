#pragma once

#include "app/ui/plan/DraftFaults.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace unhunch {

/// Fields below each other: each with its name above it, and below it what is wrong with it. A screen reader hears the
/// latter as the field's description.
class FieldColumn : public QWidget {
    Q_OBJECT
public:
    explicit FieldColumn(QWidget* parent = nullptr);

    /// `field` is what faults call it; `name` may have a mnemonic.
    void addField(const QString& field, const QString& name, QWidget* edit);

    /// Says each fault below its field and takes away all others; the first field that has one gets the focus and comes
    /// into view. Returns the faults that are about none of the fields.
    std::vector<DraftFault> showFaults(const std::vector<DraftFault>& faults);
    /// While the person mends them: brings those on show up to date, and adds none. Returns how many are left.
    int updateFaults(const std::vector<DraftFault>& faults);

private:
    struct Field {
        QString name{};
        QLabel* label = nullptr;
        QWidget* edit = nullptr;
        QLabel* fault = nullptr;
    };

    static void say(const Field& field, const QString& reason);

    QVBoxLayout* m_rows;
    std::vector<Field> m_fields; ///< from the top down
};

} // namespace unhunch
