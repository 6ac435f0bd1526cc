#pragma once

#include "app/text/ProgressTables.h"

#include <QTableView>

namespace unhunch {

class TextTableModel;

/// A table of text to read, for screen readers and for copying: Ctrl+C takes the rows that are selected, or all of it where
/// no more than one cell is, tab separated.
class TextTableView : public QTableView {
    Q_OBJECT
public:
    explicit TextTableView(QWidget* parent = nullptr);

    void setTable(TextTable table);
    /// What Ctrl+C takes.
    [[nodiscard]] QString copied() const;

    /// Tall enough for some rows; the rest is scrolled.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitRows();

    TextTableModel* m_model;
};

} // namespace unhunch
