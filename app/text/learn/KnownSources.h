#pragma once

#include "core/catalog/Stretch.h"

/// Publications that several pages of Learn rest on. Titles and organisations are names, and not translated.
namespace unhunch::known {

// clang-format off
[[nodiscard]] inline Source leeds() {
    return {"Leeds Community Healthcare NHS Trust", "Mid-back problems",
            "https://leedscommunityhealthcare.nhs.uk/our-services-a-z/musculoskeletal-msk/back-problems/known-and-diagnosed-back-problems/mid-back-problems", 'A'};
}
[[nodiscard]] inline Source cedarsSinai() {
    return {"Cedars-Sinai", "Thoracic spine",
            "https://www.cedars-sinai.org/health-library/diseases-and-conditions/t/thoracic-spine.html", 'A'};
}
[[nodiscard]] inline Source hse() {
    return {"Health and Safety Executive (UK)", "Should VDU users be given breaks?",
            "https://www.hse.gov.uk/contact/faqs/vdubreaks.htm", 'A'};
}
[[nodiscard]] inline Source niBusiness() {
    return {"NI Business Info", "Computer health and safety: task design and rest breaks",
            "https://www.nibusinessinfo.co.uk/content/computer-health-and-safety-task-design-and-rest-breaks", 'A'};
}
[[nodiscard]] inline Source ccohs() {
    return {"Canadian Centre for Occupational Health and Safety", "Stretching at the workstation",
            "https://www.ccohs.ca/oshanswers/ergonomics/office/stretching.html", 'A'};
}
[[nodiscard]] inline Source mayo() {
    return {"Mayo Clinic", "Stretching and flexibility",
            "https://www.mayoclinic.org/healthy-lifestyle/fitness/basics/stretching-and-flexibility/hlv-20049447", 'A'};
}
[[nodiscard]] inline Source acsm() {
    return {"American College of Sports Medicine", "Stretching and flexibility guidelines update",
            "https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update", 'A'};
}
[[nodiscard]] inline Source activeBreaks() {
    return {"Scandinavian Journal of Work, Environment & Health, 2021", "Effects of an active break and postural shift intervention",
            "https://www.sjweh.fi/show_abstract.php?abstract_id=3949&fullText=1", 'A'};
}
[[nodiscard]] inline Source cochraneBreaks() {
    return {"Evidence Aid, on a Cochrane review of 2019", "Work-break schedules for preventing musculoskeletal symptoms and disorders",
            "https://evidenceaid.org/resource/work%E2%80%90break-schedules-for-preventing-musculoskeletal-symptoms-and-disorders", 'A'};
}
[[nodiscard]] inline Source niosh2007() {
    return {"NIOSH (USA), 2007", "Supplementary breaks for data operators minimized discomfort",
            "https://www.cdc.gov/niosh/updates/upd-07-11-07.html", 'A'};
}
[[nodiscard]] inline Source microBreaks() {
    return {"PLoS ONE, 2022", "“Give me a break!” A review and meta-analysis of micro-breaks",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC9432722", 'A'};
}
[[nodiscard]] inline Source strengthening() {
    return {"Review in PubMed Central (PMC6093121)", "Therapeutic exercise for office workers with neck pain",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC6093121", 'A'};
}
[[nodiscard]] inline Source sihawong() {
    return {"Occupational and Environmental Medicine, 2014", "An exercise programme for neck pain among office workers",
            "https://oem.bmj.com/content/71/1/63", 'A'};
}
[[nodiscard]] inline Source who() {
    return {"World Health Organization, 2020", "Guidelines on physical activity and sedentary behaviour",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906", 'A'};
}
[[nodiscard]] inline Source bess() {
    return {"British Elbow & Shoulder Society", "Subacromial shoulder pain",
            "https://bess.ac.uk/subacromial-pain/", 'A'};
}
[[nodiscard]] inline Source habits() {
    return {"European Journal of Social Psychology, 2010", "How are habits formed",
            "https://onlinelibrary.wiley.com/doi/abs/10.1002/ejsp.674", 'A'};
}
[[nodiscard]] inline Source chestStretchStudy() {
    return {"International Journal of Sports Physical Therapy, 2013", "Acute effects of two passive stretch maneuvers on pectoralis minor length",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC3578431", 'A'};
}
[[nodiscard]] inline Source doorJam() {
    return {"InSync Physio", "Shoulder pain: pectorals muscle stretch",
            "https://insyncphysio.com/shoulder-pain-pectorals-muscle-stretch/", 'B'};
}
// clang-format on

} // namespace unhunch::known
