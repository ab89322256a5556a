//! What the forms of a meeting are called.

use domain::MeetingForm;

use crate::words::messages as say;

/// The name of the form.
pub fn form_name(form: MeetingForm) -> String {
    match form {
        MeetingForm::Intervision => say::paper_meeting_intervision(),
        MeetingForm::GuidedIntervision => say::paper_meeting_guided_intervision(),
        MeetingForm::WorkGuidance => say::paper_meeting_work_guidance(),
        MeetingForm::LearningMeeting => say::paper_meeting_learning(),
        MeetingForm::Supervision => say::paper_meeting_supervision(),
    }
}
