#pragma once

#include "core/person/Person.h"

#include <QWidget>

#include <map>

class QCheckBox;

namespace unhunch {

struct CautionGroup;

/// What may apply to a person, to be ticked: groups that open, so that who has nothing to tell reads six lines. A group
/// in which something is ticked begins open.
class CautionList : public QWidget {
    Q_OBJECT
public:
    explicit CautionList(const Person& person, QWidget* parent = nullptr);

    /// Writes cautions and needs as they are ticked now.
    void writeTo(Person& person) const;

Q_SIGNALS:
    /// The person ticked something, or took a tick away.
    void changed();

private:
    QWidget* buildGroup(const CautionGroup& group, const Person& person);

    std::map<Caution, QCheckBox*> m_cautions;
    std::map<Access, QCheckBox*> m_needs;
};

} // namespace unhunch
