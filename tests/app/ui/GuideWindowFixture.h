#pragma once

#include "app/ui/guide/CountFace.h"
#include "app/ui/guide/GuideWindow.h"
#include "tests/support/Stretches.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace unhunch {

/// A guide's window that leads cat-cow, and what is asked for in it.
class GuideWindowFixture : public testing::Test {
protected:
    GuideWindowFixture() {
        lead("cat-cow");
        QObject::connect(&window, &GuideWindow::asked, &window,
                         [this](GuideAction action) { asked.push_back(action); });
    }

    void lead(const StretchId& id) {
        const Stretch& stretch = *catalog.find(id);
        window.showStretch({.stretch = stretch,
                            .position = QString::fromStdString(stretch.position),
                            .index = 0,
                            .count = 2});
    }
    /// Shows the window and waits until it takes keys and clicks.
    void open() {
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        passGuard();
    }
    static void passGuard() { QTest::qWait(1100); } // the guard that the window promises
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&window, key, modifiers);
    }
    /// As the window system delivers keys.
    void pressWhereTheFocusIs(Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }
    [[nodiscard]] const CountFace::Count& count() const { return window.findChild<CountFace*>()->count(); }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return window.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    void click(const char* part) {
        auto* widget = window.findChild<QWidget*>(QString::fromLatin1(part));
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    StretchCatalog catalog = test::builtInCatalog();
    GuideWindow window;
    std::vector<GuideAction> asked;
};

} // namespace unhunch
