//! The sheet of the conversation guide: alone, in the group or with the family, by the clock and with its questions.

use content::{GuideVariant, Pack, VariantStep, words::messages as say};
use domain::{QuestionId, Variant};

use super::table::{Step, long_steps};
use super::{agreements_and_roles, minutes, title};
use crate::ReportError;
use crate::document::{Block, Face, Inline};

/// The name of the sheet and what stands on it, or [`ReportError::NoVariant`].
pub(super) fn sheet(pack: &Pack, variant: Variant) -> Result<(String, Vec<Block>), ReportError> {
    let found = pack.guide.variant(variant).ok_or(ReportError::NoVariant(variant))?;
    let kicker = if pack.guide.title.trim().is_empty() {
        say::paper_guide_conversation()
    } else {
        pack.guide.title.clone()
    };
    let mut blocks = title(kicker, &found.name, minutes(found.minutes));
    blocks.push(Block::body(&*found.note));
    match variant {
        Variant::Group => {
            blocks.extend(agreements_and_roles(&pack.guide));
        }
        Variant::Alone | Variant::Family => {}
    }
    let all = found.steps.iter().map(|it| Step {
        minutes: it.minutes,
        star: "",
        name: it.name.clone(),
        text: asked(pack, found, it),
    });
    blocks.push(long_steps(all.collect()));
    if variant == Variant::Family && !pack.guide.child_questions.is_empty() {
        let questions = pack.guide.child_questions.iter().map(|it| Inline::plain(&*it.text));
        blocks.push(Block::subheading(say::paper_guide_children()));
        blocks.push(Block::Columns { count: 2, blocks: vec![Block::bullets(questions)] });
    }
    Ok((format!("{}: {}", say::paper_guide_conversation(), found.name), blocks))
}

/// What to do at a step, what one could say, and what is asked.
fn asked(pack: &Pack, variant: &GuideVariant, step: &VariantStep) -> Inline {
    let mut text = Inline::italic(&*step.text);
    if let Some(sentence) = &step.example_sentence {
        text = text
            .then(format!("\n{} ", say::paper_guide_say()), Face::Bold)
            .then(sentence.as_str(), Face::Regular);
    }
    if let Some(most) = step.at_most {
        text = text.then(format!(" {}", say::paper_guide_at_most(&most.to_string())), Face::Italic);
    }
    for id in &step.questions {
        text = match variant.questions.iter().find(|it| it.id == *id) {
            Some(own) => text
                .then(format!("\n{} ", say::paper_guide_own_learning()), Face::Bold)
                .then(&*own.text, Face::Regular),
            None => text.then(format!("\n• {}", question(pack, id)), Face::Regular),
        };
    }
    text
}

/// A question of the guide, with the role it is for.
fn question(pack: &Pack, id: &QuestionId) -> String {
    let role = pack.guide.question(id).and_then(|it| it.for_whom.as_ref());
    let role = role.map(|id| {
        let role = pack.guide.roles.iter().find(|it| it.id == *id);
        format!(" ({})", say::paper_guide_for_whom(role.map_or(id, |it| &it.name)))
    });
    let text = pack.question(id).map_or_else(|| id.as_str(), |it| it.text);
    format!("{text}{}", role.unwrap_or_default())
}
