//! The closed sets of the domain as codes, so that a screen that forgets one does not compile.
//! Each code is the Dutch id that content files and the vault use.

use serde::{Deserialize, Serialize};
use specta::Type;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident for $domain:ty { $($variant:ident $of:ident = $id:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
        pub enum $name {
            $(
                #[doc = concat!("`", $id, "`")]
                #[serde(rename = $id)]
                $variant,
            )+
        }

        impl From<$domain> for $name {
            fn from(it: $domain) -> Self {
                match it { $(<$domain>::$of => Self::$variant),+ }
            }
        }

        impl From<$name> for $domain {
            fn from(it: $name) -> Self {
                match it { $($name::$variant => Self::$of),+ }
            }
        }
    )+};
}

pub(crate) use codes;

codes! {
    /// A phase of the help.
    PhaseCode for domain::Phase { Start Start = "start", Care Care = "zorg", End End = "eind" }
    /// How strongly an element was used.
    IntensityCode for domain::Intensity {
        LeftOut LeftOutOnPurpose = "niet", Light Light = "licht", Medium Medium = "gemiddeld",
        Intensive Intensive = "intensief",
    }
    /// What an element led to.
    EffectCode for domain::Effect { Helped Helped = "hielp", LittleSoFar LittleSoFar = "weinig" }
    /// With whom one looks back.
    VariantCode for domain::Variant { Alone Alone = "alleen", Group Group = "groep", Family Family = "gezin" }
    /// A page of a case.
    TabCode for domain::Tab {
        Story Story = "verhaal", Elements Elements = "elementen", Conversation Conversation = "gesprek",
        Experiment Experiment = "proef", Summary Summary = "samenvatting",
    }
    /// As what a meeting counts.
    MeetingFormCode for domain::MeetingForm {
        Intervision Intervision = "intervisie", GuidedIntervision GuidedIntervision = "begeleide-intervisie",
        WorkGuidance WorkGuidance = "methodische-werkbegeleiding", LearningMeeting LearningMeeting = "leerbijeenkomst",
        Supervision Supervision = "supervisie",
    }
    /// What a meeting turns on.
    SubjectCode for domain::MeetingSubject { Question Question = "vraag", Theme Theme = "thema" }
    /// How far a meeting is.
    MeetingStateCode for domain::MeetingState {
        Planned Planned = "gepland", Held Held = "gehouden", CalledOff CalledOff = "afgezegd",
    }
    /// Why there is a step.
    StepKindCode for domain::StepKind { LookBack LookBack = "terugblik", Method Method = "methode" }
    /// Something to prepare.
    CheckItemCode for domain::CheckItem {
        Invited Invited = "uitgenodigd", BringersAsked BringersAsked = "inbrengers-gevraagd",
        QuestionsAsked QuestionsAsked = "vragen-gevraagd", QuestionChosen QuestionChosen = "vraag-gekozen",
        MethodChosen MethodChosen = "werkvorm-gekozen", BringerReady BringerReady = "inbrenger-klaar",
        HandoutReady HandoutReady = "hand-out-klaar", RoomReady RoomReady = "ruimte-klaar",
        AgreementsReady AgreementsReady = "afspraken-klaar",
    }
    /// As what an element lies on the table.
    SeenAsCode for domain::SeenAs { Used Used = "ingezet", Idea Idea = "idee" }
}
