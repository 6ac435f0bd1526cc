#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace unhunch {

class Disclosure;

/// Check boxes under a heading that opens and closes. Closed, it says in a line what is in it, which opens it too, and
/// always how many are ticked, so that nothing ticked is out of sight.
class TickGroup : public QWidget {
    Q_OBJECT
public:
    TickGroup(const QString& title, const QString& summary, QWidget* parent = nullptr);

    QCheckBox* add(const QString& text, bool checked);
    void setOpen(bool open);
    [[nodiscard]] int ticked() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCount();
    void restyle();

    QString m_title;
    Disclosure* m_heading;
    QLabel* m_count;
    QLabel* m_summary;
    QWidget* m_content;
    QVBoxLayout* m_ticks;
    std::vector<QCheckBox*> m_boxes;
};

} // namespace unhunch
