//! A meeting of a group, from the day that it is planned until what was learned stands on paper. Nothing of a case is
//! in it but which one a question comes from.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{
    Agenda, Agreements, Checked, GroupId, HeldMeeting, Leader, LearningPoints, MadeAgreement, MeetingForm,
    MeetingLength, MeetingMethod, MeetingMinutes, MeetingPlace, MeetingPlan, MeetingTime, Note, Offers,
    Participants, Seats, SeenElements, Themes,
};

/// Which meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeetingId(pub Uuid);

/// What a meeting turns on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum MeetingSubject {
    /// The question of one of those who are there.
    #[default]
    Question,
    /// A theme with questions from the field, as in a learning network.
    Theme,
}

impl MeetingSubject {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Question, Self::Theme];

    /// The id in the vault: `vraag`, `thema`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Question => "vraag",
            Self::Theme => "thema",
        }
    }

    /// The subject with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// How far a meeting is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum MeetingState {
    /// It is still to come.
    #[default]
    Planned,
    /// It was held: its hours count.
    Held,
    /// It does not take place.
    CalledOff,
}

impl MeetingState {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Held, Self::CalledOff];

    /// The id in the vault: `gepland`, `gehouden`, `afgezegd`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Planned => "gepland",
            Self::Held => "gehouden",
            Self::CalledOff => "afgezegd",
        }
    }

    /// The state with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// What the note-taker writes down: themes and learning, no details of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingNotes {
    /// What it was about, in names of the handbook.
    pub themes: Themes,
    /// What was learned.
    pub learned: LearningPoints,
    /// What goes to the team or the organisation.
    pub for_team: Note,
    /// The elements that the group laid on the table.
    pub seen: SeenElements,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Which meeting.
    pub id: MeetingId,
    /// The group that meets, when it is one.
    pub group: Option<GroupId>,
    /// The day, from when to when.
    pub time: MeetingTime,
    /// Where, when that was said.
    pub place: Option<MeetingPlace>,
    /// As what it counts.
    pub form: MeetingForm,
    /// Who leads it, when someone does.
    pub leader: Option<Leader>,
    /// Who will be there, and afterwards who were.
    pub participants: Option<Participants>,
    /// What it turns on.
    pub subject: MeetingSubject,
    /// The theme, in one line; may be blank.
    pub theme: Note,
    /// The questions that were offered.
    pub offers: Offers,
    /// By which steps it goes, when that was chosen.
    pub method: Option<MeetingMethod>,
    /// The steps.
    pub agenda: Agenda,
    /// Who has which part.
    pub seats: Seats,
    /// What was prepared.
    pub checked: Checked,
    /// What was written down.
    pub notes: MeetingNotes,
    /// How far it is.
    pub state: MeetingState,
    /// How many times what stands in calendars changed: the day, the times, the place, the form, or that it is off.
    pub revision: u32,
}

impl Meeting {
    /// A meeting that was just planned.
    pub fn planned(id: MeetingId, time: MeetingTime, form: MeetingForm) -> Self {
        Self {
            id,
            group: None,
            time,
            place: None,
            form,
            leader: None,
            participants: None,
            subject: MeetingSubject::default(),
            theme: Note::default(),
            offers: Offers::default(),
            method: None,
            agenda: Agenda::default(),
            seats: Seats::default(),
            checked: Checked::default(),
            notes: MeetingNotes::default(),
            state: MeetingState::Planned,
            revision: 0,
        }
    }

    /// True when a calendar that has `before` shows something else than this: one has to be told.
    pub fn is_other_in_calendars(&self, before: &Self) -> bool {
        let shown =
            |it: &Self| (it.group, it.time, it.place.clone(), it.form, it.state == MeetingState::CalledOff);
        shown(self) != shown(before)
    }

    /// What those who will be there get on paper, with what comes back at it of what was agreed before.
    pub fn plan(&self, coming_back: &[MadeAgreement]) -> MeetingPlan {
        let from_the_field = match self.subject {
            MeetingSubject::Question => Vec::new(),
            MeetingSubject::Theme => self.offers.as_slice().iter().map(|it| it.question.clone()).collect(),
        };
        let coming_back = coming_back.iter().take(crate::MAX_MINUTES_LINES).map(|it| it.agreement.clone());
        MeetingPlan {
            method: self.method.clone(),
            agenda: self.agenda.clone(),
            question: self.offers.chosen().map(|it| it.question.clone()).unwrap_or_default(),
            from_the_field,
            length: MeetingLength::new(u64::from(self.time.minutes())).ok(),
            starts_at: Some(self.time.begins()),
            date: Some(self.time.date()),
            theme: self.theme.clone(),
            seats: self.seats.clone(),
            coming_back: Agreements::new(coming_back.collect()).unwrap_or_default(),
        }
    }

    /// The minutes for the group, with what was agreed at this meeting.
    pub fn minutes(&self, made: &[MadeAgreement], next_on: Option<NaiveDate>) -> MeetingMinutes {
        let made = made.iter().filter(|it| it.meeting == self.id).map(|it| it.agreement.clone());
        let made = made.take(crate::MAX_MINUTES_LINES).collect();
        MeetingMinutes {
            date: Some(self.time.date()),
            form: Some(self.form),
            method: self.method.clone(),
            participants: self.participants.clone(),
            themes: self.notes.themes.clone(),
            theme_line: self.theme.clone(),
            learned: self.notes.learned.clone(),
            agreements: Agreements::new(made).unwrap_or_default(),
            for_team: self.notes.for_team.clone(),
            next_on,
        }
    }

    /// The meeting as it counts for the register; `None` when it was not held.
    pub fn held(&self) -> Option<HeldMeeting> {
        (self.state == MeetingState::Held).then(|| HeldMeeting {
            time: self.time,
            form: self.form,
            method: self.method.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Agreement, AgreementId, AgreementState, Colleague};

    fn meeting() -> Meeting {
        let day = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        let at = |hour| chrono::NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
        let time = MeetingTime::new(day, at(13), at(14)).unwrap();
        Meeting::planned(MeetingId(Uuid::from_u128(1)), time, MeetingForm::Intervision)
    }

    #[test]
    fn calendars_are_told_of_what_they_show_and_of_nothing_else() {
        let check = |change: fn(&mut Meeting), expected| {
            let mut after = meeting();
            change(&mut after);
            assert_eq!(after.is_other_in_calendars(&meeting()), expected, "{after:?}");
        };
        check(|_| {}, false);
        check(|it| it.state = MeetingState::CalledOff, true);
        check(|it| it.state = MeetingState::Held, false);
        check(|it| it.form = MeetingForm::Supervision, true);
        check(|it| it.place = MeetingPlace::new("Kamer 2").ok(), true);
        check(|it| it.group = Some(GroupId(Uuid::nil())), true);
        check(|it| it.theme = Note::new("Netwerk").unwrap(), false);
        check(|it| it.participants = Participants::number(6).ok(), false);
    }

    #[test]
    fn minutes_hold_what_was_agreed_at_this_meeting_only() {
        let made = |meeting: u128, what: &str| MadeAgreement {
            id: AgreementId(Uuid::from_u128(meeting)),
            meeting: MeetingId(Uuid::from_u128(meeting)),
            number: 0,
            agreement: Agreement {
                what: Note::new(what).unwrap(),
                who: Colleague::new("A.").ok(),
                due: None,
            },
            state: AgreementState::Open,
        };
        let minutes = meeting().minutes(&[made(1, "Vaker voordoen."), made(2, "Iets anders.")], None);
        let lines: Vec<_> = minutes.agreements.as_slice().iter().map(|it| it.what.as_str()).collect();
        assert_eq!(lines, ["Vaker voordoen."]);
        assert_eq!(meeting().minutes(&vec![made(1, "x"); 99], None).agreements.as_slice().len(), 50);
    }

    #[test]
    fn a_plan_has_the_question_or_those_from_the_field_and_what_comes_back() {
        let offer = |number: u128, question: &str| crate::Offer {
            id: crate::OfferId(Uuid::from_u128(number)),
            by: None,
            question: Note::new(question).unwrap(),
            case: None,
            picture: None,
        };
        let chosen = crate::OfferId(Uuid::from_u128(2));
        let offers =
            Offers::new(vec![offer(1, "Waarom …?"), offer(2, "Hoe kan ik …?")], Some(chosen)).unwrap();
        let questions = |subject| {
            let plan = Meeting { subject, offers: offers.clone(), ..meeting() }.plan(&[]);
            (plan.question.as_str().to_owned(), plan.from_the_field.len())
        };
        assert_eq!(questions(MeetingSubject::Question), ("Hoe kan ik …?".to_owned(), 0));
        assert_eq!(questions(MeetingSubject::Theme), ("Hoe kan ik …?".to_owned(), 2));
        let agreement = Agreement { what: Note::new("x").unwrap(), who: None, due: None };
        let made = MadeAgreement {
            id: AgreementId(Uuid::nil()),
            meeting: MeetingId(Uuid::nil()),
            number: 0,
            agreement,
            state: AgreementState::Open,
        };
        assert_eq!(meeting().plan(std::slice::from_ref(&made)).coming_back.as_slice().len(), 1);
        assert_eq!(meeting().plan(&vec![made; 60]).coming_back.as_slice().len(), 50);
        assert_eq!(meeting().plan(&[]).method, None, "what is not chosen is not made up");
    }

    #[test]
    fn the_question_in_a_report_is_that_of_whoever_looks_back() {
        let offer = |by: Option<&str>| crate::Offer {
            id: crate::OfferId(Uuid::nil()),
            by: by.map(|it| Colleague::new(it).unwrap()),
            question: Note::new("Hoe kan ik …?").unwrap(),
            case: None,
            picture: None,
        };
        let check = |brought: Option<&str>, who: Option<&str>, own: &str, expected| {
            let offers = Offers::new(vec![offer(brought)], Some(crate::OfferId(Uuid::nil()))).unwrap();
            let reflection = crate::MeetingReflection {
                id: crate::ReflectionId(Uuid::nil()),
                on: crate::ReflectedOn::Meeting(meeting().id),
                who: who.map(|it| Colleague::new(it).unwrap()),
                question: Note::new(own).unwrap(),
                dimensions: crate::Dimensions::default(),
                next_steps: Note::default(),
            };
            let report = crate::SessionReport::of(&Meeting { offers, ..meeting() }, &reflection);
            assert_eq!(report.question.as_str(), expected, "{brought:?} {who:?}");
            assert_eq!(report.by, reflection.who);
        };
        check(None, None, "", "Hoe kan ik …?");
        check(None, None, "Mijn eigen vraag", "Mijn eigen vraag");
        check(Some("A."), None, "", "");
        check(Some("A."), Some("A."), "", "Hoe kan ik …?");
        check(Some("A."), Some("B."), "", "");
    }

    #[test]
    fn only_what_was_held_counts() {
        let state = |state| Meeting { state, ..meeting() }.held().map(|it| it.time.minutes());
        assert_eq!(state(MeetingState::Planned), None);
        assert_eq!(state(MeetingState::CalledOff), None);
        assert_eq!(state(MeetingState::Held), Some(60));
    }

    #[test]
    fn every_word_in_the_vault_is_read_back() {
        for it in MeetingState::ALL {
            assert_eq!(MeetingState::from_id(it.id()), Some(it));
        }
        for it in MeetingSubject::ALL {
            assert_eq!(MeetingSubject::from_id(it.id()), Some(it));
        }
    }
}
