#include "app/platform/windows/ConsentKeyName.h"

#include <gtest/gtest.h>

using namespace unhunch;

TEST(ConsentKeyNameTest, aProgramWithAPathIsNamedAfterItsFile) {
    EXPECT_EQ(nameOfConsentKey(QStringLiteral("C:#Program Files#Zoom#bin#Zoom.exe")), QStringLiteral("Zoom"));
    EXPECT_EQ(nameOfConsentKey(QStringLiteral("D:#tools#CALL.EXE")), QStringLiteral("CALL"));
    EXPECT_EQ(nameOfConsentKey(QStringLiteral("C:#scripts#record")), QStringLiteral("record"));
}

TEST(ConsentKeyNameTest, aPackageIsNamedWithoutPublisherAndHash) {
    EXPECT_EQ(nameOfConsentKey(QStringLiteral("Microsoft.WindowsCamera_8wekyb3d8bbwe")),
              QStringLiteral("WindowsCamera"));
    EXPECT_EQ(nameOfConsentKey(QStringLiteral("MSTeams_8wekyb3d8bbwe")), QStringLiteral("MSTeams"));
}
