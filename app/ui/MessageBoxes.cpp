#include "app/ui/MessageBoxes.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

namespace unhunch {

namespace {

class BoxText {
    Q_DECLARE_TR_FUNCTIONS(MessageBoxes)
};

/// Deletes itself when it is closed.
QMessageBox* shownBox(QMessageBox::Icon icon, const QString& title, const QString& text,
                      QMessageBox::StandardButton button) {
    auto* box = new QMessageBox(icon, title, text, button);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setAttribute(Qt::WA_QuitOnClose, false);
    box->setModal(false);
    box->show();
    return box;
}

} // namespace

void showAboutBox() {
    QMessageBox* about = shownBox(
        QMessageBox::NoIcon, BoxText::tr("About Unhunch"),
        BoxText::tr("<h3>Unhunch %1</h3>"
                    "<p>Reminds you to loosen your upper back, leads you through the stretch that is due, "
                    "and shows how your week went.</p>"
                    "<p>Unhunch is not medical advice. See a doctor about pain that is strong, new, or does "
                    "not go away.</p>"
                    "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(UNHUNCH_VERSION)),
        QMessageBox::Close);
    about->setIconPixmap(QApplication::windowIcon().pixmap(64));
    about->raise();
    about->activateWindow();
}

void showWarningBox(const QStringList& warnings) {
    shownBox(QMessageBox::Warning, BoxText::tr("Unhunch"), warnings.join(QStringLiteral("\n\n")),
             QMessageBox::Ok);
}

} // namespace unhunch
