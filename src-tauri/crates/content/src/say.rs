//! A problem of a content pack in Dutch: where, what, and what to do. For the author of a pack,
//! on the command line and in the settings. The words themselves are in `assets/text/nl/inhoud.ftl`.

use domain::{MAX_METHOD_STEPS, MAX_STEP_MINUTES};

use crate::words::messages as words;
use crate::{Expected, Kind, Mark, Problem, ProblemKind};

impl Problem {
    /// The problem as one or two sentences: "bestand, regel n: wat er mis is. Wat je kunt doen."
    pub fn say(&self) -> String {
        words::pack_problem(&self.file, &self.line.to_string(), &self.kind.say())
    }
}

impl ProblemKind {
    /// What is wrong and what to do, without the place.
    pub fn say(&self) -> String {
        match self {
            Self::MissingFile => words::pack_missing_file(),
            Self::UnknownFile => words::pack_unknown_file(),
            Self::NotToml => words::pack_not_toml(),
            Self::MissingKey(key) => words::pack_missing_key(key),
            Self::UnknownKey(key) => words::pack_unknown_key(key),
            Self::WrongType(key, expected) => words::pack_wrong_type(&expected.say(), key),
            Self::Blank(key) => words::pack_blank(key),
            Self::TooLong { key, has, most } => {
                words::pack_too_long(&has.to_string(), key, &most.to_string())
            }
            Self::Markup(key) => words::pack_markup(key),
            Self::Invisible(key) => words::pack_invisible(key),
            Self::EmptyList(key) => words::pack_empty_list(key),
            Self::NoChoice { key, word, choices } => words::pack_no_choice(&choices.join(", "), key, word),
            Self::MalformedId(id) => words::pack_malformed_id(id),
            Self::NotAnAddress(key) => words::pack_not_an_address(key),
            Self::NotALetter(letter) => words::pack_not_a_letter(letter),
            Self::LetterTwice(letter) => words::pack_letter_twice(&letter.to_string()),
            Self::IdTwice { kind, id, first_file, first_line } => {
                words::pack_id_twice(first_file, id, &kind.say(), &first_line.to_string())
            }
            Self::UnknownId { kind, id } => words::pack_unknown_id(id, &kind.say()),
            Self::PhaseNotOnce(phase) => words::pack_phase_not_once(phase.id()),
            Self::IntensityNotOnce(intensity) => words::pack_intensity_not_once(intensity.id()),
            Self::VariantNotOnce(variant) => words::pack_variant_not_once(variant.id()),
            Self::FamilyStepQuestion(step) => words::pack_family_question(step),
            Self::NotAShare => words::pack_not_a_share(),
            Self::MinutesTurned => words::pack_minutes_turned(),
            Self::StepMinutes(has) => {
                words::pack_step_minutes(&has.to_string(), &MAX_STEP_MINUTES.to_string())
            }
            Self::TooManySteps(has) => {
                words::pack_too_many_steps(&has.to_string(), &MAX_METHOD_STEPS.to_string())
            }
            Self::MethodTooLong(has) => words::pack_method_too_long(&has.to_string()),
            Self::Circle(ids) => words::pack_circle(&ids.join(" → ")),
            Self::ComparedWithItself(id) => words::pack_compared_with_itself(id),
            Self::NotResearch(id, mark) => words::pack_not_research(id, mark.id(), &mark.say()),
            Self::SeenNowhere(id) => words::pack_seen_nowhere(id),
            Self::OnlyUnseenSources(id) => words::pack_only_unseen_sources(id),
            Self::SecondTag { element, phase } => words::pack_second_tag(element, phase.id()),
            Self::ItemOfOtherLens(id) => words::pack_item_of_other_lens(id),
            Self::NotAForm(form, most) => words::pack_not_a_form(form, &most.to_string()),
            Self::FormTwice(form) => words::pack_form_twice(form),
            Self::InsteadJudges(text) => words::pack_instead_judges(text),
            Self::TooLongToShow(text, most) => words::pack_too_long_to_show(&most.to_string(), text),
        }
    }
}

impl Expected {
    fn say(self) -> String {
        match self {
            Self::Text => words::pack_expected_text(),
            Self::Number => words::pack_expected_number(),
            Self::Day => words::pack_expected_day(),
            Self::List => words::pack_expected_list(),
            Self::Table => words::pack_expected_table(),
        }
    }
}

impl Kind {
    /// The Dutch word for the sort of thing.
    pub fn say(self) -> String {
        match self {
            Self::Category => words::pack_kind_category(),
            Self::Element => words::pack_kind_element(),
            Self::ProgramElement => words::pack_kind_program_element(),
            Self::Manner => words::pack_kind_manner(),
            Self::Recipient => words::pack_kind_recipient(),
            Self::Question => words::pack_kind_question(),
            Self::Role => words::pack_kind_role(),
            Self::GuidePhase => words::pack_kind_guide_phase(),
            Self::Method => words::pack_kind_method(),
            Self::Lens => words::pack_kind_lens(),
            Self::LensItem => words::pack_kind_lens_item(),
            Self::Topic => words::pack_kind_topic(),
            Self::Fact => words::pack_kind_fact(),
            Self::Source => words::pack_kind_source(),
            Self::Outcome => words::pack_kind_outcome(),
            Self::Registration => words::pack_kind_registration(),
            Self::Wording => words::pack_kind_wording(),
            Self::Sample => words::pack_kind_sample(),
        }
    }
}

impl Mark {
    /// The mark in Dutch words.
    pub fn say(self) -> String {
        match self {
            Self::SeenHere => words::pack_mark_seen_here(),
            Self::SeenNearby => words::pack_mark_seen_nearby(),
            Self::Seen => words::pack_mark_seen(),
            Self::Unchecked => words::pack_mark_unchecked(),
            Self::OwnDesign => words::pack_mark_own_design(),
        }
    }
}
