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
    <message numerus="yes">
        <source>%1: %n more day(s) by %2.</source>
        <comment>stretch, days, weekday</comment>
        <translation>
            <numerusform>%1: %n more day by %2.</numerusform>
            <numerusform>%1: %n more days by %2.</numerusform>
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
</TS>
