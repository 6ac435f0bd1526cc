#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace unhunch {

/// A page of words above a row of buttons, for a guide that has stopped. Both grow with the window; words for which
/// there is no room scroll, and are never cut off.
class ScrolledPage : public QWidget {
    Q_OBJECT
protected:
    /// In a window of the usual size its words are `textSize` times as large as others. A page that has made its parts
    /// calls restyle() once.
    ScrolledPage(double textSize, QWidget* parent);

    [[nodiscard]] QScrollArea& area() { return *m_area; }
    /// The parent of all words.
    [[nodiscard]] QWidget* content() { return m_content; }
    /// Where they go, one below the other, a little above the middle.
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// Plain text that wraps.
    [[nodiscard]] static QLabel* line(QWidget* parent, const QString& text = {});
    /// A button at the end of the row.
    QPushButton* addButton(const QString& name, const QString& text);

    /// Sets fonts and colours; called whenever the page's size, font or palette has changed. A page adds its own.
    virtual void restyle();
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] QFont strongFont() const;
    /// For words that matter less.
    [[nodiscard]] QPalette quietPalette() const;
    /// Makes room for its words in the page's font; `leastWidth` in device-independent pixels.
    void fitButton(QAbstractButton& button, int leastWidth) const;

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double m_textSize;
    QScrollArea* m_area;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QHBoxLayout* m_buttonRow;
};

} // namespace unhunch
