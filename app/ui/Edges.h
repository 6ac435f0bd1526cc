#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;

namespace unhunch {

/// The edge of something that can be used, on black or on white.
struct Edge {
    enum class Form { Box, Disc };

    QColor color;
    int width = 1;
    bool isBroken = false; ///< of what cannot be used now
    Form form = Form::Box;

    /// As the state of `option` asks for: broken when disabled, two wide in the highlight's colour with the keyboard on it.
    [[nodiscard]] static Edge of(const QStyleOption& option);

    /// Along the inside of `rect`.
    void draw(QPainter& painter, const QRect& rect) const;
};

} // namespace unhunch
