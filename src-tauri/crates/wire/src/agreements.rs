//! What groups agree.

use domain::AgreementId;

use crate::error::{WireError, WireResult};
use crate::meeting_input::{AgreementWrite, meeting_id};
use crate::meetings::{AgreementRow, agreement_rows};
use crate::{App, Changed};

fn agreement_id(text: &str) -> WireResult<AgreementId> {
    text.parse().map(AgreementId).map_err(|_| WireError::MeetingGone)
}

impl App {
    /// All agreements, those of the earliest meeting first.
    pub fn agreement_list(&mut self) -> WireResult<Vec<AgreementRow>> {
        let engine = self.engine()?;
        agreement_rows(engine, engine.agreements()?)
    }

    /// Writes down what was agreed at a meeting; gives its id back.
    pub fn agreement_add(&mut self, meeting: &str, agreement: AgreementWrite) -> WireResult<Changed<String>> {
        let added = self.engine()?.add_agreement(meeting_id(meeting)?, agreement.read()?)?;
        Ok(Changed::of(added, |it| it.0.to_string()))
    }

    /// Changes what was agreed.
    pub fn agreement_edit(&mut self, id: &str, agreement: AgreementWrite) -> WireResult<Changed<()>> {
        Ok(self.engine()?.edit_agreement(agreement_id(id)?, agreement.read()?)?.into())
    }

    /// Looks back on an agreement.
    pub fn agreement_finish(&mut self, id: &str, outcome: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.finish_agreement(agreement_id(id)?, outcome)?.into())
    }

    /// Takes back that an agreement was looked back on.
    pub fn agreement_reopen(&mut self, id: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.reopen_agreement(agreement_id(id)?)?.into())
    }

    /// Removes an agreement.
    pub fn agreement_remove(&mut self, id: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.remove_agreement(agreement_id(id)?)?.into())
    }
}
