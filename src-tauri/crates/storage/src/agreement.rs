//! What groups agreed at their meetings. Which of it comes back when is a rule of the domain.

mod content;

use domain::{AgreementId, GroupId, MadeAgreement, MeetingId};
use rusqlite::Row;

use crate::{Rows, StorageError, Tx, value};
pub(crate) use content::{AgreementContent, KeptAgreement};

impl Rows<'_> {
    /// All agreements, those of the earliest meeting first.
    pub fn agreements(&self) -> Result<Vec<MadeAgreement>, StorageError> {
        Ok(in_order(self.all(include_str!("agreement/all.sql"), [], row_to_agreement)?))
    }

    /// The agreements that were made at the meeting.
    pub fn agreements_of(&self, meeting: MeetingId) -> Result<Vec<MadeAgreement>, StorageError> {
        let sql = include_str!("agreement/of_meeting.sql");
        Ok(in_order(self.all(sql, [meeting.0.to_string()], row_to_agreement)?))
    }

    /// The agreements of all meetings of the group, those of the earliest first.
    pub fn agreements_of_group(&self, group: GroupId) -> Result<Vec<MadeAgreement>, StorageError> {
        let sql = include_str!("agreement/of_group.sql");
        Ok(in_order(self.all(sql, [group.0.to_string()], row_to_agreement)?))
    }

    /// The agreement.
    pub fn agreement(&self, id: AgreementId) -> Result<Option<MadeAgreement>, StorageError> {
        let sql = "select id, meeting_id, content from agreement where id = ?1";
        self.first(sql, [id.0.to_string()], row_to_agreement)
    }
}

impl Tx<'_> {
    /// Puts the agreement there as it is given, in the place of the one with that id.
    pub fn put_agreement(&self, made: &MadeAgreement) -> Result<(), StorageError> {
        let content = value::json(&AgreementContent::of(made))?;
        let row = [made.id.0.to_string(), made.meeting.0.to_string(), content];
        self.run(include_str!("agreement/put.sql"), row)
    }

    /// Removes the agreement, when it is there.
    pub fn remove_agreement(&self, id: AgreementId) -> Result<(), StorageError> {
        self.run("delete from agreement where id = ?1", [id.0.to_string()])
    }
}

/// Those of each meeting in the order in which they were made; the rows of one meeting stand together.
fn in_order(mut made: Vec<MadeAgreement>) -> Vec<MadeAgreement> {
    for of_meeting in made.chunk_by_mut(|a, b| a.meeting == b.meeting) {
        of_meeting.sort_by_key(|it| it.number);
    }
    made
}

fn row_to_agreement(row: &Row<'_>) -> Result<MadeAgreement, StorageError> {
    let id = AgreementId(value::read(row, "id", value::uuid)?);
    let meeting = MeetingId(value::read(row, "meeting_id", value::uuid)?);
    value::read(row, "content", |it| value::from_json::<AgreementContent>(it)?.made(id, meeting))
}
