#include "app/text/SafetyWords.h"

namespace unhunch {

QString SafetyWords::notMedicalAdvice() {
    return tr("Unhunch is not medical advice. If you are not sure, ask a doctor or physiotherapist first.");
}

QString SafetyWords::betweenTheBlades() {
    return tr("A stiff upper back is common at a desk. Pain between the shoulder blades can be a warning "
              "sign: if no "
              "doctor has looked at yours yet, please ask one.");
}

SafetyList SafetyWords::emergency() {
    return {tr("Call emergency services now if your back pain"),
            {tr("comes with pain in the chest or trouble breathing"),
             tr("began with a serious accident, such as a crash or a bad fall"),
             tr("comes with weak, numb or tingling legs on both sides"),
             tr("comes with numbness around your genitals or buttocks"),
             tr("comes with trouble passing water, or you lose control of bladder or bowel")}};
}

SafetyList SafetyWords::sameDay() {
    return {tr("Ask a doctor the same day if your back pain"),
            {tr("is between the shoulder blades, and no doctor has looked at it"),
             tr("comes with fever, or you feel hot and shivery"),
             tr("does not ease when you rest, or is worse at night"),
             tr("gets worse when you cough, sneeze or strain"),
             tr("comes with a lump, or your back has changed its shape"),
             tr("comes with weight loss that you cannot explain")}};
}

SafetyList SafetyWords::askFirst() {
    return {tr("Talk to a doctor or physiotherapist before you stretch if you"),
            {tr("have had pain for a few weeks and it is no better"),
             tr("cannot do everyday things because of the pain"),
             tr("have or had cancer, or have thin bones (osteoporosis)"),
             tr("have taken steroid tablets for a long time"),
             tr("have back pain for the first time and are under 20 or over 55"),
             tr("are getting over an injury or an operation"),
             tr("feel the room spin when you move your head")}};
}

SafetyList SafetyWords::beforeAgain() {
    return {tr("Ask a doctor or physiotherapist before you do this stretch again if"),
            {tr("the pain is sharp, or spreads into an arm"),
             tr("an arm tingles or feels weak, or you feel dizzy"),
             tr("it is no better after a few weeks, or keeps you from everyday things")}};
}

SafetyList SafetyWords::callNow() {
    return {tr("Call emergency services now if the pain"),
            {tr("comes with pain in the chest or shortness of breath"),
             tr("comes with numb or weak legs, or trouble with bladder or bowel")}};
}

SafetyList SafetyWords::helpToday() {
    return {tr("Get help today if the pain"),
            {tr("comes with fever, or began with a fall or an accident"),
             tr("does not ease with rest, or is worse at night")}};
}

SafetyList SafetyWords::stopAtOnce() {
    return {tr("Stop a stretch at once if"),
            {tr("pain is sharp, or spreads into an arm"), tr("an arm tingles or feels weak"),
             tr("you feel dizzy"), tr("your chest hurts, or you are short of breath")}};
}

std::vector<Source> SafetyWords::sources() {
    return {{"redflagsymptoms.co.uk", "Back pain", "https://redflagsymptoms.co.uk/back-pain", 'B'},
            {"GP Online", "Red flag symptoms: Back pain",
             "https://www.gponline.com/red-flag-symptoms-back-pain/musculoskeletal-disorders/article/798743",
             'B'},
            {"Leeds Community Healthcare NHS Trust", "Mid-back problems",
             "https://leedscommunityhealthcare.nhs.uk/our-services-a-z/musculoskeletal-msk/back-problems/"
             "known-and-diagnosed-back-problems/mid-back-problems",
             'A'},
            {"Canadian Centre for Occupational Health and Safety", "Stretching at the workstation",
             "https://www.ccohs.ca/oshanswers/ergonomics/office/stretching.html", 'A'},
            {"Bárány Society, Journal of Vestibular Research, 2022", "Position on “cervical dizziness”",
             "https://pmc.ncbi.nlm.nih.gov/articles/PMC9837683", 'A'}};
}

} // namespace unhunch
