#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QRect>

#include <map>
#include <memory>
#include <set>

class QScreen;
class QWidget;

namespace unhunch {

class ScreenDimmer;

/// Where a window of that size is put on a screen with that room: in its middle, and no larger than it.
[[nodiscard]] QRect placedIn(const QRect& room, const QSize& size);

/// Puts the guide's window on the screen where the person is, as a normal window, or full screen with the other
/// screens dimmed. Follows screens that come and go. Nothing is grabbed.
class GuideScreens : public QObject {
    Q_OBJECT
public:
    /// `window` must outlive this.
    explicit GuideScreens(QWidget& window, QObject* parent = nullptr);
    ~GuideScreens() override;

    /// Shows the window for the first time.
    void open(bool fullScreen);
    void setFullScreen(bool fullScreen);
    [[nodiscard]] bool isFullScreen() const { return m_fullScreen; }
    /// The screens that are dimmed now.
    [[nodiscard]] QList<QScreen*> dimmed() const;

Q_SIGNALS:
    void fullScreenChanged(bool fullScreen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Brings window and dimmers in line with the screens that are there.
    void arrange();
    void arrangeSoon();
    void undim();
    void followState();

    QWidget& m_window;
    bool m_fullScreen = false;
    bool m_arranging = false; ///< one is on its way
    QPointer<QScreen> m_shownOn;
    std::map<QScreen*, std::unique_ptr<ScreenDimmer>> m_dimmers;
    std::set<QScreen*> m_litUp; ///< dimming was refused by a click
};

} // namespace unhunch
