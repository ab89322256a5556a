//! Groups of colleagues that meet: making, changing and removing them.

use domain::{Colleague, Group, GroupId, GroupName, Leader, MeetingForm, MeetingPlace, Members, Rhythm};
use storage::{AnyRow, Change};

use crate::meetings::told;
use crate::op::Op;
use crate::transact::{Changed, Work};
use crate::{Engine, EngineError};

/// What there is to say of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupInput {
    /// The name.
    pub name: GroupName,
    /// Who are in it.
    pub members: Members,
    /// Who leads it.
    pub leader: Option<Leader>,
    /// As what its meetings count.
    pub form: MeetingForm,
    /// How often it meets.
    pub rhythm: Rhythm,
    /// Where it meets.
    pub place: Option<MeetingPlace>,
}

impl GroupInput {
    fn group(self, id: GroupId) -> Group {
        let Self { name, members, leader, form, rhythm, place } = self;
        Group { id, name, members, leader, form, rhythm, place }
    }
}

impl Engine {
    /// The groups, by name.
    pub fn groups(&self) -> Result<Vec<Group>, EngineError> {
        let mut groups = self.db.rows().groups()?;
        groups.sort_by_key(|it| (it.name.as_str().to_lowercase(), it.id));
        Ok(groups)
    }

    /// The group.
    pub fn group(&self, id: GroupId) -> Result<Group, EngineError> {
        self.db.rows().group(id)?.ok_or(EngineError::GroupGone(id))
    }

    /// Makes a group.
    pub fn add_group(&mut self, input: GroupInput) -> Result<Changed<GroupId>, EngineError> {
        let id = GroupId(self.new_id());
        self.transact(Op::AddGroup, |work| {
            work.apply(Change::put(None, AnyRow::Group(input.group(id))))?;
            Ok(id)
        })
    }

    /// Changes what there is to say of a group. Meetings that were planned stay as they are.
    pub fn edit_group(&mut self, id: GroupId, input: GroupInput) -> Result<Changed<()>, EngineError> {
        self.transact(Op::EditGroup, |work| {
            let before = existing(work, id)?;
            let after = input.group(id);
            if after == before {
                return Ok(());
            }
            work.apply(Change::put(Some(AnyRow::Group(before)), AnyRow::Group(after)))
        })
    }

    /// Removes a group and how people look back on its series. Its meetings stay: their hours count.
    pub fn remove_group(&mut self, id: GroupId) -> Result<Changed<()>, EngineError> {
        self.transact(Op::RemoveGroup, |work| {
            let before = existing(work, id)?;
            for meeting in work.tx.meetings_of(id)? {
                let after = domain::Meeting { group: None, ..meeting.clone() };
                work.put_meeting(told(&meeting, after))?;
            }
            for it in work.tx.meeting_reflections_on(domain::ReflectedOn::Series(id))? {
                work.apply(Change::remove(AnyRow::MeetingReflection(it)))?;
            }
            work.apply(Change::remove(AnyRow::Group(before)))
        })
    }

    /// The names that were used for colleagues, to choose from: members, leaders and those at a table; by name.
    pub fn colleagues(&self) -> Result<Vec<Colleague>, EngineError> {
        let mut names: Vec<Colleague> = Vec::new();
        for group in self.db.rows().groups()? {
            names.extend(group.members.as_slice().iter().cloned());
            names.extend(group.leader.map(|it| it.name));
        }
        names.sort_by_key(|it| it.as_str().to_lowercase());
        names.dedup();
        Ok(names)
    }
}

fn existing(work: &Work<'_>, id: GroupId) -> Result<Group, EngineError> {
    work.tx.group(id)?.ok_or(EngineError::GroupGone(id))
}
