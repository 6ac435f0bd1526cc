#pragma once

#include <QWidget>

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace unhunch {

/// Pages, one of them on show, with their names in a list beside it. Where list and page do not fit side by side, a box above
/// the page takes the list's place. Ctrl+Page Down and Ctrl+Tab turn to the next page, wherever the keyboard is.
class NamedPages : public QWidget {
    Q_OBJECT
public:
    /// `name` says to screen readers what is listed.
    explicit NamedPages(const QString& name, QWidget* parent = nullptr);

    void add(QWidget* page, const QString& name);
    /// Turns to the page that is `part`, or that it is on.
    void turnTo(const QWidget& part);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPage(int page);
    void turn(int by);
    void fitNames();

    QListWidget* m_list;
    QComboBox* m_box;
    QStackedWidget* m_pages;
};

} // namespace unhunch
