#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace unhunch {

/// A page of the welcome: a heading, a sentence or two, and below them what it is about.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] QString title() const;

protected:
    WelcomePage(const QString& title, const QString& introduction, QWidget* parent);

    /// Below the heading.
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// Words that wrap, as they stand.
    [[nodiscard]] static QLabel* words(const QString& text, QWidget* parent);
    /// `content`, which may be scrolled up and down where there is no room for it, by keys too. `name` is for screen
    /// readers.
    [[nodiscard]] static QScrollArea* scrolled(QWidget* content, const QString& name, QWidget* parent);
    /// Whether there is room for two columns of words in the font's size.
    [[nodiscard]] bool isWide() const;

    /// Sets fonts and colours; called whenever the page's size, font or palette has changed. A page adds its own, and
    /// calls it once when it has made its parts.
    virtual void restyle();
    [[nodiscard]] QFont strongFont() const;
    [[nodiscard]] QPalette quietPalette() const;

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_introduction;
    QVBoxLayout* m_body;
};

} // namespace unhunch
