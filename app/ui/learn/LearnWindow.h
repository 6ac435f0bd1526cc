#pragma once

#include "app/text/learn/LearnPage.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace unhunch {

class PagePictures;

/// Short pages to read: their names on one side, the page on the other. It loads nothing from anywhere; an address opens
/// in the person's browser, and only when it is asked for.
class LearnWindow : public QWidget {
    Q_OBJECT
public:
    /// At least one page.
    explicit LearnWindow(std::vector<LearnPage> pages, QWidget* parent = nullptr);
    ~LearnWindow() override;

    /// Turns to that page; stays where it is when there is none of that id.
    void showPage(const QString& id);
    [[nodiscard]] QString shownPage() const;

Q_SIGNALS:
    /// An address outside, http or https, that the person wants to see.
    void addressAsked(const QUrl& address);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillList();
    void turnTo(int row);
    void follow(const QUrl& link);
    void tellAddress(const QUrl& link);
    void goBack();
    void write();
    void restyle();
    void shareWidth();
    void keepMeasure();
    [[nodiscard]] int rowOf(const QString& id) const;
    [[nodiscard]] const LearnPage* page() const;

    std::vector<LearnPage> m_pages;
    std::vector<QString> m_before; ///< pages that links have led away from, the last one last
    int m_listWidth = 0;           ///< that its names need
    PagePictures* m_pictures;
    QListWidget* m_list;
    QTextBrowser* m_text;
    QLabel* m_address; ///< where the link under mouse or focus leads
};

} // namespace unhunch
