//! Everything that a paper is made from, read at one moment. Making it needs no store and no lock any more,
//! so a long paper never keeps the app waiting. Only what `privacy` cleared becomes bytes or goes to a printer.

use std::sync::Arc;

use ::content::Pack;
use chrono::NaiveDate;
use domain::{CaseId, OwnMethods, SampleId};
use privacy::{Acceptance, Cleared, InTheWay, Texts, clear};
use report::{CaseSheet, FamilySheet, MeetingSheet, MyData, Preview, Ready, SvgPage, Watch};
use storage::Db;

use super::meetings::AboutMeeting;
use super::{PaperChoice, PlainPaper};
use crate::log::PaperKind;
use crate::{Clock, Content, Engine, EngineError, Session};

/// A paper that may leave: its bytes and the name it would get.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// A dated Dutch file name without anything from the case.
    pub file_name: String,
}

/// A paper to look at on the screen.
#[derive(Debug, Clone)]
pub struct Looked {
    /// All pages.
    pub pages: Vec<SvgPage>,
    /// The name that the file would get.
    pub file_name: String,
}

/// A paper before it is made.
pub struct Gathered {
    what: What,
    content: Arc<Content>,
    today: NaiveDate,
}

/// What a paper is about, with all that the store knows of it.
#[derive(PartialEq)]
enum What {
    CaseSummary(CaseSheet),
    FamilyPage(FamilySheet),
    MyData(Box<MyData>),
    Meeting(AboutMeeting),
    Plain(PlainPaper),
}

impl Session {
    /// What the chosen paper is made from. A paper about a case needs an open vault, the others need none.
    pub fn gather(&mut self, choice: PaperChoice) -> Result<Gathered, EngineError> {
        let (content, today) = (Arc::clone(self.content()), self.clock().today());
        Gathered::new(What::of(choice, self.open().map(|it| &*it))?, content, today)
    }
}

impl What {
    /// What the paper is about, read from `engine` when it is about a case.
    fn of(choice: PaperChoice, engine: Result<&Engine, EngineError>) -> Result<Self, EngineError> {
        Ok(match choice {
            PaperChoice::CaseSummary { case, parts } => {
                let engine = engine?;
                let detail = engine.case(case)?;
                let known = engine.known(&detail)?;
                Self::CaseSummary(CaseSheet {
                    case: detail.case,
                    tags: detail.tags,
                    answers: detail.answers,
                    experiments: detail.experiments,
                    known,
                    parts,
                })
            }
            PaperChoice::FamilyPage { case, parts } => {
                let engine = engine?;
                let detail = engine.case(case)?;
                let known = engine.known(&detail)?;
                Self::FamilyPage(FamilySheet {
                    case: detail.case,
                    tags: detail.tags,
                    experiments: detail.experiments,
                    known,
                    parts,
                })
            }
            PaperChoice::MyData => Self::MyData(Box::new(engine?.my_data()?)),
            PaperChoice::Meeting(paper) => Self::Meeting(engine?.about_meeting(paper)?),
            PaperChoice::Plain(PlainPaper::Guide { sheets, .. }) => {
                let own = engine.map_or_else(|_| Ok(OwnMethods::default()), |it| it.own_among(&sheets))?;
                Self::Plain(PlainPaper::Guide { sheets, own })
            }
            PaperChoice::Plain(PlainPaper::Handout(plan)) => {
                match engine.map_or_else(|_| Ok(None), |it| it.own_handout(&plan))? {
                    Some(sheet) => Self::Meeting(AboutMeeting::Handout(sheet)),
                    None => Self::Plain(PlainPaper::Handout(plan)),
                }
            }
            PaperChoice::Plain(paper) => Self::Plain(paper),
        })
    }

    /// The free texts that go on it.
    fn texts(&self) -> Option<&dyn Texts> {
        match self {
            Self::CaseSummary(it) => Some(it),
            Self::FamilyPage(it) => Some(it),
            Self::MyData(it) => Some(it.as_ref()),
            Self::Meeting(it) => Some(it.texts()),
            Self::Plain(PlainPaper::Handout(it)) => Some(it),
            Self::Plain(PlainPaper::Minutes(it)) => Some(it),
            Self::Plain(PlainPaper::RegistrationReport(it)) => Some(it.as_ref()),
            Self::Plain(PlainPaper::RegistrationSeries(it)) => Some(it),
            Self::Plain(PlainPaper::Guide { own, .. }) => Some(own),
            Self::Plain(
                PlainPaper::ElementCard(_)
                | PlainPaper::ElementCards { .. }
                | PlainPaper::TalkingBoard(_)
                | PlainPaper::Handbook(_)
                | PlainPaper::PrivacySheet
                | PlainPaper::WorkshopPack { .. },
            ) => None,
        }
    }
}

impl Gathered {
    /// What a paper without a case is made from.
    pub fn plain(paper: PlainPaper, content: Arc<Content>, today: NaiveDate) -> Result<Self, EngineError> {
        Self::new(What::Plain(paper), content, today)
    }

    /// What the paper that `choose` names is made from, about a fictional case, without any vault.
    pub fn of_sample(
        sample: &SampleId,
        choose: impl FnOnce(CaseId) -> PaperChoice,
        content: Arc<Content>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, EngineError> {
        let today = clock.today();
        let mut engine = Engine::new(Db::in_memory()?, Arc::clone(&content), clock);
        let case = engine.open_sample(sample)?.value;
        Self::new(What::of(choose(case), Ok(&engine))?, content, today)
    }

    /// The paper on `what`, or [`EngineError::UnknownId`] for an item that the content does not have.
    fn new(what: What, content: Arc<Content>, today: NaiveDate) -> Result<Self, EngineError> {
        let unknown = match &what {
            What::Plain(paper) => paper.unknown_in(content.pack()),
            What::CaseSummary(_) | What::FamilyPage(_) | What::MyData(_) | What::Meeting(_) => None,
        };
        match unknown {
            Some(id) => Err(EngineError::UnknownId(id)),
            None => Ok(Self { what, content, today }),
        }
    }

    /// True when it holds what a worker wrote, so that it may not come out of a locked vault.
    pub fn is_private(&self) -> bool {
        self.what.texts().is_some_and(|it| it.texts().iter().any(|it| !it.text.trim().is_empty()))
    }

    /// The day as of which it is made.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// Which paper it is, for the log.
    pub fn kind(&self) -> PaperKind {
        match &self.what {
            What::CaseSummary(_) => PaperKind::CaseSummary,
            What::FamilyPage(_) => PaperKind::FamilyPage,
            What::MyData(_) => PaperKind::MyData,
            What::Meeting(it) => it.kind(),
            What::Plain(paper) => paper.kind(),
        }
    }

    /// What stands between this paper and the outside, with nothing accepted.
    pub fn in_the_way(&self) -> InTheWay {
        self.what.texts().map(InTheWay::of).unwrap_or_default()
    }

    /// The pages as they would be, to look at on the screen, whatever stands on them.
    pub fn look(&self, watch: &dyn Watch) -> Result<Looked, EngineError> {
        let (pack, today) = (self.content.pack(), self.today);
        match &self.what {
            What::CaseSummary(sheet) => preview(&report::case_summary_preview(sheet, pack, today), watch),
            What::FamilyPage(sheet) => preview(&report::family_page_preview(sheet, pack, today), watch),
            What::MyData(data) => preview(&report::my_data_preview(data, pack, today), watch),
            What::Meeting(it) => preview(&meeting_preview(it, pack, today)?, watch),
            What::Plain(PlainPaper::Handout(it)) => {
                let sheet = AboutMeeting::Handout(it.clone().into());
                preview(&meeting_preview(&sheet, pack, today)?, watch)
            }
            What::Plain(PlainPaper::Minutes(it)) => {
                let sheet = AboutMeeting::Minutes(it.clone().into());
                preview(&meeting_preview(&sheet, pack, today)?, watch)
            }
            What::Plain(PlainPaper::RegistrationReport(it)) => {
                let sheet = AboutMeeting::Report(Box::new(it.as_ref().clone().into()));
                preview(&meeting_preview(&sheet, pack, today)?, watch)
            }
            What::Plain(PlainPaper::RegistrationSeries(it)) => {
                let sheet = AboutMeeting::Series(it.clone().into());
                preview(&meeting_preview(&sheet, pack, today)?, watch)
            }
            What::Plain(PlainPaper::Guide { sheets, own }) => {
                preview(&report::guide_preview(pack, sheets, own, today)?, watch)
            }
            What::Plain(paper) => {
                let ready = ready_plain(paper.clone(), &[], pack, today)?;
                Ok(Looked { pages: ready.pages(watch)?, file_name: ready.file_name().to_owned() })
            }
        }
    }

    /// The pages for the printer, when every finding is accepted; otherwise [`EngineError::NotCleared`].
    pub fn print(self, accepted: &[Acceptance], watch: &dyn Watch) -> Result<Vec<SvgPage>, EngineError> {
        Ok(self.ready(accepted)?.pages(watch)?)
    }

    /// The words of the paper alone, when every finding is accepted; otherwise [`EngineError::NotCleared`].
    pub fn text(self, accepted: &[Acceptance]) -> Result<String, EngineError> {
        Ok(self.ready(accepted)?.text())
    }

    /// The PDF, when every finding is accepted; otherwise [`EngineError::NotCleared`].
    pub fn pdf(self, accepted: &[Acceptance], watch: &dyn Watch) -> Result<Paper, EngineError> {
        let ready = self.ready(accepted)?;
        Ok(Paper { bytes: ready.pdf(watch)?, file_name: ready.file_name().to_owned() })
    }

    fn ready(self, accepted: &[Acceptance]) -> Result<Ready, EngineError> {
        let (pack, today) = (self.content.pack(), self.today);
        Ok(match self.what {
            What::CaseSummary(sheet) => report::case_summary(&cleared(sheet, accepted)?, pack, today),
            What::FamilyPage(sheet) => report::family_page(&cleared(sheet, accepted)?, pack, today),
            What::MyData(data) => report::my_data(&cleared(*data, accepted)?, pack, today),
            What::Meeting(it) => ready_meeting(it, accepted, pack, today)?,
            What::Plain(paper) => ready_plain(paper, accepted, pack, today)?,
        })
    }
}

fn meeting_preview(about: &AboutMeeting, pack: &Pack, today: NaiveDate) -> Result<Preview, EngineError> {
    Ok(match about {
        AboutMeeting::Handout(it) => report::intervision_handout_preview(it, pack, today)?,
        AboutMeeting::Minutes(it) => report::intervision_minutes_preview(it, pack, today),
        AboutMeeting::Report(it) => report::registration_report_preview(it, pack, today),
        AboutMeeting::Series(it) => report::registration_series_preview(it, pack, today),
    })
}

fn ready_meeting(
    about: AboutMeeting,
    accepted: &[Acceptance],
    pack: &Pack,
    today: NaiveDate,
) -> Result<Ready, EngineError> {
    Ok(match about {
        AboutMeeting::Handout(it) => report::intervision_handout(&cleared(it, accepted)?, pack, today)?,
        AboutMeeting::Minutes(it) => report::intervision_minutes(&cleared(it, accepted)?, pack, today),
        AboutMeeting::Report(it) => report::registration_report(&cleared(*it, accepted)?, pack, today),
        AboutMeeting::Series(it) => report::registration_series(&cleared(it, accepted)?, pack, today),
    })
}

fn ready_plain(
    paper: PlainPaper,
    accepted: &[Acceptance],
    pack: &Pack,
    today: NaiveDate,
) -> Result<Ready, EngineError> {
    Ok(match paper {
        PlainPaper::ElementCard(id) => report::element_card(pack, &id, today)?,
        PlainPaper::ElementCards { elements, format } => {
            report::element_cards(pack, &elements, format, today)?
        }
        PlainPaper::TalkingBoard(boards) => report::talking_board(pack, &boards, today),
        PlainPaper::Handbook(parts) => report::handbook(pack, &parts, today),
        PlainPaper::PrivacySheet => report::privacy_sheet(pack, today),
        PlainPaper::WorkshopPack { sample, parts } => report::workshop_pack(pack, &sample, &parts, today)?,
        PlainPaper::Guide { sheets, own } => report::guide(pack, &sheets, &cleared(own, accepted)?, today)?,
        PlainPaper::Handout(it) => ready_meeting(AboutMeeting::Handout(it.into()), accepted, pack, today)?,
        PlainPaper::Minutes(it) => ready_meeting(AboutMeeting::Minutes(it.into()), accepted, pack, today)?,
        PlainPaper::RegistrationReport(it) => {
            let sheet = Box::new(MeetingSheet::from(*it));
            ready_meeting(AboutMeeting::Report(sheet), accepted, pack, today)?
        }
        PlainPaper::RegistrationSeries(it) => {
            ready_meeting(AboutMeeting::Series(it.into()), accepted, pack, today)?
        }
    })
}

/// Equal when the same paper would come out.
impl PartialEq for Gathered {
    fn eq(&self, other: &Self) -> bool {
        self.today == other.today && Arc::ptr_eq(&self.content, &other.content) && self.what == other.what
    }
}

fn cleared<T: Texts>(thing: T, accepted: &[Acceptance]) -> Result<Cleared<T>, EngineError> {
    clear(thing, accepted).map_err(|it| EngineError::NotCleared(it.open))
}

fn preview(it: &Preview, watch: &dyn Watch) -> Result<Looked, EngineError> {
    Ok(Looked { pages: it.pages(watch)?, file_name: it.file_name().to_owned() })
}
