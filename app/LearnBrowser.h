#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

class LearnWindow;
class StretchCatalog;

/// Shows the pages to read. Their window is made when it is first wanted, and gone again once it is closed.
class LearnBrowser : public QObject {
    Q_OBJECT
public:
    /// `catalog` must outlive it.
    explicit LearnBrowser(const StretchCatalog& catalog, QObject* parent = nullptr);
    ~LearnBrowser() override;

    /// Opens the window, or brings it forward, at the page or stretch of that name (a stretch's title will do); without
    /// one, at the first page or where it is. Throws std::invalid_argument, with a sentence, when there is no such page.
    void show(const QString& name);
    [[nodiscard]] const LearnWindow* window() const { return m_window.get(); }

Q_SIGNALS:
    void closed();

private:
    void open();
    void release();

    const StretchCatalog& m_catalog;
    std::unique_ptr<LearnWindow> m_window;
};

} // namespace unhunch
