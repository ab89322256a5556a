//! A row of any noun, and what a change does to one: what stood there before and what stands there after.
//! What the row means stands with its noun.

use domain::{
    AgreementId, Answer, Case, CaseId, ElementId, Experiment, ExperimentId, Group, GroupId, GuardRole,
    GuardWord, HandbookMark, KeepPeriod, LearningPoint, LearningPointId, MadeAgreement, Meeting, MeetingId,
    MeetingReflection, MethodId, NamePrint, NameSalt, OwnMethod, QuestionId, ReflectionId, Tag, TagId,
};

use crate::{Rows, StorageError, Tx, value};

/// A row of any noun that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnyRow {
    /// A case with its goals and frame.
    Case(Case),
    /// A tag.
    Tag(Tag),
    /// An answer.
    Answer(Answer),
    /// An experiment.
    Experiment(Experiment),
    /// A mark in the handbook.
    Mark(HandbookMark),
    /// A learning point.
    LearningPoint(LearningPoint),
    /// How long cases are kept; always there.
    KeepPeriod(KeepPeriod),
    /// A word that is no name in a case.
    GuardWord(CaseId, GuardWord),
    /// What the prints of the names in a case are taken with.
    NameSalt(CaseId, NameSalt),
    /// Who someone is in a case.
    GuardRole(GuardRole),
    /// A group of colleagues.
    Group(Group),
    /// A meeting.
    Meeting(Box<Meeting>),
    /// What was agreed at a meeting.
    Agreement(MadeAgreement),
    /// How someone looks back on a meeting or a series.
    MeetingReflection(MeetingReflection),
    /// A method of one's own.
    OwnMethod(OwnMethod),
}

/// Which row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowKey {
    /// A case.
    Case(CaseId),
    /// A tag.
    Tag(TagId),
    /// The answer to a question in a case.
    Answer(CaseId, QuestionId),
    /// An experiment.
    Experiment(ExperimentId),
    /// The mark on an element.
    Mark(ElementId),
    /// A learning point.
    LearningPoint(LearningPointId),
    /// How long cases are kept.
    KeepPeriod,
    /// A word that is no name in a case.
    GuardWord(CaseId, GuardWord),
    /// What the prints of the names in a case are taken with.
    NameSalt(CaseId),
    /// Who someone is in a case, under the print of the name.
    GuardRole(CaseId, NamePrint),
    /// A group of colleagues.
    Group(GroupId),
    /// A meeting.
    Meeting(MeetingId),
    /// What was agreed at a meeting.
    Agreement(AgreementId),
    /// How someone looks back on a meeting or a series.
    MeetingReflection(ReflectionId),
    /// A method of one's own.
    OwnMethod(MethodId),
}

/// What happens to one row; `None`: it is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which row.
    pub key: RowKey,
    /// What stood there.
    pub before: Option<AnyRow>,
    /// What stands there.
    pub after: Option<AnyRow>,
}

impl AnyRow {
    /// Which row it is.
    pub fn key(&self) -> RowKey {
        match self {
            Self::Case(it) => RowKey::Case(it.id),
            Self::Tag(it) => RowKey::Tag(it.id),
            Self::Answer(it) => RowKey::Answer(it.case, it.question.clone()),
            Self::Experiment(it) => RowKey::Experiment(it.id),
            Self::Mark(it) => RowKey::Mark(it.element.clone()),
            Self::LearningPoint(it) => RowKey::LearningPoint(it.id),
            Self::KeepPeriod(_) => RowKey::KeepPeriod,
            Self::GuardWord(case, word) => RowKey::GuardWord(*case, word.clone()),
            Self::NameSalt(case, _) => RowKey::NameSalt(*case),
            Self::GuardRole(it) => RowKey::GuardRole(it.case, it.print),
            Self::Group(it) => RowKey::Group(it.id),
            Self::Meeting(it) => RowKey::Meeting(it.id),
            Self::Agreement(it) => RowKey::Agreement(it.id),
            Self::MeetingReflection(it) => RowKey::MeetingReflection(it.id),
            Self::OwnMethod(it) => RowKey::OwnMethod(it.id.clone()),
        }
    }
}

impl RowKey {
    /// The noun, as it stands in the store.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Case(_) => "case",
            Self::Tag(_) => "tag",
            Self::Answer(..) => "answer",
            Self::Experiment(_) => "experiment",
            Self::Mark(_) => "mark",
            Self::LearningPoint(_) => "learning-point",
            Self::KeepPeriod => "keep-period",
            Self::GuardWord(..) => "guard-word",
            Self::NameSalt(_) => "name-salt",
            Self::GuardRole(..) => "guard-role",
            Self::Group(_) => "group",
            Self::Meeting(_) => "meeting",
            Self::Agreement(_) => "agreement",
            Self::MeetingReflection(_) => "meeting-reflection",
            Self::OwnMethod(_) => "own-method",
        }
    }

    /// Which one of the noun, as it stands in the store.
    pub(crate) fn id(&self) -> String {
        match self {
            Self::Case(it) => it.0.to_string(),
            Self::Tag(it) => it.0.to_string(),
            Self::Answer(case, question) => format!("{}/{question}", case.0),
            Self::Experiment(it) => it.0.to_string(),
            Self::Mark(it) => it.to_string(),
            Self::LearningPoint(it) => it.0.to_string(),
            Self::KeepPeriod => String::new(),
            Self::GuardWord(case, word) => format!("{}/{}", case.0, word.as_str()),
            Self::NameSalt(case) => case.0.to_string(),
            Self::GuardRole(case, print) => format!("{}/{}", case.0, print.text()),
            Self::Group(it) => it.0.to_string(),
            Self::Meeting(it) => it.0.to_string(),
            Self::Agreement(it) => it.0.to_string(),
            Self::MeetingReflection(it) => it.0.to_string(),
            Self::OwnMethod(it) => it.to_string(),
        }
    }

    /// The key with that kind and id; `None` when this program knows no such one.
    pub(crate) fn read(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "case" => value::uuid(id).map(|it| Self::Case(CaseId(it))),
            "tag" => value::uuid(id).map(|it| Self::Tag(TagId(it))),
            "answer" => {
                let (case, question) = id.split_once('/')?;
                Some(Self::Answer(CaseId(value::uuid(case)?), QuestionId::new(question).ok()?))
            }
            "experiment" => value::uuid(id).map(|it| Self::Experiment(ExperimentId(it))),
            "mark" => ElementId::new(id).ok().map(Self::Mark),
            "learning-point" => value::uuid(id).map(|it| Self::LearningPoint(LearningPointId(it))),
            "keep-period" => id.is_empty().then_some(Self::KeepPeriod),
            "guard-word" => {
                let (case, word) = id.split_once('/')?;
                Some(Self::GuardWord(CaseId(value::uuid(case)?), GuardWord::new(word).ok()?))
            }
            "name-salt" => value::uuid(id).map(|it| Self::NameSalt(CaseId(it))),
            "guard-role" => {
                let (case, print) = id.split_once('/')?;
                Some(Self::GuardRole(CaseId(value::uuid(case)?), NamePrint::parse(print)?))
            }
            "group" => value::uuid(id).map(|it| Self::Group(GroupId(it))),
            "meeting" => value::uuid(id).map(|it| Self::Meeting(MeetingId(it))),
            "agreement" => value::uuid(id).map(|it| Self::Agreement(AgreementId(it))),
            "meeting-reflection" => value::uuid(id).map(|it| Self::MeetingReflection(ReflectionId(it))),
            "own-method" => MethodId::new(id).ok().map(Self::OwnMethod),
            _ => None,
        }
    }
}

impl Change {
    /// The row is put there.
    pub fn put(before: Option<AnyRow>, after: AnyRow) -> Self {
        Self { key: after.key(), before, after: Some(after) }
    }

    /// The row is taken away.
    pub fn remove(before: AnyRow) -> Self {
        Self { key: before.key(), before: Some(before), after: None }
    }

    /// The way back.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { key: self.key, before: self.after, after: self.before }
    }
}

impl Rows<'_> {
    /// The row, when it is there.
    pub fn any_row(&self, key: &RowKey) -> Result<Option<AnyRow>, StorageError> {
        Ok(match key {
            RowKey::Case(id) => self.case(*id)?.map(AnyRow::Case),
            RowKey::Tag(id) => self.tag(*id)?.map(AnyRow::Tag),
            RowKey::Answer(case, question) => self.answer(*case, question)?.map(AnyRow::Answer),
            RowKey::Experiment(id) => self.experiment(*id)?.map(AnyRow::Experiment),
            RowKey::Mark(element) => self.handbook_mark(element)?.map(AnyRow::Mark),
            RowKey::LearningPoint(id) => self.learning_point(*id)?.map(AnyRow::LearningPoint),
            RowKey::KeepPeriod => Some(AnyRow::KeepPeriod(self.keep_period()?)),
            RowKey::GuardWord(case, word) => {
                self.guard_word(*case, word)?.map(|it| AnyRow::GuardWord(*case, it))
            }
            RowKey::NameSalt(case) => self.name_salt(*case)?.map(|it| AnyRow::NameSalt(*case, it)),
            RowKey::GuardRole(case, print) => self.guard_role(*case, *print)?.map(AnyRow::GuardRole),
            RowKey::Group(id) => self.group(*id)?.map(AnyRow::Group),
            RowKey::Meeting(id) => self.meeting(*id)?.map(|it| AnyRow::Meeting(Box::new(it))),
            RowKey::Agreement(id) => self.agreement(*id)?.map(AnyRow::Agreement),
            RowKey::MeetingReflection(id) => self.meeting_reflection(*id)?.map(AnyRow::MeetingReflection),
            RowKey::OwnMethod(id) => self.own_method(id)?.map(AnyRow::OwnMethod),
        })
    }
}

impl Tx<'_> {
    /// Makes the row as it is after the change, whatever stands there now.
    pub fn apply(&self, change: &Change) -> Result<(), StorageError> {
        match (&change.after, &change.key) {
            (Some(AnyRow::Case(it)), _) => self.put_case(it),
            (Some(AnyRow::Tag(it)), _) => self.put_tag(it),
            (Some(AnyRow::Answer(it)), _) => self.put_answer(it),
            (Some(AnyRow::Experiment(it)), _) => self.put_experiment(it),
            (Some(AnyRow::Mark(it)), _) => self.put_handbook_mark(it),
            (Some(AnyRow::LearningPoint(it)), _) => self.put_learning_point(it),
            (Some(AnyRow::KeepPeriod(it)), _) => self.put_keep_period(*it),
            (Some(AnyRow::GuardWord(case, it)), _) => self.put_guard_word(*case, it),
            (Some(AnyRow::NameSalt(case, it)), _) => self.put_name_salt(*case, *it),
            (Some(AnyRow::GuardRole(it)), _) => self.put_guard_role(it),
            (Some(AnyRow::Group(it)), _) => self.put_group(it),
            (Some(AnyRow::Meeting(it)), _) => self.put_meeting(it),
            (Some(AnyRow::Agreement(it)), _) => self.put_agreement(it),
            (Some(AnyRow::MeetingReflection(it)), _) => self.put_meeting_reflection(it),
            (Some(AnyRow::OwnMethod(it)), _) => self.put_own_method(it),
            (None, RowKey::Case(id)) => self.remove_case(*id),
            (None, RowKey::Tag(id)) => self.remove_tag(*id),
            (None, RowKey::Answer(case, question)) => self.remove_answer(*case, question),
            (None, RowKey::Experiment(id)) => self.remove_experiment(*id),
            (None, RowKey::Mark(element)) => self.remove_handbook_mark(element),
            (None, RowKey::LearningPoint(id)) => self.remove_learning_point(*id),
            (None, RowKey::KeepPeriod) => self.put_keep_period(KeepPeriod::default()),
            (None, RowKey::GuardWord(case, word)) => self.remove_guard_word(*case, word),
            (None, RowKey::NameSalt(case)) => self.remove_name_salt(*case),
            (None, RowKey::GuardRole(case, print)) => self.remove_guard_role(*case, *print),
            (None, RowKey::Group(id)) => self.remove_group(*id),
            (None, RowKey::Meeting(id)) => self.remove_meeting(*id),
            (None, RowKey::Agreement(id)) => self.remove_agreement(*id),
            (None, RowKey::MeetingReflection(id)) => self.remove_meeting_reflection(*id),
            (None, RowKey::OwnMethod(id)) => self.remove_own_method(id),
        }
    }
}
