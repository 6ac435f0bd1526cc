#pragma once

#include "app/ui/plan/OfferedPlan.h"

#include <QDialog>
#include <QPixmap>

#include <functional>

class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace unhunch {

/// Shows what a plan file is and would change, before anything of it is taken over: who wrote it, each stretch, what to
/// mind, what of it does not fit the person. Nothing is accepted but by its button.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// Draws a picture of the file; null when it cannot.
    using Draw = std::function<QPixmap(const PlanPicture&)>;

    ImportDialog(OfferedPlan offer, const Draw& draw, QWidget* parent = nullptr);

    [[nodiscard]] const OfferedPlan& offer() const { return m_offer; }
    /// Why it could not be accepted.
    void showFault(const QString& sentence);

Q_SIGNALS:
    /// With `replacing`, what the file does not name ends.
    void acceptAsked(bool replacing);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* words(const QString& text);
    QLabel* heading(const QString& text);
    void addAbout(QVBoxLayout* layout);
    void addChanges(QVBoxLayout* layout, const Draw& draw);
    void addSection(QVBoxLayout* layout, const QString& name, const QStringList& lines);
    void addChoice(QVBoxLayout* layout);
    [[nodiscard]] QStringList precautions() const;
    [[nodiscard]] QStringList fits() const;
    void showEnd();
    void restyle();

    OfferedPlan m_offer;
    QWidget* m_content;
    std::vector<QLabel*> m_headings;
    std::vector<QLabel*> m_quiet;
    QLabel* m_title = nullptr;
    QRadioButton* m_add = nullptr;
    QRadioButton* m_replace = nullptr;
    QLabel* m_end = nullptr;
    QLabel* m_fault;
    QPushButton* m_accept = nullptr;
};

} // namespace unhunch
