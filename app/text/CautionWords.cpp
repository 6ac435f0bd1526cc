#include "app/text/CautionWords.h"

namespace unhunch {

QString CautionWords::caution(Caution caution) {
    switch (caution) {
    case Caution::AcuteBackPain: return tr("My back hurts badly right now");
    case Caution::AcuteNeckPain: return tr("My neck hurts badly right now");
    case Caution::ArmTingling: return tr("My arm or hand tingles or goes numb");
    case Caution::Balance: return tr("I am unsteady on my feet");
    case Caution::CannotGetOnFloor: return tr("Getting down to the floor and up again is hard");
    case Caution::Dizziness: return tr("I get dizzy");
    case Caution::FrozenShoulder: return tr("I have a frozen shoulder");
    case Caution::Glaucoma: return tr("I have glaucoma");
    case Caution::HeartDisease: return tr("I have a heart condition");
    case Caution::HighBloodPressure: return tr("I have high blood pressure");
    case Caution::Hypermobility: return tr("My joints bend further than most people’s");
    case Caution::KneePain: return tr("Kneeling hurts my knees");
    case Caution::LowBloodPressure: return tr("I have low blood pressure");
    case Caution::LungDisease: return tr("I have a lung condition, such as asthma or COPD");
    case Caution::NeckInjury: return tr("I have injured my neck, in a fall or a crash");
    case Caution::NeckPain: return tr("My neck often hurts");
    case Caution::NeckSurgery: return tr("I have had surgery on my neck");
    case Caution::Osteoporosis: return tr("I have osteoporosis, or have broken a bone in my spine");
    case Caution::PainfulArc: return tr("Raising my arm sideways hurts part of the way");
    case Caution::Panic: return tr("Paying attention to my breath makes me anxious");
    case Caution::Postpartum: return tr("I have had a baby in the last months");
    case Caution::Pregnancy: return tr("I am pregnant");
    case Caution::RecentAbdominalSurgery: return tr("I have had belly surgery in the last months");
    case Caution::RecentChestSurgery: return tr("I have had chest or breast surgery in the last months");
    case Caution::RecentShoulderSurgery: return tr("I have had shoulder surgery in the last months");
    case Caution::RecentSpinalSurgery: return tr("I have had back surgery in the last months");
    case Caution::RheumatoidNeck: return tr("I have rheumatoid arthritis that may affect my neck");
    case Caution::ShoulderInstability: return tr("My shoulder has slipped out, or feels loose");
    case Caution::ShoulderPain: return tr("My shoulder hurts");
    case Caution::SpinalHardware: return tr("I have rods, screws or plates in my spine");
    case Caution::WeakTrunk: return tr("Sitting upright without support is hard");
    case Caution::WristPain: return tr("Leaning on my hands hurts my wrists");
    }
    return {};
}

QString CautionWords::need(Access need) {
    switch (need) {
    case Access::Wheelchair: return tr("I use a wheelchair");
    case Access::OneHand: return tr("I have the use of one hand or arm");
    }
    return {};
}

QString CautionWords::place(Place place) {
    switch (place) {
    case Place::Standing: return tr("Room to stand");
    case Place::Chair: return tr("A chair");
    case Place::Doorway: return tr("A doorway");
    case Place::Floor: return tr("Room on the floor");
    }
    return {};
}

std::vector<CautionGroup> CautionWords::groups() {
    using enum Caution;
    return {{tr("Shoulders, arms and hands"),
             tr("Pain, a loose or frozen shoulder, tingling, sore wrists, one hand, surgery"),
             {ShoulderPain, PainfulArc, ShoulderInstability, FrozenShoulder, ArmTingling, WristPain,
              RecentShoulderSurgery},
             {Access::OneHand}},
            {tr("Neck"),
             tr("Pain, an injury, surgery, rheumatoid arthritis"),
             {NeckPain, AcuteNeckPain, NeckInjury, NeckSurgery, RheumatoidNeck},
             {}},
            {tr("Back and bones"),
             tr("Strong pain, osteoporosis, surgery, metal in the spine"),
             {AcuteBackPain, Osteoporosis, RecentSpinalSurgery, SpinalHardware, WeakTrunk},
             {}},
            {tr("Knees and getting about"),
             tr("Sore knees, the floor is hard to reach, unsteady, a wheelchair"),
             {KneePain, CannotGetOnFloor, Balance},
             {Access::Wheelchair}},
            {tr("Heart, breath and dizziness"),
             tr("Heart or lung condition, blood pressure, dizziness, chest surgery"),
             {HeartDisease, HighBloodPressure, LowBloodPressure, Dizziness, LungDisease, Panic,
              RecentChestSurgery},
             {}},
            {tr("Anything else"),
             tr("Pregnancy, a new baby, belly surgery, very bendy joints, glaucoma"),
             {Pregnancy, Postpartum, RecentAbdominalSurgery, Hypermobility, Glaucoma},
             {}}};
}

} // namespace unhunch
