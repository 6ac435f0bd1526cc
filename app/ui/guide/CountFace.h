#pragma once

#include <QWidget>

namespace unhunch {

/// A number as large as fits: the seconds left, or the repetition under way. Its size is that of the widest number of
/// as many digits, so that it stands still while it counts. For screen readers it is a progress bar with a value to
/// be asked for; it never tells of a change by itself.
class CountFace : public QWidget {
    Q_OBJECT
public:
    explicit CountFace(QWidget* parent = nullptr);

    struct Count {
        int value = 0;
        int whole = 0;      ///< what it counts up to, or down from
        QString text;       ///< as shown: "24", "1:30"
        QString meaning;    ///< for screen readers: "Seconds left"
        bool faint = false; ///< as in a pause

        friend bool operator==(const Count&, const Count&) = default;
    };
    void setCount(const Count& count);
    [[nodiscard]] const Count& count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Count m_count;
};

} // namespace unhunch
