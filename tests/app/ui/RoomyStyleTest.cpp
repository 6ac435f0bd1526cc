#include "app/ui/RoomyStyle.h"

#include "app/ui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>

#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <vector>

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

TEST_F(RoomyStyleTest, theButtonsOfDialogsAreWordsAlone) {
    EXPECT_FALSE(style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr));
}

/// As desktops have it for those who see little.
QPalette highestContrast(bool dark) {
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    QPalette palette(ground, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Highlight, dark ? Qt::yellow : Qt::blue);
    return palette;
}

class EdgesTest : public testing::TestWithParam<bool> {
protected:
    template <class Widget>
    [[nodiscard]] std::unique_ptr<Widget> styled() {
        auto widget = std::make_unique<Widget>();
        widget->setStyle(&style);
        widget->setPalette(palette);
        widget->setAttribute(Qt::WA_DontShowOnScreen);
        return widget;
    }

    [[nodiscard]] static QImage picture(QWidget& widget) {
        widget.resize(widget.sizeHint().expandedTo({64, 32}));
        return widget.grab().toImage();
    }

    /// Whether a line inwards from the left meets an edge in the colour of words before it has gone far.
    [[nodiscard]] bool hasEdge(QWidget& widget) const {
        const QImage image = picture(widget);
        const int ink = palette.color(QPalette::WindowText).lightness();
        for (int x = 0; x < 2 * grid; ++x) {
            if (std::abs(image.pixelColor(x, image.height() / 2).lightness() - ink) < 64)
                return true;
        }
        return false;
    }

    RoomyStyle style{QStyleFactory::create(QStringLiteral("Fusion"))};
    QPalette palette = highestContrast(GetParam());
};

TEST_P(EdgesTest, whatCanBeUsedHasOneWhereContrastIsHighest) {
    EXPECT_TRUE(hasEdge(*styled<QPushButton>())) << "button";
    EXPECT_TRUE(hasEdge(*styled<QToolButton>())) << "tool button";
    EXPECT_TRUE(hasEdge(*styled<QLineEdit>())) << "line edit";
    EXPECT_TRUE(hasEdge(*styled<QComboBox>())) << "combo box";
    EXPECT_TRUE(hasEdge(*styled<QSpinBox>())) << "spin box";
    EXPECT_TRUE(hasEdge(*styled<QCheckBox>())) << "check box";
    EXPECT_TRUE(hasEdge(*styled<QRadioButton>())) << "radio button";
    EXPECT_TRUE(hasEdge(*styled<QGroupBox>())) << "group";
    EXPECT_TRUE(hasEdge(*styled<QListWidget>())) << "list";
    const auto slider = styled<QSlider>();
    slider->setOrientation(Qt::Horizontal);
    EXPECT_TRUE(hasEdge(*slider)) << "slider";
    const auto tabs = styled<QTabBar>();
    tabs->addTab(QString());
    EXPECT_TRUE(hasEdge(*tabs)) << "tab";
}

TEST_P(EdgesTest, statesOfAButtonDiffer) {
    const auto button = styled<QPushButton>();
    button->setCheckable(true);
    std::vector<QImage> pictures{picture(*button)};
    button->setDefault(true);
    pictures.push_back(picture(*button));
    button->setDefault(false);
    button->setChecked(true);
    pictures.push_back(picture(*button));
    button->setChecked(false);
    button->setEnabled(false);
    pictures.push_back(picture(*button));
    for (std::size_t one = 0; one < pictures.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other)
            EXPECT_NE(pictures.at(one), pictures.at(other)) << one << " and " << other;
    }
}

TEST_P(EdgesTest, elsewhereTheStyleIsLeftAlone) {
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    palette = QPalette(QColor(0xef, 0xef, 0xef));
    const auto field = styled<QLineEdit>();
    const QImage roomy = picture(*field);
    field->setStyle(fusion.get());
    EXPECT_EQ(picture(*field), roomy);
}

INSTANTIATE_TEST_SUITE_P(OnBlackAndOnWhite, EdgesTest, testing::Bool());

} // namespace
} // namespace unhunch
