#include "app/ui/RoomyStyle.h"

#include "app/ui/Theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyleFactory>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

class RoomyStyleTest : public testing::Test {
protected:
    [[nodiscard]] static QSize wordsOf(const QPushButton& button) {
        return button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    }

    RoomyStyle style{QStyleFactory::create(QStringLiteral("Fusion"))};
};

TEST_F(RoomyStyleTest, leavesAirAroundTheWordsOfAButton) {
    for (const double scale : {1.0, 2.5}) {
        QPushButton button(QStringLiteral("Make a stretch of my own…"));
        button.setStyle(&style);
        button.setFont(scaledFont(button.font(), scale));
        EXPECT_GE(button.sizeHint().width(), wordsOf(button).width() + 3 * grid);
        EXPECT_GE(button.sizeHint().height(), wordsOf(button).height() + 2 * grid);
    }
}

TEST_F(RoomyStyleTest, givesTheButtonsOfADialogTheSameHeight) {
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (QAbstractButton* button : box.buttons()) {
        button->setStyle(&style);
        EXPECT_GE(button->sizeHint().height(), 4 * grid);
    }
}

} // namespace
} // namespace unhunch
