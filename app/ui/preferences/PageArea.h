#pragma once

#include <QScrollArea>

namespace unhunch {

/// Lets a page of the preferences be scrolled up and down where there is no room for it; elsewhere it is as large as the page.
class PageArea : public QScrollArea {
    Q_OBJECT
public:
    explicit PageArea(QWidget* page, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepHeight();
};

} // namespace unhunch
