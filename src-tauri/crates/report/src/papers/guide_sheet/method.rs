//! The sheet of one method: when to choose it, its steps by the clock, and where the elements come in.

use content::{Mark, Method, MethodSetting, Pack, words::messages as say};
use domain::MethodId;

use super::super::citation::short_citation;
use super::table::{Step, steps};
use super::{agreements_and_roles, length, setting, title};
use crate::ReportError;
use crate::document::{Block, Face, Inline};

/// The name of the sheet and what stands on it, or [`ReportError::NoMethod`].
pub(super) fn sheet(pack: &Pack, id: &MethodId) -> Result<(String, Vec<Block>), ReportError> {
    let method = pack.method(id).ok_or_else(|| ReportError::NoMethod(id.clone()))?;
    let line = format!("{} · {}", length(method.minutes), setting(method.setting));
    let mut blocks = title(kicker(method.mark), &method.name, line);
    blocks.push(Block::body(&*method.when));
    if let Some(note) = &method.note {
        blocks.push(Block::callout(vec![Block::body(&**note)]));
    }
    let is_own = |it: Mark| !it.is_seen();
    let all = method.steps.iter().map(|it| Step {
        minutes: it.minutes,
        star: if is_own(it.minutes_mark) { "*" } else { "" },
        name: it.name.clone(),
        text: match &it.element_moment {
            None => Inline::plain(&*it.text),
            Some(moment) => {
                Inline::plain(&*it.text).then(format!("\n{} {moment}", say::paper_guide_moment()), Face::Bold)
            }
        },
    });
    blocks.push(steps(all.collect()));
    blocks.push(Block::soft(beside(pack, method)));
    match method.setting {
        MethodSetting::Group => blocks.extend(agreements_and_roles(&pack.guide)),
        MethodSetting::Alone | MethodSetting::AloneOrPair => {}
    }
    Ok((method.name.clone(), blocks))
}

/// What the sheet is; a method that was not seen in a source says so.
fn kicker(mark: Mark) -> String {
    match mark {
        Mark::SeenHere | Mark::SeenNearby | Mark::Seen => say::paper_guide_method(),
        Mark::Unchecked => say::paper_guide_unchecked_method(),
        Mark::OwnDesign => say::paper_guide_own_method(),
    }
}

/// Where the steps come from, and which minutes are our own.
fn beside(pack: &Pack, method: &Method) -> String {
    let own = method.steps.iter().filter(|it| !it.minutes_mark.is_seen()).count();
    let minutes = (own > 0).then(say::paper_minutes_own);
    let sources = method.sources.iter();
    let sources: Vec<String> = sources
        .map(|it| pack.source(it).map_or_else(|| it.clone(), |it| short_citation(&it.citation)))
        .collect();
    let sources =
        (method.mark.is_seen() && !sources.is_empty()).then(|| say::paper_guide_sources(&sources.join(" ")));
    minutes.into_iter().chain(sources).collect::<Vec<_>>().join(" ")
}
