#pragma once

#include <QLabel>

namespace unhunch {

/// Words that want attention: plain text that wraps, behind a warm edge on the side where reading begins.
class NoteLabel : public QLabel {
    Q_OBJECT
public:
    explicit NoteLabel(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeRoom();
};

} // namespace unhunch
