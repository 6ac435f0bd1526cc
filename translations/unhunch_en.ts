<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message numerus="yes">
        <source>%n day(s) done, not in the plan</source>
        <translation>
            <numerusform>%n day done, not in the plan</numerusform>
            <numerusform>%n days done, not in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done, none asked</source>
        <translation>
            <numerusform>%n day done, none asked</numerusform>
            <numerusform>%n days done, none asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was asked of you in this week; %n stretch(es) done.</source>
        <translation>
            <numerusform>Nothing was asked of you in this week; %n stretch done.</numerusform>
            <numerusform>Nothing was asked of you in this week; %n stretches done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is asked of you this week; %n stretch(es) done.</source>
        <translation>
            <numerusform>Nothing is asked of you this week; %n stretch done.</numerusform>
            <numerusform>Nothing is asked of you this week; %n stretches done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n more day(s)</source>
        <comment>stretch</comment>
        <translation>
            <numerusform>%1 on %n more day</numerusform>
            <numerusform>%1 on %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stretch(es)</source>
        <translation>
            <numerusform>%n other stretch</numerusform>
            <numerusform>%n other stretches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n more day(s) by %2, and the week is complete.</source>
        <comment>stretch, days, weekday</comment>
        <translation>
            <numerusform>%1 on %n more day by %2, and the week is complete.</numerusform>
            <numerusform>%1 on %n more days by %2, and the week is complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::SalvageWords</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::StretchEditor</name>
    <message numerus="yes">
        <source>Not saved yet: %n field(s) above need a word from you.</source>
        <translation>
            <numerusform>Not saved yet: one field above needs a word from you.</numerusform>
            <numerusform>Not saved yet: %n fields above need a word from you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::StretchPicker</name>
    <message numerus="yes">
        <source>%1: add %n stretch(es)</source>
        <comment>a pack</comment>
        <translation>
            <numerusform>%1: add %n stretch</numerusform>
            <numerusform>%1: add %n stretches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::CommandText</name>
    <message numerus="yes">
        <source>%1 holds the report, %n page(s).</source>
        <translation>
            <numerusform>%1 holds the report, %n page.</numerusform>
            <numerusform>%1 holds the report, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es), sound</source>
        <translation>
            <numerusform>%n stretch, sound</numerusform>
            <numerusform>%n stretches, sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n stretch(es) of your plan</source>
        <translation>
            <numerusform>%1: %n stretch of your plan</numerusform>
            <numerusform>%1: %n stretches of your plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::TickGroup</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::JournalWords</name>
    <message numerus="yes">
        <source>%n stretch(es) not in the journal yet</source>
        <translation>
            <numerusform>%n stretch not in the journal yet</numerusform>
            <numerusform>%n stretches not in the journal yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) wait to be written to the journal.</source>
        <translation>
            <numerusform>%n stretch waits to be written to the journal.</numerusform>
            <numerusform>%n stretches wait to be written to the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) could not be written to the journal. %1</source>
        <translation>
            <numerusform>%n stretch could not be written to the journal. %1</numerusform>
            <numerusform>%n stretches could not be written to the journal. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) that could not be written when Unhunch ended are in the journal.</source>
        <translation>
            <numerusform>%n stretch that could not be written when Unhunch ended is in the journal.</numerusform>
            <numerusform>%n stretches that could not be written when Unhunch ended are in the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::SharingWords</name>
    <message numerus="yes">
        <source>%n other computer(s)</source>
        <translation>
            <numerusform>%n other computer</numerusform>
            <numerusform>%n other computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%n finished week(s): %1 of %2 prescribed days done, %3 %.</source>
        <translation>
            <numerusform>%n finished week: %1 of %2 prescribed days done, %3 %.</numerusform>
            <numerusform>%n finished weeks: %1 of %2 prescribed days done, %3 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The later half is %n point(s) higher.</source>
        <translation>
            <numerusform>The later half is %n point higher.</numerusform>
            <numerusform>The later half is %n points higher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The later half is %n point(s) lower.</source>
        <translation>
            <numerusform>The later half is %n point lower.</numerusform>
            <numerusform>The later half is %n points lower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your longest row is %n week(s). The next kept week begins a new one.</source>
        <translation>
            <numerusform>Your longest row is %n week. The next kept week begins a new one.</numerusform>
            <numerusform>Your longest row is %n weeks. The next kept week begins a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) kept in a row</source>
        <translation>
            <numerusform>%n week kept in a row</numerusform>
            <numerusform>%n weeks kept in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reserve is used; %n more kept week(s) bring it back.</source>
        <translation>
            <numerusform>Your reserve is used; %n more kept week brings it back.</numerusform>
            <numerusform>Your reserve is used; %n more kept weeks bring it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A week is kept from %1 % on. Weeks of rest change nothing. One week that falls short is forgiven; %n kept week(s) after it bring that reserve back.</source>
        <translation>
            <numerusform>A week is kept from %1 % on. Weeks of rest change nothing. One week that falls short is forgiven; %n kept week after it brings that reserve back.</numerusform>
            <numerusform>A week is kept from %1 % on. Weeks of rest change nothing. One week that falls short is forgiven; %n kept weeks after it bring that reserve back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: done on %n day(s), though nothing was asked</source>
        <comment>stretch, days of a week</comment>
        <translation>
            <numerusform>%1, %2: done on %n day, though nothing was asked</numerusform>
            <numerusform>%1, %2: done on %n days, though nothing was asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done on %n day(s)</source>
        <translation>
            <numerusform>done on %n day</numerusform>
            <numerusform>done on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with something done</source>
        <translation>
            <numerusform>%n day with something done</numerusform>
            <numerusform>%n days with something done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them nothing was missing.</source>
        <translation>
            <numerusform>On %n of them nothing was missing.</numerusform>
            <numerusform>On %n of them nothing was missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of rest.</source>
        <translation>
            <numerusform>%n day of rest.</numerusform>
            <numerusform>%n days of rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n time(s)</source>
        <comment>what happened, days of a week</comment>
        <translation>
            <numerusform>%1, %2: %n time</numerusform>
            <numerusform>%1, %2: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n led to a break.</source>
        <translation>
            <numerusform>%n led to a break.</numerusform>
            <numerusform>%n led to a break.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) had to wait.</source>
        <translation>
            <numerusform>%n break had to wait.</numerusform>
            <numerusform>%n breaks had to wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n break(s))</source>
        <comment>days of a week, tension</comment>
        <translation>
            <numerusform>%1: %2 (%n break)</numerusform>
            <numerusform>%1: %2 (%n breaks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::ChartPage</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::ReportWords</name>
    <message numerus="yes">
        <source>%n finished week(s): %1 of %2 prescribed days done, %3 %.</source>
        <translation>
            <numerusform>%n finished week: %1 of %2 prescribed days done, %3 %.</numerusform>
            <numerusform>%n finished weeks: %1 of %2 prescribed days done, %3 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something prescribed was done on %n day(s)</source>
        <translation>
            <numerusform>Something prescribed was done on %n day</numerusform>
            <numerusform>Something prescribed was done on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, on %n of them all that the day asked for.</source>
        <comment>goes on after: done on %n day(s)</comment>
        <translation>
            <numerusform>, on %n of them all that the day asked for.</numerusform>
            <numerusform>, on %n of them all that the day asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n day(s)</source>
        <comment>stretch</comment>
        <translation>
            <numerusform>%1 on %n day</numerusform>
            <numerusform>%1 on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the easier form %1 of %n time(s)</source>
        <translation>
            <numerusform>in the easier form %1 of %n time</numerusform>
            <numerusform>in the easier form %1 of %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) had to wait for the right moment.</source>
        <translation>
            <numerusform>%n break had to wait for the right moment.</numerusform>
            <numerusform>%n breaks had to wait for the right moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::ReportMaker</name>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation>
            <numerusform>Saved as %1, %n page.</numerusform>
            <numerusform>Saved as %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::ReportText</name>
    <message numerus="yes">
        <source>Days done, %n week(s)</source>
        <translation>
            <numerusform>Days done, %n week</numerusform>
            <numerusform>Days done, %n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
