#include "app/settings/PreferencesStore.h"

#include "core/reminder/WorkingHoursText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using testing::AllOf;
using testing::HasSubstr;

Preferences unusual() {
    return {.workInterval = minutes{45},
            .snooze = minutes{15},
            .breakLength = minutes{7},
            .person = {.cautions = {Caution::KneePain, Caution::WristPain},
                       .needs = {Access::OneHand},
                       .places = {Place::Standing, Place::Floor},
                       .wishes = {{"cat-cow", Wish::LeaveOut}, {"plank", Wish::Easier}}},
            .startWithSession = true,
            .notice = std::chrono::seconds{0},
            .snoozeLimit = 0,
            .firm = true,
            .gates = {Gate::Camera},
            .workingHours = parseWorkingHours("Mon-Thu 08:30-12:00,13:00-17:00; Sat 22:00-02:00; "
                                              "off 2026-12-24..2027-01-01,2027-05-01"),
            .sideReminders = {{.what = MicroPrompt::LookAway,
                               .length = usualSideLength,
                               .when = AfterWork{minutes{25}}},
                              {.what = std::string("Wasser, Tee; \"viel\""),
                               .length = usualSideLength,
                               .when = AfterWork{minutes{60}}},
                              {.what = std::string("Tea"),
                               .length = usualSideLength,
                               .when = AtTimes{.times = {minutes{630}, minutes{900}}, .weekdays = workdays}}},
            .voice = false,
            .voiceRate = 120,
            .voiceVolume = 30,
            .sound = false,
            .chimeVolume = 0,
            .voiceWhenLoud = false,
            .soundWhenLoud = true,
            .fullScreenGuide = true,
            .asksTension = true,
            .reduceMotion = true,
            .hooks = {u"notify-send \"Stretch, soon\""_s, u"a\\b 'c' %d"_s, u"end"_s}};
}

class Store : public testing::Test {
protected:
    void write(const QByteArray& bytes, const QString& name = u"unhunch.ini"_s) const {
        QFile out(folder.filePath(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray bytesOf(const QString& name) const {
        QFile in(folder.filePath(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(cannot be read)");
    }
    [[nodiscard]] QStringList files() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// What is loaded from a file with that text. Each has a file of its own: QSettings, which remembers the files that
    /// it has read, takes two of the same size and millisecond for one.
    LoadedPreferences loadedFrom(const QByteArray& text) {
        const QString name = u"case-%1.ini"_s.arg(++m_cases);
        write(text, name);
        LoadedPreferences loaded = PreferencesStore(folder.filePath(name)).load();
        EXPECT_EQ(bytesOf(name), text);
        return loaded;
    }
    /// The one warning about the file.
    [[nodiscard]] static std::string warning(const LoadedPreferences& loaded) {
        EXPECT_EQ(loaded.warnings.size(), 1) << loaded.warnings.join(u'\n').toStdString();
        return loaded.warnings.value(0).toStdString();
    }

    QTemporaryDir folder;
    PreferencesStore store{folder.filePath(u"unhunch.ini"_s)};

private:
    int m_cases = 0;
};

TEST_F(Store, aMissingFileGivesTheDefaultsWithoutAWord) {
    const LoadedPreferences loaded = store.load();
    EXPECT_EQ(loaded.preferences, Preferences{});
    EXPECT_TRUE(loaded.warnings.isEmpty());
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(Store, noNoticeAtAllIsNotOutOfBounds) {
    EXPECT_EQ(loadedFrom("[breaks]\nnotice=0\n").preferences.notice, std::chrono::seconds{0});
    const LoadedPreferences tooShort = loadedFrom("[breaks]\nnotice=3\n");
    EXPECT_EQ(tooShort.preferences.notice, shortestNotice);
    EXPECT_THAT(warning(tooShort), HasSubstr("3 is out of bounds for breaks/notice; 10 is used."));
}

TEST_F(Store, hoursThatCannotBeUnderstoodAreToldAndRemindersComeAtAnyTime) {
    const LoadedPreferences loaded = loadedFrom("[breaks]\nworking-hours=Mon 9 to 5\n");
    EXPECT_EQ(loaded.preferences.workingHours, WorkingHours());
    EXPECT_THAT(warning(loaded), HasSubstr("9 to 5"));
    EXPECT_THAT(warning(loaded), HasSubstr("breaks/working-hours"));
}

TEST_F(Store, aReminderThatMakesNoSenseIsLeftOutAndTold) {
    const LoadedPreferences loaded = loadedFrom("[own-reminders]\nsize=3\n1\\text=Tea\n1\\at=half past ten\n"
                                                "2\\text=\n2\\every=30\n3\\text=Water\n3\\every=30\n");
    ASSERT_EQ(loaded.preferences.sideReminders.size(), 1U);
    EXPECT_EQ(loaded.preferences.sideReminders.front().what, decltype(SideReminder::what)("Water"));
    ASSERT_EQ(loaded.warnings.size(), 2);
    EXPECT_THAT(loaded.warnings.at(0).toStdString(), HasSubstr("half past ten"));
    EXPECT_THAT(loaded.warnings.at(1).toStdString(), HasSubstr("Reminder 2"));
}

TEST_F(Store, fewerRemindersThanBeforeLeaveNoneBehind) {
    store.save(unusual());
    Preferences none = unusual();
    none.sideReminders.clear();
    store.save(none);
    EXPECT_EQ(store.load().preferences, none);
}

TEST_F(Store, hoursWithCommasAreReadWithoutQuotes) {
    const LoadedPreferences loaded = loadedFrom("[breaks]\nworking-hours=Mon-Fri 09:00-12:30,13:30-18:00\n");
    EXPECT_EQ(loaded.preferences.workingHours, parseWorkingHours("Mon-Fri 09:00-12:30,13:30-18:00"));
    EXPECT_TRUE(loaded.warnings.isEmpty());
}

TEST_F(Store, anEmptyFileGivesTheDefaultsWithoutAWord) {
    write("");
    EXPECT_EQ(store.load().preferences, Preferences{});
    EXPECT_TRUE(store.load().warnings.isEmpty());
}

TEST_F(Store, whatIsSavedIsLoaded) {
    for (const Preferences& preferences : {unusual(), Preferences{}}) {
        store.save(preferences);
        EXPECT_EQ(store.load().preferences, preferences);
        EXPECT_TRUE(store.load().warnings.isEmpty());
    }
}

TEST_F(Store, movementMayFollowTheDesktopOrNot) {
    for (const std::optional<bool> choice : {std::optional<bool>(), {true}, {false}}) {
        Preferences preferences;
        preferences.reduceMotion = choice;
        store.save(preferences);
        EXPECT_EQ(store.load().preferences.reduceMotion, choice);
    }
}

TEST_F(Store, percentagesOutOfBoundsBecomeTheNearestGoodOnesAndAreTold) {
    struct Case {
        const char* line;
        int Preferences::*field;
        int expected;
    };
    for (const Case& one : {Case{"voice-rate=49", &Preferences::voiceRate, 50},
                            Case{"voice-rate=201", &Preferences::voiceRate, 200},
                            Case{"voice-rate=-9223372036854775808", &Preferences::voiceRate, 50},
                            Case{"voice-volume=-1", &Preferences::voiceVolume, 0},
                            Case{"voice-volume=101", &Preferences::voiceVolume, 100},
                            Case{"chime-volume=1000", &Preferences::chimeVolume, 100}}) {
        const LoadedPreferences loaded = loadedFrom(QByteArray("[guide]\n") + one.line + '\n');
        EXPECT_EQ(loaded.preferences.*one.field, one.expected) << one.line;
        EXPECT_THAT(warning(loaded), HasSubstr(std::to_string(one.expected) + " is used")) << one.line;
    }
}

TEST_F(Store, aCommandIsReadAsTheManualWritesIt) {
    const LoadedPreferences loaded = loadedFrom(R"([breaks]
hook-due="notify-send \"Stretch soon\""
hook-start="playerctl pause"
hook-end="/bin/x a, b"
)");
    EXPECT_EQ(loaded.preferences.hooks,
              (BreakHooks{u"notify-send \"Stretch soon\""_s, u"playerctl pause"_s, u"/bin/x a, b"_s}));
    EXPECT_TRUE(loaded.warnings.isEmpty());
}

TEST_F(Store, everySetOfPlacesIsKept) {
    for (unsigned mask = 0; mask < 8; ++mask) {
        Preferences preferences;
        preferences.person.places = {Place::Standing};
        for (const auto& [bit, place] :
             {std::pair{1U, Place::Chair}, {2U, Place::Doorway}, {4U, Place::Floor}}) {
            if ((mask & bit) != 0)
                preferences.person.places.insert(place);
        }
        store.save(preferences);
        EXPECT_EQ(store.load().preferences, preferences) << mask;
    }
}

TEST_F(Store, theBoundsThemselvesAreKept) {
    for (const auto& [interval, snooze, length] : {std::tuple{20, 5, 2}, std::tuple{120, 15, 15}}) {
        Preferences preferences;
        preferences.workInterval = minutes{interval};
        preferences.snooze = minutes{snooze};
        preferences.breakLength = minutes{length};
        store.save(preferences);
        EXPECT_EQ(store.load().preferences, preferences);
    }
}

TEST_F(Store, theFileIsForItsOwnerAloneAndTheOnlyOneLeft) {
    store.save(unusual());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(store.file()).permissions().testAnyFlags(others));
    EXPECT_EQ(files(), QStringList{u"unhunch.ini"_s});
}

TEST_F(Store, aFileThatOthersCouldReadIsClosedToThem) {
    write("");
    QFile::setPermissions(store.file(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    store.save(unusual());
    EXPECT_FALSE(QFileInfo(store.file()).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(Store, keysOfANewerVersionSurviveASave) {
    write("[breaks]\nwork-interval=50\nlunch=12:30\n[moon]\nphase=full\n");
    Preferences preferences = store.load().preferences;
    EXPECT_EQ(preferences.workInterval, minutes{50});
    store.save(preferences);
    EXPECT_THAT(bytesOf(u"unhunch.ini"_s).toStdString(),
                testing::AllOf(HasSubstr("lunch=12:30"), HasSubstr("phase=full")));
}

TEST_F(Store, valuesOutOfBoundsBecomeTheNearestGoodOnesAndAreTold) {
    struct Case {
        const char* line;
        minutes Preferences::*field;
        int expected;
    };
    for (const Case& one :
         {Case{"work-interval=19", &Preferences::workInterval, 20},
          Case{"work-interval=121", &Preferences::workInterval, 120},
          Case{"work-interval=-5", &Preferences::workInterval, 20},
          Case{"work-interval=9223372036854775807", &Preferences::workInterval, 120},
          Case{"snooze=1", &Preferences::snooze, 5}, Case{"snooze=7", &Preferences::snooze, 5},
          Case{"snooze=8", &Preferences::snooze, 10}, Case{"snooze=60", &Preferences::snooze, 15},
          Case{"length=0", &Preferences::breakLength, 2}, Case{"length=16", &Preferences::breakLength, 15}}) {
        const LoadedPreferences loaded = loadedFrom(QByteArray("[breaks]\n") + one.line + '\n');
        EXPECT_EQ(loaded.preferences.*one.field, minutes{one.expected}) << one.line;
        EXPECT_THAT(warning(loaded), HasSubstr(std::to_string(one.expected) + " is used")) << one.line;
    }
}

TEST_F(Store, valuesThatMakeNoSenseBecomeTheDefaultsAndAreTold) {
    for (const char* text :
         {"[breaks]\nwork-interval=long\n", "[breaks]\nwork-interval=\n", "[breaks]\nwork-interval=30.5\n",
          "[breaks]\nwork-interval=30, 40\n", "[breaks]\nwork-interval=99999999999999999999\n",
          "[app]\nsound=loud\n", "[places]\nfloor=2\n", "[guide]\nvoice-rate=fast\n", "[guide]\nvoice=2\n"}) {
        const LoadedPreferences loaded = loadedFrom(text);
        EXPECT_EQ(loaded.preferences, Preferences{}) << text;
        EXPECT_THAT(warning(loaded), HasSubstr("is used")) << text;
    }
}

TEST_F(Store, aMovementThatMakesNoSenseIsToldAndFollowsTheDesktop) {
    const LoadedPreferences loaded = loadedFrom("[guide]\nreduce-motion=a-little\n");
    EXPECT_EQ(loaded.preferences, Preferences{});
    EXPECT_THAT(warning(loaded), HasSubstr("as-desktop is used"));
}

TEST_F(Store, aDamagedFileIsKeptByteForByteAndTold) {
    const QByteArray damaged = QByteArrayLiteral("[breaks]\nwork-interval=30\n\0\0\0\xff garbage");
    write(damaged);
    const LoadedPreferences loaded = store.load();
    EXPECT_EQ(loaded.preferences, Preferences{});
    EXPECT_THAT(warning(loaded), HasSubstr("unhunch.ini.damaged-1"));
    EXPECT_EQ(files(), QStringList{u"unhunch.ini.damaged-1"_s});
    EXPECT_EQ(bytesOf(u"unhunch.ini.damaged-1"_s), damaged);
    EXPECT_TRUE(store.load().warnings.isEmpty());
}

TEST_F(Store, anEarlierDamagedFileIsNotOverwritten) {
    write("first", u"unhunch.ini.damaged-1"_s);
    write("second");
    EXPECT_THAT(warning(store.load()), HasSubstr("unhunch.ini.damaged-2"));
    EXPECT_EQ(bytesOf(u"unhunch.ini.damaged-1"_s), "first");
    EXPECT_EQ(bytesOf(u"unhunch.ini.damaged-2"_s), "second");
}

TEST_F(Store, everyBrokenFileIsLoadedWithoutHarm) {
    store.save(unusual());
    const QByteArray sound = bytesOf(u"unhunch.ini"_s);
    for (qsizetype cut = 0; cut <= sound.size(); ++cut) {
        write(sound.left(cut));
        const Preferences loaded = store.load().preferences;
        EXPECT_GE(loaded.workInterval, BreakPolicy::shortestInterval) << cut;
        EXPECT_LE(loaded.workInterval, BreakPolicy::longestInterval) << cut;
        EXPECT_TRUE(loaded.person.places.contains(Place::Standing)) << cut;
    }
}

TEST_F(Store, aFolderInTheFilesPlaceIsToldAndLeftAlone) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"unhunch.ini"_s));
    const LoadedPreferences loaded = store.load();
    EXPECT_EQ(loaded.preferences, Preferences{});
    EXPECT_THAT(warning(loaded), HasSubstr("cannot be read"));
    EXPECT_TRUE(QFileInfo(store.file()).isDir());
}

TEST_F(Store, aFailedSaveIsAnErrorThatNamesTheFile) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"unhunch.ini"_s));
    try {
        store.save(unusual());
        ADD_FAILURE() << "was saved";
    } catch (const PreferencesError& error) {
        EXPECT_THAT(error.what(), HasSubstr(store.file().toStdString()));
    }
    EXPECT_TRUE(QFileInfo(store.file()).isExecutable());
}

TEST_F(Store, aSaveOverADamagedFileKeepsIt) {
    write("nonsense");
    store.save(unusual());
    EXPECT_EQ(store.load().preferences, unusual());
    EXPECT_EQ(bytesOf(u"unhunch.ini.damaged-1"_s), "nonsense");
}

TEST_F(Store, aWordAboutThePersonThatIsUnknownIsToldAndKeptInTheFile) {
    write("[about-me]\ncautions=knee-pain, "
          "moon-sickness\nneeds=wings\n[wishes]\ncat-cow=leave-out\nplank=never\n");
    LoadedPreferences loaded = store.load();
    EXPECT_EQ(loaded.preferences.person.cautions, (std::set{Caution::KneePain}));
    EXPECT_EQ(loaded.preferences.person.wishes, (std::map<StretchId, Wish>{{"cat-cow", Wish::LeaveOut}}));
    EXPECT_EQ(loaded.warnings.size(), 3);
    EXPECT_THAT(loaded.warnings.join(u' ').toStdString(),
                AllOf(HasSubstr("moon-sickness"), HasSubstr("wings"), HasSubstr("wishes/plank")));

    loaded.preferences.person = {.cautions = {Caution::WristPain}};
    store.save(loaded.preferences);
    const QByteArray text = bytesOf(u"unhunch.ini"_s);
    EXPECT_TRUE(text.contains("moon-sickness") && text.contains("wrist-pain")) << text.toStdString();
    EXPECT_TRUE(text.contains("wings") && text.contains("plank=never")) << text.toStdString();
    EXPECT_FALSE(text.contains("knee-pain") || text.contains("cat-cow")) << text.toStdString();
}

} // namespace

} // namespace unhunch
