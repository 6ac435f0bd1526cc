#pragma once

#include "app/command/AppActions.h"

#include <gmock/gmock.h>

namespace unhunch::test {

/// Notes what is asked of the app.
class MockApp : public AppActions {
public:
    MOCK_METHOD(ActionAnswer, startBreak, (const BreakWish&), (override));
    MOCK_METHOD(Refusal, snooze, (std::optional<std::chrono::minutes>), (override));
    MOCK_METHOD(Refusal, skip, (), (override));
    MOCK_METHOD(ActionAnswer, pause, (std::optional<std::chrono::minutes>), (override));
    MOCK_METHOD(ActionAnswer, pauseUntilTomorrow, (), (override));
    MOCK_METHOD(ActionAnswer, pauseUntil, (std::chrono::seconds), (override));
    MOCK_METHOD(void, resume, (), (override));
    MOCK_METHOD(void, bringForward, (), (override));
    MOCK_METHOD(void, showWeek, (), (override));
    MOCK_METHOD(void, showPlan, (), (override));
    MOCK_METHOD(void, showPreferences, (), (override));
    MOCK_METHOD(void, showLearn, (const QString&), (override));
    MOCK_METHOD(void, openPlan, (const QString&), (override));
    MOCK_METHOD(void, rereadPlan, (), (override));
    MOCK_METHOD(bool, isUnsettled, (const std::string&), (const, override));
    MOCK_METHOD(void, showAboutMe, (), (override));
    MOCK_METHOD(void, quit, (), (override));
    MOCK_METHOD(AppStatus, status, (), (override));
};

} // namespace unhunch::test
