//! Reading `guide.toml`, `methods.toml` and the methods in files of their own.

use domain::{MAX_MEETING_MINUTES, MAX_METHOD_STEPS, MAX_STEP_MINUTES, QuestionId, Share, Trigger, Variant};

use super::sheet::Sheet;
use super::taxonomy::{mark, question};
use crate::{
    AboutKind, Guide, GuidePhase, GuideQuestion, GuideVariant, Kind, Mark, Method, MethodChoice,
    MethodSetting, MethodStep, Minutes, Pack, ProblemKind, Role, Situation, VariantStep,
};

pub(super) fn guide(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.guide = Guide {
        title: sheet.text("title"),
        note: sheet.text("note"),
        roles: sheet.some_rows("roles", |it| {
            Some(Role { id: it.declare(Kind::Role)?, name: it.text("name"), task: it.text("task") })
        }),
        ground_rules: sheet.some_texts("ground_rules"),
        phases: sheet.some_rows("phases", phase),
        variants: sheet.some_rows("variants", variant),
        child_questions: sheet.rows("child_questions", question),
    };
}

fn phase(sheet: &Sheet<'_>) -> Option<GuidePhase> {
    Some(GuidePhase {
        id: sheet.declare(Kind::GuidePhase)?,
        name: sheet.text("name"),
        goal: sheet.text("goal"),
        minutes_group: sheet.number("minutes_group"),
        minutes_alone: sheet.number("minutes_alone"),
        minutes_family: sheet.number("minutes_family"),
        questions: sheet.some_rows("questions", guide_question),
    })
}

fn guide_question(sheet: &Sheet<'_>) -> Option<GuideQuestion> {
    let about = [
        ("belongs", AboutKind::Belongs),
        ("perspective", AboutKind::Perspective),
        ("register", AboutKind::Register),
    ];
    let about: Vec<_> =
        about.into_iter().filter_map(|(key, kind)| sheet.optional_text(key).map(|it| (it, kind))).collect();
    let (about, about_kind) = about.into_iter().next().unzip();
    Some(GuideQuestion {
        id: sheet.declare(Kind::Question)?,
        text: sheet.text("text"),
        about,
        about_kind,
        trigger: sheet.optional_table("trigger", trigger).unwrap_or(Trigger::Always),
        for_whom: sheet.optional_point("for_whom", Kind::Role),
        facts: sheet.points("facts", Kind::Fact),
    })
}

/// The names of the rules of the guide (dossier, gespreksleidraad §4.4) in the content files.
#[derive(Clone, Copy)]
enum Rule {
    NoTagIn,
    RecipientsBelow,
    MannersAtLeast,
    SeveralPhases,
    LittleEffect,
    Goals,
}

impl Rule {
    const ALL: [Self; 6] = [
        Self::NoTagIn,
        Self::RecipientsBelow,
        Self::MannersAtLeast,
        Self::SeveralPhases,
        Self::LittleEffect,
        Self::Goals,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::NoTagIn => "geen-inzet-in",
            Self::RecipientsBelow => "ontvangers-onder",
            Self::MannersAtLeast => "wijzen-vanaf",
            Self::SeveralPhases => "meer-dan-een-fase",
            Self::LittleEffect => "intensief-en-weinig-effect",
            Self::Goals => "doelen-ingevuld",
        }
    }
}

fn trigger(sheet: &Sheet<'_>) -> Option<Trigger> {
    Some(match sheet.choice("rule", &Rule::ALL, Rule::id)? {
        Rule::NoTagIn => Trigger::NoTagInCategory(sheet.point("category", Kind::Category)?),
        Rule::RecipientsBelow => Trigger::RecipientsBelow {
            recipients: sheet.some_points("recipients", Kind::Recipient),
            share: share(sheet),
        },
        Rule::MannersAtLeast => Trigger::MannersAtLeast {
            manners: sheet.some_points("manners", Kind::Manner),
            share: share(sheet),
        },
        Rule::SeveralPhases => Trigger::SeveralPhases,
        Rule::LittleEffect => Trigger::IntensiveWithLittleEffect,
        Rule::Goals => Trigger::GoalsGiven,
    })
}

/// The share `part` of `whole`, more than nothing and at most all.
fn share(sheet: &Sheet<'_>) -> Share {
    let (part, whole) = (usize::from(sheet.number("part")), usize::from(sheet.number("whole")));
    if part == 0 || part > whole {
        sheet.problem(&sheet.place(), ProblemKind::NotAShare);
    }
    Share { part, whole }
}

fn variant(sheet: &Sheet<'_>) -> Option<GuideVariant> {
    let variant = sheet.choice("id", &Variant::ALL, Variant::id)?;
    let questions = sheet.rows("questions", question);
    let steps = sheet.some_rows("steps", |it| {
        let step = step(it);
        let is_own = |id: &QuestionId| questions.iter().any(|it| it.id == *id);
        if variant == Variant::Family && !(step.questions.len() == 1 && step.questions.iter().all(is_own)) {
            it.problem(&it.place(), ProblemKind::FamilyStepQuestion(step.name.chars().take(60).collect()));
        }
        Some(step)
    });
    Some(GuideVariant {
        variant,
        name: sheet.text("name"),
        minutes: sheet.number("minutes"),
        note: sheet.text("note"),
        steps,
        questions,
    })
}

fn step(sheet: &Sheet<'_>) -> VariantStep {
    VariantStep {
        name: sheet.text("name"),
        minutes: sheet.number("minutes"),
        text: sheet.text("text"),
        example_sentence: sheet.optional_text("example_sentence"),
        questions: sheet.some_points("questions", Kind::Question),
        at_most: sheet.optional_number("at_most").and_then(|it| u8::try_from(it).ok()),
    }
}

pub(super) fn methods(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.methods.extend(sheet.some_rows("methods", method));
    pack.method_choice = sheet.rows("choices", |it| {
        Some(MethodChoice {
            when: it.text("when"),
            situation: it.optional_choice("situation", &Situation::ALL, Situation::id),
            methods: it.some_points("methods", Kind::Method),
            rather_not: it.points("rather_not", Kind::Method),
            words: it.texts("words"),
        })
    });
}

/// A file with methods beside those of `methods.toml`.
pub(super) fn more_methods(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.methods.extend(sheet.some_rows("methods", method));
}

fn method(sheet: &Sheet<'_>) -> Option<Method> {
    let from = sheet.number("minutes");
    let minutes = Minutes { from, to: sheet.optional_number("minutes_to").unwrap_or(from) };
    if minutes.from > minutes.to {
        sheet.problem(&sheet.place(), ProblemKind::MinutesTurned);
    }
    let method = Method {
        id: sheet.declare(Kind::Method)?,
        name: sheet.text("name"),
        minutes,
        setting: sheet.choice("setting", &MethodSetting::ALL, MethodSetting::id)?,
        people: sheet.optional_number("people"),
        when: sheet.text("when"),
        note: sheet.optional_text("note"),
        mark: mark(sheet)?,
        sources: sheet.sources(),
        based_on: sheet.optional_id("based_on"),
        steps: sheet.some_rows("steps", |it| {
            Some(MethodStep {
                name: it.text("name"),
                minutes: step_minutes(it).unwrap_or_default(),
                least: it.optional_number("least"),
                minutes_mark: it.choice("minutes_mark", &Mark::ALL, Mark::id)?,
                text: it.text("text"),
                element_moment: it.optional_text("element_moment"),
                questions: it.points("questions", Kind::Question),
            })
        }),
    };
    bounded_steps(sheet, method.steps.len(), method.steps.iter().map(|it| u32::from(it.minutes)).sum());
    Some(method)
}

/// The minutes of a step of a method, 1 to [`MAX_STEP_MINUTES`].
pub(super) fn step_minutes(sheet: &Sheet<'_>) -> Option<u16> {
    let minutes = sheet.needed_number("minutes")?;
    if (1..=MAX_STEP_MINUTES).contains(&u32::from(minutes)) {
        return Some(minutes);
    }
    sheet.problem(&sheet.place_of("minutes"), ProblemKind::StepMinutes(minutes));
    None
}

/// True when a method has no more steps, and no longer ones together, than fit in a meeting; else that was told.
pub(super) fn bounded_steps(sheet: &Sheet<'_>, steps: usize, minutes: u32) -> bool {
    let wrong = if steps > MAX_METHOD_STEPS {
        ProblemKind::TooManySteps(steps)
    } else if minutes > MAX_MEETING_MINUTES {
        ProblemKind::MethodTooLong(minutes)
    } else {
        return true;
    };
    sheet.problem(&sheet.place(), wrong);
    false
}
