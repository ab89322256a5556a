//! The handout of a meeting: what happens when, what was agreed, who does what, and room to write.
//! It holds nothing of a case but the one question that the bringer chose to write down, and is a working paper
//! because of it.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use content::{MethodSetting, Pack, agenda_of, words::messages as say};
use domain::{AgendaStep, MeetingLength, MeetingMethod, MeetingPlan, stretched};
use privacy::Cleared;

use super::foot::{Kind, footer, page_of, unbroken_day};
use super::meeting::{agreements_table, clock, duration_in_words, looked_up, method_name};
use super::meeting_sheet::MeetingSheet;
use crate::document::{
    Block, Cell, Document, Face, Inline, Level, Marker, RunningHead, Sheet, Style, Table, apart,
};
use crate::{Preview, Ready, ReportError};

/// The lines for the question, for notes and for what one takes along.
const QUESTION_LINES: usize = 2;
const NOTE_LINES: usize = 6;
/// Without a group there are no roles, so that the notes have a page for themselves.
const NOTE_LINES_ALONE: usize = 20;
const TAKE_ALONG_LINES: usize = 3;
/// With so many names the roles are kept on one page.
const FEW_SEATS: usize = 30;
/// What the register says about reflecting alone.
const FACT_ALONE: &str = "skj-geen-zelfreflectie";
/// The ground rules and the tick boxes of the categories stand in so many columns.
const COLUMNS: usize = 2;

/// The handout for the screen, before its question was looked at; [`ReportError::NoMethod`] or
/// [`ReportError::TooFewMinutes`] when the plan does not go together with the pack.
pub fn intervision_handout_preview(
    sheet: &MeetingSheet<MeetingPlan>,
    pack: &Pack,
    today: NaiveDate,
) -> Result<Preview, ReportError> {
    Ok(Preview::new(document(sheet, pack, today)?, today, &say::paper_handout_file()))
}

/// The handout, to keep or to print; [`ReportError::NoMethod`] or [`ReportError::TooFewMinutes`] when the plan
/// does not go together with the pack.
pub fn intervision_handout(
    sheet: &Cleared<MeetingSheet<MeetingPlan>>,
    pack: &Pack,
    today: NaiveDate,
) -> Result<Ready, ReportError> {
    Ok(Ready::new(document(sheet.get(), pack, today)?, today, &say::paper_handout_file()))
}

fn document(
    sheet: &MeetingSheet<MeetingPlan>,
    pack: &Pack,
    today: NaiveDate,
) -> Result<Document, ReportError> {
    let agenda = Agenda::of(sheet, pack)?;
    let handout = Handout { plan: &sheet.about, pack, agenda };
    let parts = [
        handout.title(),
        handout.question(),
        handout.questions_of_the_field(),
        handout.coming_back(),
        handout.steps(),
        handout.rules(),
        handout.roles(),
        handout.room_to_write(),
    ];
    Ok(Document {
        title: format!("{}: {}", handout.agenda.kind(), handout.agenda.name),
        footer: footer(&handout.agenda.kind(), Kind::Working, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A4,
        style: Style::SHEET,
        blocks: parts.into_iter().flatten().collect(),
    })
}

/// The steps of the meeting, or those of a method or of the guide, stretched to the time that there is.
struct Agenda {
    name: String,
    with_group: bool,
    steps: Vec<AgendaStep>,
}

impl Agenda {
    fn of(sheet: &MeetingSheet<MeetingPlan>, pack: &Pack) -> Result<Self, ReportError> {
        let plan = &sheet.about;
        let Some(method) = &plan.method else {
            return Ok(Self { name: say::paper_handout_meeting(), with_group: true, steps: Vec::new() });
        };
        let steps = plan.agenda.steps().to_vec();
        let steps = if steps.is_empty() { suggested(method, sheet, pack)? } else { steps };
        let of_pack = match method {
            MeetingMethod::Guide => None,
            MeetingMethod::Method(id) => pack.method(id),
        };
        let with_group = of_pack.is_none_or(|it| match it.setting {
            MethodSetting::Group => true,
            MethodSetting::Alone | MethodSetting::AloneOrPair => false,
        });
        Ok(Self { name: method_name(method, sheet, pack), with_group, steps })
    }

    /// What the paper is.
    fn kind(&self) -> String {
        if self.with_group { say::paper_handout_kind() } else { say::paper_handout_kind_alone() }
    }

    fn minutes(&self) -> u32 {
        self.steps.iter().map(|it| it.minutes).sum()
    }
}

/// The steps of the method, stretched to the time that there is; none for a method of one's own without steps.
fn suggested(
    method: &MeetingMethod,
    sheet: &MeetingSheet<MeetingPlan>,
    pack: &Pack,
) -> Result<Vec<AgendaStep>, ReportError> {
    let plan = &sheet.about;
    let agenda = match (agenda_of(method, pack, &[]), method) {
        (Some(agenda), _) => agenda.unwrap_or_default(),
        (None, MeetingMethod::Method(id)) if sheet.method(id).is_none() => {
            return Err(ReportError::NoMethod(id.clone()));
        }
        (None, _) => return Ok(Vec::new()),
    };
    let minutes: Vec<u32> = agenda.steps().iter().map(|it| it.minutes).collect();
    let total = plan.length.map_or_else(|| agenda.minutes(), MeetingLength::minutes);
    if minutes.is_empty() {
        return Ok(Vec::new());
    }
    let too_few = |_| ReportError::TooFewMinutes { minutes: total, steps: minutes.len() };
    let minutes = stretched(&minutes, total).map_err(too_few)?;
    let steps = agenda.steps().iter().cloned().zip(minutes);
    Ok(steps.map(|(step, minutes)| AgendaStep { minutes, ..step }).collect())
}

struct Handout<'a> {
    plan: &'a MeetingPlan,
    pack: &'a Pack,
    agenda: Agenda,
}

impl Handout<'_> {
    fn title(&self) -> Vec<Block> {
        let mut line: Vec<String> = self.plan.date.map(unbroken_day).into_iter().collect();
        let minutes = self.plan.length.map_or_else(|| self.agenda.minutes(), MeetingLength::minutes);
        line.extend(self.plan.starts_at.map(|from| {
            let to = after(from, minutes);
            let in_words = if minutes == 0 {
                say::paper_meeting_hour(&clock(from))
            } else {
                say::paper_meeting_from_to(&clock(from), &clock(to))
            };
            in_words.replace(' ', "\u{a0}")
        }));
        if minutes > 0 {
            line.push(duration_in_words(minutes).replace(' ', "\u{a0}"));
        }
        let mut blocks = vec![
            Block::kicker(self.agenda.kind()),
            Block::heading(Level::One, self.agenda.name.clone()),
            Block::soft(line.join(" · ")),
        ];
        if self.plan.method.is_none() {
            blocks.push(Block::soft(say::paper_handout_no_method()));
        }
        if !self.agenda.with_group {
            blocks.extend(self.does_not_count().map(Block::soft));
        }
        if !self.plan.theme.is_blank() {
            blocks.push(Block::body(say::paper_handout_theme(&apart(self.plan.theme.as_str().trim()))));
        }
        blocks
    }

    /// What the register says about reflecting alone, when the pack knows it.
    fn does_not_count(&self) -> Option<String> {
        let fact = self.pack.registration.iter().find(|it| it.id == FACT_ALONE)?;
        Some(say::paper_handout_does_it_count(&format!("{} {}", fact.text.trim(), looked_up(fact))))
    }

    /// The question that it turns on; a meeting about a theme has its questions below when there are any.
    fn question(&self) -> Vec<Block> {
        if self.plan.question.is_blank() && !self.plan.from_the_field.is_empty() {
            return Vec::new();
        }
        let question = if self.plan.question.is_blank() {
            Block::WritingRoom { lines: QUESTION_LINES }
        } else {
            Block::lead(self.plan.question.as_str().trim())
        };
        let title =
            if self.agenda.with_group { say::paper_handout_question() } else { say::paper_my_question() };
        vec![Block::callout(vec![Block::subheading(title), question])]
    }

    /// The questions that come from the field.
    fn questions_of_the_field(&self) -> Vec<Block> {
        if self.plan.from_the_field.is_empty() {
            return Vec::new();
        }
        let questions = self.plan.from_the_field.iter().map(|it| Inline::plain(it.as_str().trim()));
        let list = Block::List { marker: Marker::Number, items: questions.collect() };
        vec![Block::subheading(say::paper_handout_from_the_field()), list]
    }

    /// What was agreed before and is looked back on first.
    fn coming_back(&self) -> Vec<Block> {
        let agreements = self.plan.coming_back.as_slice();
        if agreements.is_empty() {
            return Vec::new();
        }
        vec![Block::subheading(say::paper_handout_coming_back()), Block::Table(agreements_table(agreements))]
    }

    fn steps(&self) -> Vec<Block> {
        if self.agenda.steps.is_empty() {
            return Vec::new();
        }
        let clock_head = match self.plan.starts_at {
            Some(_) => say::paper_handout_clock(),
            None => say::paper_handout_elapsed(),
        };
        let columns = [
            (clock_head, 0.12),
            (say::paper_handout_minutes(), 0.09),
            (say::paper_handout_step(), 0.24),
            (say::paper_handout_what(), 0.55),
        ];
        let mut elapsed = 0;
        let mut rows = Vec::new();
        for step in &self.agenda.steps {
            let mut what = Inline::plain(step.text.as_str().trim());
            if !step.element_moment.is_blank() {
                what = what
                    .then(format!("\n{} ", say::paper_handout_elements()), Face::Bold)
                    .then(step.element_moment.as_str().trim(), Face::Regular);
            }
            let cells = [
                Inline::plain(self.time_after(elapsed)),
                Inline::plain(step.minutes.to_string()),
                Inline::bold(step.name.as_str()),
                what,
            ];
            rows.push(cells.map(Cell::from).to_vec());
            elapsed += step.minutes;
        }
        let end = [
            Inline::plain(self.time_after(elapsed)),
            Inline::default(),
            Inline::bold(say::paper_handout_end()),
            Inline::default(),
        ];
        rows.push(end.map(Cell::from).to_vec());
        let table = Table::of_rows(columns, 2, rows);
        vec![Block::subheading(say::paper_handout_agenda()), Block::Table(table)]
    }

    /// The time on the clock, or the minutes that went by when nobody said when it begins.
    fn time_after(&self, minutes: u32) -> String {
        match self.plan.starts_at {
            Some(from) => clock(after(from, minutes)),
            None => say::paper_handout_elapsed_minutes(&minutes.to_string()),
        }
    }

    fn rules(&self) -> Vec<Block> {
        let rules: Vec<Inline> =
            self.pack.guide.ground_rules.iter().map(|it| Inline::plain(it.trim())).collect();
        if rules.is_empty() || !self.agenda.with_group {
            return Vec::new();
        }
        let list = Block::List { marker: Marker::Number, items: rules };
        let rules = Block::Columns { count: COLUMNS, blocks: vec![list] };
        vec![Block::Together(vec![Block::subheading(say::paper_handout_rules()), rules])]
    }

    /// The roles with who has each, or room to write it.
    fn roles(&self) -> Vec<Block> {
        let roles = &self.pack.guide.roles;
        if roles.is_empty() || !self.agenda.with_group {
            return Vec::new();
        }
        let row = |name: Inline, task: &str, role: &str| {
            [name, Inline::plain(task.trim()), Inline::plain(self.who_has(role))].map(Cell::from).to_vec()
        };
        let known = roles.iter().map(|it| row(Inline::bold(it.name.trim()), &it.task, &it.id));
        let others = self.other_roles();
        let others = others.iter().map(|it| row(Inline::italic(say::paper_unknown_item(it)), "", it));
        let columns = [
            (say::paper_handout_role(), 0.25),
            (say::paper_handout_task(), 0.47),
            (say::paper_handout_who(), 0.28),
        ];
        let table = Table::of_rows(columns, 0, known.chain(others));
        let blocks = vec![Block::subheading(say::paper_handout_roles()), Block::Table(table)];
        // With the names of a large group the table may be longer than a page.
        if self.plan.seats.as_slice().len() > FEW_SEATS { blocks } else { vec![Block::Together(blocks)] }
    }

    fn who_has(&self, role: &str) -> String {
        let seats = self.plan.seats.as_slice().iter().filter(|it| it.role.as_str() == role);
        seats.map(|it| apart(it.who.as_str())).collect::<Vec<_>>().join(", ")
    }

    /// The roles that someone has and the guide does not, each once.
    fn other_roles(&self) -> Vec<&str> {
        let mut others: Vec<&str> = Vec::new();
        for seat in self.plan.seats.as_slice() {
            let role = seat.role.as_str();
            if !others.contains(&role) && !self.pack.guide.roles.iter().any(|it| it.id == role) {
                others.push(role);
            }
        }
        others
    }

    fn room_to_write(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let categories = self.pack.categories.iter();
        let boxes: Vec<Inline> = categories
            .map(|it| Inline::bold(it.letter.to_string()).then(format!("  {}", it.name), Face::Regular))
            .collect();
        if !boxes.is_empty() {
            let list = Block::List { marker: Marker::TickBox, items: boxes };
            blocks.push(Block::Together(vec![
                Block::subheading(say::paper_handout_hear()),
                Block::soft(say::paper_handout_hear_hint()),
                Block::Columns { count: COLUMNS, blocks: vec![list] },
            ]));
        }
        blocks.push(Block::Together(vec![
            Block::subheading(say::paper_handout_notes()),
            Block::soft(say::paper_handout_notes_hint()),
            Block::WritingRoom { lines: if self.agenda.with_group { NOTE_LINES } else { NOTE_LINES_ALONE } },
        ]));
        blocks.push(Block::Together(vec![
            Block::subheading(say::paper_handout_take_along()),
            Block::WritingRoom { lines: TAKE_ALONG_LINES },
        ]));
        blocks
    }
}

/// So many minutes later on the clock, which begins anew at midnight.
fn after(from: NaiveTime, minutes: u32) -> NaiveTime {
    from.overflowing_add_signed(TimeDelta::minutes(i64::from(minutes))).0
}

#[cfg(test)]
mod tests {
    use domain::MethodId;

    use super::*;

    fn plan(method: &str, minutes: Option<u64>) -> MeetingSheet<MeetingPlan> {
        let method = match method {
            "gespreksleidraad" => MeetingMethod::Guide,
            id => MeetingMethod::Method(MethodId::new(id).unwrap()),
        };
        MeetingSheet::from(MeetingPlan {
            method: Some(method),
            length: minutes.map(|it| MeetingLength::new(it).unwrap()),
            ..MeetingPlan::default()
        })
    }

    #[track_caller]
    fn check(method: &str, minutes: Option<u64>, expected: &[u32]) {
        let agenda = Agenda::of(&plan(method, minutes), Pack::shipped()).unwrap();
        let found: Vec<u32> = agenda.steps.iter().map(|it| it.minutes).collect();
        assert_eq!(found, expected, "{method} in {minutes:?}");
    }

    /// Worked out by hand from the minutes in `methods.toml` and `guide.toml`.
    #[test]
    fn the_steps_of_a_method_take_the_time_that_there_is() {
        check("gespreksleidraad", None, &[5, 8, 12, 12, 12, 6, 5]);
        check("gespreksleidraad", Some(90), &[8, 12, 18, 18, 18, 9, 7]);
        check("roddelmethode", None, &[5, 10, 10, 10, 5]);
        check("roddelmethode", Some(80), &[10, 20, 20, 20, 10]);
        check("roddelmethode", Some(5), &[1, 1, 1, 1, 1]);
        // 5 15 8 12 5 of 45, in an hour: 6.67 20 10.67 16 6.67; two minutes over, to the first two of .67.
        check("vijfstappen", Some(60), &[7, 20, 11, 16, 6]);
        check("starr", Some(30), &[4, 4, 8, 6, 8]);
    }

    #[test]
    fn the_steps_that_a_meeting_has_are_taken_as_they_are() {
        let agenda = agenda_of(&MeetingMethod::Guide, Pack::shipped(), &[]).unwrap().unwrap();
        let agenda = agenda.fitted(90).unwrap();
        let mut plan = plan("gespreksleidraad", Some(60));
        plan.about.agenda = agenda.clone();
        assert_eq!(Agenda::of(&plan, Pack::shipped()).unwrap().steps, agenda.steps());
        // Those of a method that the pack does not have, too; without steps there are none.
        plan.about.method = Some(MeetingMethod::Method(MethodId::new("een-ander-pakket").unwrap()));
        assert_eq!(Agenda::of(&plan, Pack::shipped()).unwrap().steps, agenda.steps());
        let mut own = self::plan("eigen-1", Some(60));
        own.methods =
            vec![(MethodId::new("eigen-1").unwrap(), domain::MethodName::new("Onze ronde").unwrap())];
        let found = Agenda::of(&own, Pack::shipped()).unwrap();
        assert_eq!((found.name.as_str(), found.steps.len()), ("Onze ronde", 0));
        let mut none = self::plan("balint", None);
        none.about.method = None;
        assert!(
            Agenda::of(&none, Pack::shipped()).unwrap().steps.is_empty(),
            "what is not chosen has no steps"
        );
    }

    #[test]
    fn a_plan_that_does_not_go_with_the_pack_is_refused() {
        let refused = |method, minutes| Agenda::of(&plan(method, minutes), Pack::shipped()).err();
        assert!(matches!(refused("geen-methode", None), Some(ReportError::NoMethod(_))));
        let too_few = refused("roddelmethode", Some(4));
        assert!(matches!(too_few, Some(ReportError::TooFewMinutes { minutes: 4, steps: 5 })), "{too_few:?}");
    }

    #[test]
    fn the_clock_begins_anew_at_midnight() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        assert_eq!(after(at(23, 30), 60), at(0, 30));
        assert_eq!(after(at(0, 0), 1_440), at(0, 0));
    }
}
