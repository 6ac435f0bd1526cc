// The pages about the body: back, sitting, breath and core.
#include "app/text/learn/KnownSources.h"
#include "app/text/learn/LearnPages.h"

namespace unhunch {

using namespace learn;

LearnPage LearnPages::upperBack() {
    const QString behind =
        tr("Left, just below the skin: trapezius from the neck to the middle of the back, latissimus "
           "below it. Right, lying deeper: levator scapulae at the neck, rhomboids beside the spine, "
           "erector spinae all along it.");
    const QString inFront =
        tr("Left, just below the skin: pectoralis major from the breastbone to the arm, deltoid around "
           "the shoulder. Right, lying deeper: pectoralis minor from the ribs to the shoulder blade.");
    return {
        QStringLiteral("upper-back"),
        tr("The upper back"),
        {},
        {Paragraph{tr("Your upper back reaches from the bottom of the neck to the lowest ribs. Twelve "
                      "vertebrae are joined to the ribs here. That makes this part of the spine steady, "
                      "and less easy to bend than the neck or the lower back. It is seldom injured. Still, "
                      "muscles and joints that are tired or sore can hurt a lot.")},
         Heading{tr("Seen from behind")}, Picture{Subject::MusclesBehind, {}, behind},
         Points{
             {{tr("Trapezius"), tr("lifts, lowers and draws back the shoulder blades. Its upper part feels "
                                   "tight when the shoulders creep up to the ears.")},
              {tr("Latissimus"), tr("draws the arm down and back.")},
              {tr("Levator scapulae"), tr("runs from the neck to the shoulder blade and lifts it.")},
              {tr("Rhomboids"), tr("draw the shoulder blades together.")},
              {tr("Erector spinae"), tr("are two long cords beside the spine. They hold you upright.")}}},
         Heading{tr("Seen from the front")}, Picture{Subject::MusclesInFront, {}, inFront},
         Points{{{tr("Pectoralis major"), tr("brings the arm forward and across the chest.")},
                 {tr("Pectoralis minor"), tr("draws the shoulder blade forward and down.")},
                 {tr("Deltoid"), tr("wraps the shoulder and lifts the arm.")}}},
         Heading{tr("How they work together")},
         Paragraph{
             tr("At a desk the arms reach forward, and the head often follows. The chest stays short, and "
                "the muscles between the shoulder blades stay long, for hours. That is why a stretch for "
                "the chest can make the upper back feel lighter.")},
         Sources{{known::cedarsSinai(), known::leeds(), known::doorJam()}}}};
}

LearnPage LearnPages::sitting() {
    return {
        QStringLiteral("sitting"),
        tr("Sitting well"),
        {},
        {Paragraph{tr(
             "No single way to sit is right for everyone. Sitting for long is not dangerous, but backs like "
             "to move. The best position is often the next one.")},
         Heading{tr("A good place to start")},
         Picture{Subject::Stretch, QStringLiteral("posture-reset"),
                 tr("Sunk in, and upright: the head above the shoulders, the shoulders loose.")},
         Points{{{tr("Feet"), tr("flat on the floor, or on a rest.")},
                 {tr("Knees"), tr("about as high as the hips.")},
                 {tr("Back"), tr("against the chair, with the lower back supported.")},
                 {tr("Shoulders"), tr("loose, with the upper arms hanging down.")},
                 {tr("Elbows"), tr("close to the body, forearms about level.")},
                 {tr("Screen"), tr("in front of you, its top edge at eye level or a little lower.")},
                 {tr("Head"), tr("level, and above the shoulders rather than in front of them.")}}},
         Heading{tr("Then move")},
         Points{{{{}, tr("Change your position often: lean back, sit up, stand.")},
                 {{}, tr("Get up and walk a few steps after half an hour.")},
                 {{},
                  tr("Sit up tall for ten seconds now and then. The small pause “Sit up” can remind you.")}}},
         Sources{
             {known::leeds(),
              {"Centers for Disease Control and Prevention, on advice of OSHA (USA)",
               "Good working positions", "https://phil.cdc.gov/Details.aspx?pid=13756", 'A'},
              {"Occupational Safety and Health Administration (USA), archived 2009",
               "Computer Workstations eTool",
               "https://webarchive.library.unt.edu/eot2008/20090115231633/http://www.osha.gov/SLTC/etools/"
               "computerworkstations/index.html",
               'A'},
              {"State Insurance Regulatory Authority, New South Wales", "Exercises while sitting",
               "https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/"
               "injury-advice-centre/whiplash-neck-exercises/exercises-while-sitting",
               'A'}}}}};
}

LearnPage LearnPages::breathing() {
    return {
        QStringLiteral("breathing"),
        tr("Breathing"),
        {},
        {Heading{tr("While you stretch")},
         Paragraph{
             tr("Breathe slowly and never hold your breath. If you cannot breathe calmly, you have gone too "
                "far: ease off a little.")},
         Heading{tr("Belly breathing")},
         Points{
             {{{}, tr("Sit comfortably. Put one hand on your chest and the other just below your ribs.")},
              {{}, tr("Breathe in through the nose. The lower hand moves out, the upper one stays still.")},
              {{}, tr("Breathe out slowly, about twice as long as in.")},
              {{}, tr("Go on for some minutes. If you feel dizzy, breathe as you usually do.")}}},
         Heading{tr("What studies say")},
         Paragraph{tr(
             "In twelve trials with 785 adults, breathing exercises eased stress a little to somewhat. The "
             "trials were small and not all alike. Another review found that slow breathing works better "
             "than fast, five minutes or more better than less, and that it grows with practice.")},
         Notice{tr(
             "With a disease of heart or lungs, or if slow breathing makes you anxious, ask a doctor before "
             "you practise it.")},
         Sources{
             {{"Cleveland Clinic", "Diaphragmatic breathing",
               "https://my.clevelandclinic.org/health/diseases_conditions/hic_Understanding_COPD/"
               "hic_Pulmonary_Rehabilitation_Is_it_for_You/hic_Diaphragmatic_Breathing",
               'A'},
              {"Scientific Reports, 2023",
               "Effect of breathwork on stress and mental health: a meta-analysis",
               "https://pmc.ncbi.nlm.nih.gov/articles/PMC9828383/", 'A'},
              {"Brain Sciences, 2023", "Breathing practices for stress and anxiety reduction: a review",
               "https://pmc.ncbi.nlm.nih.gov/articles/PMC10741869", 'A'},
              {"BNDHMO health library", "Breathing exercises for COPD",
               "https://bndhmo.com/members/common/en-US/healthy/hlthcondcare/copd/prevcopd/brthexcopd.aspx",
               'B'},
              known::ccohs()}}}};
}

LearnPage LearnPages::core() {
    return {
        QStringLiteral("core"),
        tr("Core strength and the back"),
        {},
        {Paragraph{tr(
             "The core is the ring of muscles around your belly, sides and lower back. It steadies the spine "
             "while arms and legs move.")},
         Heading{tr("Why strength matters too")},
         Paragraph{tr(
             "Stretching is half of it. A review of eight trials with office workers who had neck pain found "
             "the best support for getting stronger. The World Health Organization advises everyone to "
             "strengthen their muscles regularly and to sit less.")},
         Heading{tr("How to begin")},
         Points{{{{},
                  tr("Begin small. Leaning on a desk for fifteen seconds, straight from head to heels, is a "
                     "start.")},
                 {{}, tr("Two or three days a week are enough.")},
                 {{}, tr("Keep breathing, and keep the lower back from sagging.")},
                 {{},
                  tr("Give it some weeks. Programmes often run for four to six before anyone looks back.")}}},
         Notice{tr("After a birth, a hernia or an operation, ask a doctor before you train your core.")},
         Sources{{known::strengthening(),
                  known::who(),
                  {"Harvard Health Publishing", "Move of the month: modified front plank",
                   "https://www.health.harvard.edu/heart-health/move-of-the-month-modified-front-plank", 'A'},
                  {"American Academy of Orthopaedic Surgeons, copy at Bay State Pain",
                   "Spine conditioning program",
                   "https://baystatepain.com/pain-exercises/rehabilitation/spine-program/", 'A'},
                  {"American Academy of Orthopaedic Surgeons, copy at Braceworks",
                   "Rotator cuff and shoulder conditioning program",
                   "https://braceworks.ca/2015/06/25/exercise/rotator-cuff-and-shoulder-conditioning-program",
                   'A'}}}}};
}

} // namespace unhunch
