//! Methods of one's own beside those of the pack: copied from it, in the shape of one of it so that all that reads
//! methods reads them too, and written as a file that a pack takes in (`methods/NAME.toml`). Reading such a file is in
//! `load/own_methods.rs`.

use domain::{
    MeetingError, MethodId, MethodName, Note, OwnMethod, OwnStep, OwnSteps, StepMinutes, StepName,
    least_minutes,
};
use toml::Value;

use crate::words::messages as words;
use crate::{Mark, Method, MethodSetting, MethodStep, Minutes};

/// A copy of `method` to change, with an id and a name of its own. A text of a pack that is longer than one of one's
/// own may be is cut; a name is never.
pub fn copied(method: &Method, id: MethodId, name: MethodName) -> Result<OwnMethod, MeetingError> {
    let steps = method.steps.iter().filter_map(copied_step).collect();
    Ok(OwnMethod {
        id,
        name,
        when: note(&method.when),
        note: method.note.as_deref().map(note).unwrap_or_default(),
        based_on: Some(method.id.clone()),
        steps: OwnSteps::new(steps)?,
    })
}

fn copied_step(step: &MethodStep) -> Option<OwnStep> {
    let usual = u32::from(step.minutes);
    let least = step.least.map_or_else(|| least_minutes(usual), u32::from);
    Some(OwnStep {
        name: StepName::new(cut(&step.name, StepName::MOST)).ok()?,
        text: note(&step.text),
        element_moment: step.element_moment.as_deref().map(note).unwrap_or_default(),
        minutes: StepMinutes { usual, least },
    })
}

impl From<&OwnMethod> for Method {
    fn from(own: &OwnMethod) -> Self {
        let steps: Vec<MethodStep> = own.steps.as_slice().iter().map(step).collect();
        let minutes = steps.iter().fold(0_u16, |sum, it| sum.saturating_add(it.minutes));
        Self {
            id: own.id.clone(),
            name: own.name.as_str().to_owned(),
            minutes: Minutes { from: minutes, to: minutes },
            setting: MethodSetting::Group,
            people: None,
            when: own.when.as_str().to_owned(),
            note: (!own.note.is_blank()).then(|| own.note.as_str().to_owned()),
            mark: Mark::OwnDesign,
            sources: Vec::new(),
            based_on: own.based_on.clone(),
            steps,
        }
    }
}

fn step(own: &OwnStep) -> MethodStep {
    MethodStep {
        name: own.name.as_str().to_owned(),
        minutes: u16::try_from(own.minutes.usual).unwrap_or(u16::MAX),
        least: u16::try_from(own.minutes.least).ok(),
        minutes_mark: Mark::OwnDesign,
        text: own.text.as_str().to_owned(),
        element_moment: (!own.element_moment.is_blank()).then(|| own.element_moment.as_str().to_owned()),
        questions: Vec::new(),
    }
}

/// The methods as the text of a file of a content pack. A pack knows no method without a step, no step without an
/// instruction, and keeps every line as a paragraph: what one's own leaves out is filled in, and a method without
/// steps stays away.
pub fn own_methods_toml(methods: &[OwnMethod]) -> String {
    let mut lines = Lines::default();
    for method in methods.iter().filter(|it| !it.steps.as_slice().is_empty()) {
        let minutes = method.steps.as_slice().iter().map(|it| it.minutes.usual).sum();
        lines.group("methods");
        lines.text("id", method.id.as_str());
        lines.text("name", method.name.as_str());
        lines.number("minutes", minutes);
        lines.text("setting", MethodSetting::Group.id());
        lines.text_or("when", method.when.as_str(), &words::own_method_when());
        lines.text("note", method.note.as_str());
        lines.text("mark", Mark::OwnDesign.id());
        lines.text("based_on", method.based_on.as_ref().map_or("", MethodId::as_str));
        for step in method.steps.as_slice() {
            lines.group("methods.steps");
            lines.text("name", step.name.as_str());
            lines.number("minutes", step.minutes.usual);
            lines.number("least", step.minutes.least);
            lines.text("minutes_mark", Mark::OwnDesign.id());
            lines.text_or("text", step.text.as_str(), step.name.as_str());
            lines.text("element_moment", step.element_moment.as_str());
        }
    }
    lines.into_text()
}

/// The lines of a file of a pack, with the keys in the order in which the pack inside the program has them.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn group(&mut self, name: &str) {
        if !self.0.is_empty() {
            self.0.push(String::new());
        }
        self.0.push(format!("[[{name}]]"));
    }

    /// A text as a pack takes it; a blank one is left out.
    fn text(&mut self, key: &str, text: &str) {
        let text = in_a_pack(text);
        if !text.is_empty() {
            self.0.push(format!("{key} = {}", Value::from(text)));
        }
    }

    /// A text that a pack has to have.
    fn text_or(&mut self, key: &str, text: &str, or: &str) {
        self.text(key, if text.trim().is_empty() { or } else { text });
    }

    fn number(&mut self, key: &str, number: u32) {
        self.0.push(format!("{key} = {number}"));
    }

    fn into_text(mut self) -> String {
        self.0.push(String::new());
        self.0.join("\n")
    }
}

/// The text as a pack takes it: every line a paragraph, single spaces, and nothing that looks like HTML.
fn in_a_pack(text: &str) -> String {
    let lines = text.lines().map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    let text = lines.filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n\n");
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        plain.push(letter);
        let begins_a_tag = |it: &char| it.is_alphabetic() || matches!(it, '/' | '!' | '?');
        if letter == '<' && letters.peek().is_some_and(begins_a_tag) {
            plain.push(' ');
        }
    }
    plain
}

/// As much of `text` as a note holds: another pack may say more.
pub(crate) fn note(text: &str) -> Note {
    Note::new(cut(text.trim(), Note::MOST)).unwrap_or_default()
}

/// As much of `text` as `most` characters hold.
pub(crate) fn cut(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_method_reads_as_any_other() {
        let steps = [("Kijken", 10, 4), ("Kiezen", 5, 5)].map(|(name, usual, least)| OwnStep {
            name: StepName::new(name).unwrap(),
            text: Note::new("Ieder voor zich.").unwrap(),
            element_moment: Note::default(),
            minutes: StepMinutes { usual, least },
        });
        let own = OwnMethod {
            id: MethodId::new("eigen-1").unwrap(),
            name: MethodName::new("Onze ronde").unwrap(),
            when: Note::default(),
            note: Note::default(),
            based_on: MethodId::new("elementenronde").ok(),
            steps: OwnSteps::new(steps.to_vec()).unwrap(),
        };
        let method = Method::from(&own);
        assert_eq!(method.minutes, Minutes { from: 15, to: 15 });
        assert_eq!(method.note, None);
        let least: Vec<_> = method.steps.iter().map(|it| (it.least, it.element_moment.clone())).collect();
        assert_eq!(least, [(Some(4), None), (Some(5), None)]);
    }
}
