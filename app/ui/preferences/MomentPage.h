#pragma once

#include "app/settings/Preferences.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace unhunch {

/// The preferences about how a reminder comes, and what holds it back.
class MomentPage : public QWidget {
    Q_OBJECT
public:
    explicit MomentPage(const Preferences& preferences, QWidget* parent = nullptr);

    /// Greys out, with a word, what needs a desktop that tells when the input pauses.
    void setPausesTold(bool told);
    /// Writes what this page is about.
    void writeTo(Preferences& preferences) const;

private:
    QWidget* buildAsking(const Preferences& preferences);
    QWidget* buildGates(const Preferences& preferences);

    QComboBox* m_notice = nullptr;
    QSpinBox* m_snoozeLimit = nullptr;
    QCheckBox* m_firm = nullptr;
    QLabel* m_pauses = nullptr;
    std::map<Gate, QCheckBox*> m_gates;
};

} // namespace unhunch
