//! The case summary for intervision: one page to lay on the table, then the details.
//! It shows what was done and asks about it; it never judges and never adds up.

use chrono::NaiveDate;
use content::{Pack, QuestionPlace, words::messages as say};
use domain::{Effect, Experiment, ExperimentState, Note, Origin, Pattern, PatternTag, Phase, Tag, Trigger};

use privacy::Cleared;

use super::case_sheet::CaseSheet;
use super::foot::{Kind, footer, in_words, page_of, unbroken_day};
use super::tag_in_words::{element_name, for_whom, how, how_much};
use crate::charts::{Bar, bars, picture};
use crate::document::{
    Block, Cell, Definition, Document, Face, Inline, Level, RowGroup, RunningHead, Sheet, Style, Table, apart,
};
use crate::{Preview, Ready};

/// The most questions on the front page.
const MOST_QUESTIONS: usize = 4;
/// The most program elements in the line under the title.
const MOST_IN_SUBTITLE: usize = 2;
/// The part of the width that the picture takes.
const PICTURE_SHARE: f32 = 0.52;
const PICTURE_WIDTH: f32 = 248.0;
/// Two charts of bars side by side.
const BARS_WIDTH: f32 = 220.0;

/// The case summary for the screen, before anything was looked at: it stays in the window.
pub fn case_summary_preview(sheet: &CaseSheet, pack: &Pack, today: NaiveDate) -> Preview {
    Preview::new(document(sheet, pack, today), today, &say::paper_summary_file())
}

/// The case summary, to keep or to print.
pub fn case_summary(sheet: &Cleared<CaseSheet>, pack: &Pack, today: NaiveDate) -> Ready {
    Ready::new(document(sheet.get(), pack, today), today, &say::paper_summary_file())
}

fn document(sheet: &CaseSheet, pack: &Pack, today: NaiveDate) -> Document {
    let summary = Summary { sheet, pack, today };
    let parts = [
        summary.question(),
        summary.picture_and_patterns(),
        summary.elements(),
        summary.experiments(),
        summary.for_whom_and_how(),
        summary.program(),
        summary.goals(),
        summary.answers(),
        summary.story(),
    ];
    let mut blocks = summary.title(say::paper_summary_kind());
    let title = blocks.len();
    blocks.extend(parts.into_iter().flatten());
    if blocks.len() == title {
        blocks.push(Block::body(say::paper_nothing_yet()));
    }
    Document {
        title: format!("{}: {}", say::paper_summary_kind(), sheet.case.label.as_str()),
        footer: footer(&say::paper_summary_kind(), Kind::Working, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A4,
        style: Style::SHEET,
        blocks,
    }
}

/// What was written about the case as a chapter of a longer paper: its name, then the parts.
pub(super) fn chapter(sheet: &CaseSheet, pack: &Pack, today: NaiveDate) -> Vec<Block> {
    let summary = Summary { sheet, pack, today };
    let parts = [
        summary.goals(),
        summary.program(),
        summary.elements(),
        summary.answers(),
        summary.experiments(),
        summary.story(),
    ];
    summary.title(say::paper_data_case()).into_iter().chain(parts.into_iter().flatten()).collect()
}

struct Summary<'a> {
    sheet: &'a CaseSheet,
    pack: &'a Pack,
    today: NaiveDate,
}

impl Summary<'_> {
    /// The name of the case, with `kind` above it and where the help is below.
    fn title(&self, kind: String) -> Vec<Block> {
        let case = &self.sheet.case;
        let mut line = vec![self.pack.phase(case.phase).name.clone()];
        line.extend(self.frame_in_words());
        line.push(unbroken_day(self.today));
        let line = Block::soft(line.join(" · "));
        let body = vec![Block::kicker(kind), Block::heading(Level::One, case.label.as_str())];
        match case.origin {
            Origin::Own => body.into_iter().chain([line]).collect(),
            Origin::Sample(_) => vec![Block::Badged { badge: say::paper_invented(), body }, line],
        }
    }

    /// The first program elements of the whole case, for the line under the title.
    fn frame_in_words(&self) -> Option<String> {
        let notes = self.sheet.case.program.iter().filter(|it| it.phase.is_none() && is_short(&it.value));
        let said: Vec<String> = notes
            .filter(|_| self.sheet.parts.program)
            .filter_map(|it| {
                let name = &self.pack.program_element(&it.element)?.name;
                Some(format!("{} {}", name.to_lowercase(), apart(it.value.as_str().trim())))
            })
            .take(MOST_IN_SUBTITLE)
            .collect();
        (!said.is_empty()).then(|| said.join(", "))
    }

    fn question(&self) -> Vec<Block> {
        let Some(question) = self.sheet.own_question() else { return Vec::new() };
        vec![Block::callout(vec![
            Block::subheading(say::paper_my_question()),
            Block::lead(question.text.as_str()),
        ])]
    }

    fn pattern(&self) -> Pattern<'_> {
        let tags = self.sheet.tags.iter();
        let tags = tags
            .map(|tag| PatternTag { tag, category: self.pack.category_of(&tag.element).map(|it| &it.id) });
        let goals = self.sheet.case.goals.iter().filter(|it| !it.is_blank()).count();
        Pattern::new(tags.collect(), goals)
    }

    fn picture_and_patterns(&self) -> Vec<Block> {
        let left = self.picture();
        let right = self.patterns();
        match (left.is_empty(), right.is_empty()) {
            (false, false) => vec![Block::Beside { left, right, left_share: PICTURE_SHARE }],
            (false, true) => vec![Block::Together(left)],
            (true, _) => right,
        }
    }

    fn picture(&self) -> Vec<Block> {
        if !self.sheet.parts.picture || self.sheet.tags.is_empty() {
            return Vec::new();
        }
        let figure = picture(&self.pattern(), self.pack, PICTURE_WIDTH);
        vec![Block::subheading(say::paper_what_i_did()), Block::Figure(figure)]
    }

    /// The questions of the guide that this pattern raises; those about goals come last.
    fn patterns(&self) -> Vec<Block> {
        if !self.sheet.parts.patterns || self.sheet.tags.is_empty() {
            return Vec::new();
        }
        let pattern = self.pattern();
        let asked = self
            .pack
            .guide
            .phases
            .iter()
            .flat_map(|it| &it.questions)
            .filter(|it| it.trigger != Trigger::Always && pattern.because(&it.trigger).is_some());
        let (about_goals, about_tags): (Vec<_>, Vec<_>) =
            asked.partition(|it| it.trigger == Trigger::GoalsGiven);
        let items: Vec<Inline> = about_tags
            .into_iter()
            .chain(about_goals)
            .take(MOST_QUESTIONS)
            .map(|it| Inline::plain(&*it.text))
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::subheading(say::paper_what_stands_out()), Block::bullets(items)]
    }

    fn elements(&self) -> Vec<Block> {
        if !self.sheet.parts.elements || self.sheet.tags.is_empty() {
            return Vec::new();
        }
        let phases: Vec<Phase> = Phase::ALL
            .into_iter()
            .filter(|phase| self.sheet.tags.iter().any(|it| it.phase == *phase))
            .collect();
        let groups = phases
            .iter()
            .map(|phase| {
                let title = (phases.len() > 1).then(|| self.pack.phase(*phase).name.clone());
                RowGroup {
                    title,
                    rows: self.tags_of(*phase).into_iter().map(|it| self.element_row(it)).collect(),
                }
            })
            .collect();
        let columns = [
            (String::new(), 0.03),
            (say::paper_element(), 0.247),
            (say::paper_for_whom(), 0.14),
            (say::paper_how(), 0.158),
            (say::paper_how_much(), 0.122),
            (say::paper_seen_by(), 0.303),
        ];
        vec![Block::subheading(say::paper_elements()), Block::Table(Table::of_groups(columns, 1, groups))]
    }

    /// The tags of a phase in the order of the handbook; what it does not know comes last.
    fn tags_of(&self, phase: Phase) -> Vec<&Tag> {
        let place = |tag: &Tag| self.pack.elements().position(|(_, it)| it.id == tag.element);
        let mut tags: Vec<_> = self.sheet.tags.iter().filter(|it| it.phase == phase).collect();
        tags.sort_by_key(|it| place(it).unwrap_or(usize::MAX));
        tags
    }

    fn element_row(&self, tag: &Tag) -> Vec<Cell> {
        let category = self.pack.category_of(&tag.element);
        let element = self.pack.element(&tag.element);
        let cells = [
            category.map_or_else(|| Inline::bold("?"), |it| Inline::bold(it.letter.to_string())),
            element.map_or_else(
                || Inline::italic(say::paper_unknown_item(tag.element.as_str())),
                |it| Inline::plain(&*it.name),
            ),
            Inline::plain(for_whom(self.pack, &tag.recipients)),
            Inline::plain(how(self.pack, &tag.manners)),
            Inline::plain(how_much(self.pack, tag.intensity)),
            seen(tag),
        ];
        cells.map(Cell::from).to_vec()
    }

    fn experiments(&self) -> Vec<Block> {
        if !self.sheet.parts.experiment {
            return Vec::new();
        }
        let (open, done): (Vec<&Experiment>, Vec<&Experiment>) =
            self.sheet.experiments.iter().partition(|it| matches!(it.state, ExperimentState::Open));
        let mut blocks = Vec::new();
        for (title, experiments) in
            [(say::paper_my_experiment(), open), (say::paper_earlier_experiments(), done)]
        {
            for (index, it) in experiments.into_iter().enumerate() {
                let head = (index == 0).then(|| Block::subheading(title.clone()));
                blocks.push(Block::Together(head.into_iter().chain(self.experiment(it)).collect()));
            }
        }
        blocks
    }

    /// What to do, and on the lines below it with whom, how one notices, who asks and when.
    fn experiment(&self, it: &Experiment) -> Vec<Block> {
        let note =
            |term: String, note: &Note| (!note.is_blank()).then(|| (term, apart(note.as_str().trim())));
        let element =
            it.element.as_ref().map(|id| (say::paper_experiment_element(), element_name(self.pack, id)));
        let (when, outcome) = match &it.state {
            ExperimentState::Open => ((say::paper_experiment_when(), in_words(it.look_back_on)), None),
            ExperimentState::Done { on, outcome } => {
                let outcome = note(say::paper_experiment_outcome(), outcome);
                ((say::paper_experiment_looked_back(), in_words(*on)), outcome)
            }
        };
        let more = [
            element,
            note(say::paper_experiment_with(), &it.with_whom),
            note(say::paper_experiment_noticed(), &it.noticed_by),
            note(say::paper_experiment_asked(), &it.asked_by),
            Some(when),
            outcome,
        ];
        let details = more.into_iter().flatten().fold(Inline::default(), |text, (term, said)| {
            let between = if text.0.is_empty() { "" } else { " · " };
            text.then(format!("{between}{term}: "), Face::Bold).then(said, Face::Regular)
        });
        vec![Block::body(it.what.as_str()), Block::body(details)]
    }

    /// In how many elements each recipient and each manner is named, in the order of the handbook.
    fn for_whom_and_how(&self) -> Vec<Block> {
        let pattern = self.pattern();
        let (recipients, manners) = (pattern.recipients(), pattern.manners());
        if !self.sheet.parts.picture || (recipients.is_empty() && manners.is_empty()) {
            return Vec::new();
        }
        let known = self.pack.recipients.iter().map(|it| (it.short.clone(), recipients.get(&it.id)));
        let for_whom = bars_of(known);
        let known = self.pack.manners.iter().map(|it| (it.short.clone(), manners.get(&it.id)));
        let how = bars_of(known);
        let chart = |title: String, all: &[Bar]| -> Vec<Block> {
            let figure = bars(&title, all, BARS_WIDTH);
            let head = Block::body(Inline::bold(title));
            if all.is_empty() { Vec::new() } else { vec![head, Block::Figure(figure)] }
        };
        let left = chart(say::paper_for_whom(), &for_whom);
        let right = chart(say::paper_how(), &how);
        let counted = Block::soft(say::paper_counted());
        let charts = match (left.is_empty(), right.is_empty()) {
            (false, false) => vec![Block::Beside { left, right, left_share: 0.5 }],
            (false, true) => left,
            (true, _) => right,
        };
        let mut blocks = vec![Block::subheading(say::paper_for_whom_and_how()), counted];
        blocks.extend(charts);
        vec![Block::Together(blocks)]
    }

    fn goals(&self) -> Vec<Block> {
        let goals = self.sheet.case.goals.iter().filter(|it| self.sheet.parts.goals && !it.is_blank());
        let items: Vec<Inline> = goals.map(|it| Inline::plain(it.as_str())).collect();
        if items.is_empty() {
            Vec::new()
        } else {
            vec![Block::subheading(say::paper_goals()), Block::bullets(items)]
        }
    }

    fn program(&self) -> Vec<Block> {
        let notes =
            self.sheet.case.program.iter().filter(|it| self.sheet.parts.program && !it.value.is_blank());
        let definitions: Vec<Definition> = notes
            .map(|it| {
                let name = match self.pack.program_element(&it.element) {
                    Some(known) => known.name.clone(),
                    None => say::paper_unknown_item(it.element.as_str()),
                };
                let phase = it.phase.map(|it| format!(" ({})", self.pack.phase(it).name.to_lowercase()));
                definition(name + &phase.unwrap_or_default(), it.value.as_str())
            })
            .collect();
        if definitions.is_empty() {
            return Vec::new();
        }
        vec![Block::subheading(say::paper_program()), Block::Definitions(definitions)]
    }

    /// The answers under the phase of the guide that their question stands in, in the order of the guide.
    fn answers(&self) -> Vec<Block> {
        let mut groups: Vec<(String, Vec<Block>)> =
            self.pack.guide.phases.iter().map(|it| (it.name.clone(), Vec::new())).collect();
        let other = groups.len();
        groups.push((say::paper_other_answers(), Vec::new()));
        let order = |id: &domain::QuestionId| self.pack.questions().position(|it| it.id == id);
        let mut answers: Vec<_> = self.sheet.answers_in_detail().collect();
        answers.sort_by_key(|it| order(&it.question).unwrap_or(usize::MAX));
        for answer in answers {
            let found = self.pack.question(&answer.question);
            let place = match found.map(|it| it.place) {
                Some(QuestionPlace::Guide(phase, _)) => {
                    self.pack.guide.phases.iter().position(|it| it.id == phase.id).unwrap_or(other)
                }
                Some(
                    QuestionPlace::Variant(_)
                    | QuestionPlace::Child
                    | QuestionPlace::Category(_)
                    | QuestionPlace::Element(..),
                )
                | None => other,
            };
            let question = match found {
                Some(it) => Inline::bold(it.text),
                None => Inline::bold(say::paper_unknown_item(answer.question.as_str())),
            };
            if let Some((_, blocks)) = groups.get_mut(place) {
                blocks.push(Block::Question { question, answer: Inline::plain(answer.text.as_str()) });
            }
        }
        let mut blocks = Vec::new();
        for (name, answers) in groups.into_iter().filter(|(_, it)| !it.is_empty()) {
            if blocks.is_empty() {
                blocks.push(Block::subheading(say::paper_answers()));
            }
            blocks.push(Block::heading(Level::Three, name));
            blocks.extend(answers);
        }
        blocks
    }

    fn story(&self) -> Vec<Block> {
        if !self.sheet.parts.story || self.sheet.case.story.is_blank() {
            return Vec::new();
        }
        let text = Inline::plain(self.sheet.case.story.as_str());
        vec![Block::subheading(say::paper_story()), Block::body(text)]
    }
}

/// The bars of what was named at least once.
fn bars_of<'a>(known: impl Iterator<Item = (String, Option<&'a usize>)>) -> Vec<Bar> {
    known.filter_map(|(name, count)| count.map(|it| Bar { name, count: *it })).collect()
}

/// What one could see, and what it led to when the worker said so.
fn seen(tag: &Tag) -> Inline {
    let effect = match tag.effect {
        None => return Inline::plain(tag.note.as_str()),
        Some(Effect::Helped) => say::paper_effect_helped(),
        Some(Effect::LittleSoFar) => say::paper_effect_little(),
    };
    let between = if tag.note.is_blank() { "" } else { " " };
    Inline::plain(format!("{}{between}", tag.note.as_str().trim_end())).then(effect, Face::Italic)
}

fn definition(term: String, text: &str) -> Definition {
    Definition { term: Inline::bold(term), text: Inline::plain(text) }
}

/// True when a note fits in the line under the title.
fn is_short(note: &Note) -> bool {
    let text = note.as_str().trim();
    !text.is_empty() && text.chars().count() <= 40 && !text.contains('\n')
}
