#pragma once

#include <QDir>
#include <QPalette>
#include <QString>
#include <QWidget>

#include <functional>

namespace unhunch::test {

/// How windows are drawn for a look at them.
struct Look {
    QString name;
    QPalette palette;
    double textScale = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal scale = 1;
};

/// Pictures of windows in one look, as files of a folder.
class PictureAlbum {
public:
    PictureAlbum(QDir folder, const Look& look) : m_folder(std::move(folder)), m_look(look) {}

    /// Shows the window, and writes what it shows as NAME-LOOK.png.
    void take(QWidget& window, const QString& name) const;

private:
    QDir m_folder;
    Look m_look;
};

/// Calls `draw` with an album in `folder` for each look: light, dark, high contrast, large text, right to left, twice the scale.
void inEveryLook(const QDir& folder, const std::function<void(const PictureAlbum&)>& draw);

} // namespace unhunch::test
