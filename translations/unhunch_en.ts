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
</context>
</TS>
