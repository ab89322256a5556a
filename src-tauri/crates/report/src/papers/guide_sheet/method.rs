//! The sheet of one method: when to choose it, its steps by the clock, and where the elements come in.

use content::{Mark, Method, MethodSetting, MethodStep, Pack, words::messages as say};
use domain::{MethodId, OwnMethod, OwnMethods};

use super::super::citation::short_citation;
use super::table::{Step, steps};
use super::{agreements_and_roles, length, setting, title};
use crate::ReportError;
use crate::document::{Block, Face, Inline};

/// The name of the sheet of a method of the pack or of `own`, and what stands on it; else [`ReportError::NoMethod`].
pub(super) fn sheet(
    pack: &Pack,
    own: &OwnMethods,
    id: &MethodId,
) -> Result<(String, Vec<Block>), ReportError> {
    if let Some(own) = own.0.iter().find(|it| it.id == *id) {
        return Ok(of_method(pack, &Method::from(own)));
    }
    pack.method(id).map(|it| of_method(pack, it)).ok_or_else(|| ReportError::NoMethod(id.clone()))
}

fn of_method(pack: &Pack, method: &Method) -> (String, Vec<Block>) {
    let line = format!("{} · {}", length(method.minutes), setting(method.setting));
    let mut blocks = title(kicker(method.mark), &method.name, line);
    if !method.when.trim().is_empty() {
        blocks.push(Block::body(&*method.when));
    }
    if let Some(note) = &method.note {
        blocks.push(Block::callout(vec![Block::body(&**note)]));
    }
    let is_own = |it: &MethodStep| is_estimate(method, it);
    let all = method.steps.iter().map(|it| Step {
        minutes: it.minutes,
        star: if is_own(it) { "*" } else { "" },
        name: it.name.clone(),
        text: match &it.element_moment {
            None => Inline::plain(&*it.text),
            Some(moment) => {
                Inline::plain(&*it.text).then(format!("\n{} {moment}", say::paper_guide_moment()), Face::Bold)
            }
        },
    });
    if !method.steps.is_empty() {
        blocks.push(steps(all.collect()));
        blocks.extend(beside(pack, method));
    }
    match method.setting {
        MethodSetting::Group => blocks.extend(agreements_and_roles(&pack.guide)),
        MethodSetting::Alone | MethodSetting::AloneOrPair => {}
    }
    (method.name.clone(), blocks)
}

/// What the sheet is; a method that was not seen in a source says so.
fn kicker(mark: Mark) -> String {
    match mark {
        Mark::SeenHere | Mark::SeenNearby | Mark::Seen => say::paper_guide_method(),
        Mark::Unchecked => say::paper_guide_unchecked_method(),
        Mark::OwnDesign => say::paper_guide_own_method(),
    }
}

/// True for minutes that the source of a method does not give. What a worker wrote has no source to miss them in.
fn is_estimate(method: &Method, step: &MethodStep) -> bool {
    !step.minutes_mark.is_seen() && !OwnMethod::is_own(&method.id)
}

/// Where the steps come from, and which minutes are our own.
fn beside(pack: &Pack, method: &Method) -> Option<Block> {
    let own = method.steps.iter().filter(|it| is_estimate(method, it)).count();
    let minutes = (own > 0).then(say::paper_minutes_own);
    let sources = method.sources.iter();
    let sources: Vec<String> = sources
        .map(|it| pack.source(it).map_or_else(|| it.clone(), |it| short_citation(&it.citation)))
        .collect();
    let sources =
        (method.mark.is_seen() && !sources.is_empty()).then(|| say::paper_guide_sources(&sources.join(" ")));
    let said: Vec<_> = minutes.into_iter().chain(sources).collect();
    (!said.is_empty()).then(|| Block::soft(said.join(" ")))
}
