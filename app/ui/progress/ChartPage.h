#pragma once

#include "app/ui/progress/ProgressShown.h"

#include <QScrollArea>

class QAbstractButton;
class QVBoxLayout;

namespace unhunch {

class ChartSection;

/// A page of the progress window with charts below each other, scrolled where there is no room for all.
class ChartPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ChartPage(QWidget* parent);

    void showAsTable(bool table);

Q_SIGNALS:
    /// Other weeks are wanted: so many, up to today's.
    void weeksAsked(int weeks);
    /// The keyboard came to a cell that says so.
    void cellReached(const QString& words);

protected:
    /// The page's content: what is added comes below what is there.
    [[nodiscard]] QVBoxLayout& content() const { return *m_content; }
    void add(ChartSection* section);
    /// Lets the person choose a quarter or a year of weeks.
    void addSpanChoice();
    /// Which of them is on show.
    void setSpan(int weeks);

private:
    QVBoxLayout* m_content;
    std::vector<ChartSection*> m_sections;
    QAbstractButton* m_quarter = nullptr;
    QAbstractButton* m_year = nullptr;
};

} // namespace unhunch
