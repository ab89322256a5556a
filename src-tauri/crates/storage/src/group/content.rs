//! A group as one JSON value, in the words of the store.

use domain::{
    Colleague, Every, Group, GroupId, GroupName, Leader, MeetingForm, MeetingPlace, Members, Rhythm,
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GroupContent {
    name: String,
    members: Vec<String>,
    leader: Option<LeaderContent>,
    form: String,
    rhythm: RhythmContent,
    place: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LeaderContent {
    name: String,
    register: Option<String>,
}

#[derive(Serialize, Deserialize)]
enum RhythmContent {
    #[serde(rename = "afspraak")]
    AsAgreed,
    #[serde(rename = "weken")]
    Weeks(u8),
    #[serde(rename = "maanden")]
    Months(u8),
}

impl GroupContent {
    pub(crate) fn of(it: &Group) -> Self {
        Self {
            name: it.name.as_str().to_owned(),
            members: it.members.as_slice().iter().map(|it| it.as_str().to_owned()).collect(),
            leader: it.leader.as_ref().map(LeaderContent::of),
            form: it.form.id().to_owned(),
            rhythm: match it.rhythm {
                Rhythm::AsAgreed => RhythmContent::AsAgreed,
                Rhythm::Weeks(every) => RhythmContent::Weeks(every.count()),
                Rhythm::Months(every) => RhythmContent::Months(every.count()),
            },
            place: it.place.as_ref().map(|it| it.as_str().to_owned()),
        }
    }

    /// The group; `None` when it was not written by us.
    pub(crate) fn group(self, id: GroupId) -> Option<Group> {
        let every = |count: u8| Every::new(u64::from(count));
        Some(Group {
            id,
            name: GroupName::new(&self.name).ok()?,
            members: Members::new(colleagues(&self.members)?).ok()?,
            leader: match self.leader {
                None => None,
                Some(it) => Some(it.leader()?),
            },
            form: MeetingForm::from_id(&self.form)?,
            rhythm: match self.rhythm {
                RhythmContent::AsAgreed => Rhythm::AsAgreed,
                RhythmContent::Weeks(count) => Rhythm::Weeks(every(count)?),
                RhythmContent::Months(count) => Rhythm::Months(every(count)?),
            },
            place: match self.place {
                None => None,
                Some(it) => Some(MeetingPlace::new(&it).ok()?),
            },
        })
    }
}

impl LeaderContent {
    pub(crate) fn of(it: &Leader) -> Self {
        Self {
            name: it.name.as_str().to_owned(),
            register: it.register.as_ref().map(|it| it.as_str().to_owned()),
        }
    }

    pub(crate) fn leader(self) -> Option<Leader> {
        Some(Leader {
            name: Colleague::new(&self.name).ok()?,
            register: match self.register {
                None => None,
                Some(it) => Some(Colleague::new(&it).ok()?),
            },
        })
    }
}

pub(crate) fn colleagues(names: &[String]) -> Option<Vec<Colleague>> {
    names.iter().map(|it| Colleague::new(it).ok()).collect()
}
