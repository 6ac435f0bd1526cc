#pragma once

#include <QStringList>
#include <QWidget>

namespace unhunch {

/// Says things to a screen reader as they happen; what happens at once is said at once. It is a notification without a
/// picture: each saying reaches the accessibility bus as a notification that appears, which is what screen readers
/// speak, wherever the focus is.
class Announcer : public QWidget {
    Q_OBJECT
public:
    explicit Announcer(QWidget* parent);

    /// Nothing happens for an empty text, and while no screen reader listens.
    void announce(const QString& text);
    /// What was announced last.
    [[nodiscard]] const QString& text() const { return m_text; }

Q_SIGNALS:
    void announced(const QString& text);

private:
    void say();

    QStringList m_waiting;
    QString m_text;
};

} // namespace unhunch
