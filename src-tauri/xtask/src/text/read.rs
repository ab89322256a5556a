//! The catalogue as data: files, messages, and which arguments each message takes.
//! It judges nothing; `lint` does.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

/// Every file of the catalogue, in the order of their names.
pub struct Catalogue {
    /// The files.
    pub files: Vec<File>,
}

/// One `.ftl` file.
pub struct File {
    /// Its name without the ending: `algemeen`.
    pub name: String,
    /// Its messages, in the order of the file.
    pub messages: Vec<Message>,
    /// Its terms, without the dash.
    pub terms: Vec<String>,
    /// What the parser could not read, one a line.
    pub errors: Vec<String>,
}

/// One message.
pub struct Message {
    /// Its id: `go-on`.
    pub id: String,
    /// What it takes, in the order of the alphabet.
    pub arguments: BTreeMap<String, Kind>,
    /// Its words in every variant, with `…` for what is filled in.
    pub readings: Vec<String>,
    /// The ids of the messages, and with a dash of the terms, that it uses.
    pub references: Vec<String>,
    /// The functions that it calls.
    pub calls: Vec<String>,
    /// Whether it has attributes, which no one reads.
    pub has_attributes: bool,
}

/// What an argument may be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// A text or a number.
    Any,
    /// A text that chooses a variant.
    Text,
    /// A number that chooses a variant or is written the Dutch way.
    Number,
    /// A moment.
    Date,
}

impl Catalogue {
    /// The catalogue in `folder`.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let in_folder = |it: std::io::Error| format!("{}: {it}", folder.display());
        let mut paths = fs::read_dir(folder)
            .map_err(in_folder)?
            .map(|entry| entry.map(|it| it.path()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(in_folder)?;
        paths.retain(|it| it.extension().is_some_and(|end| end == "ftl"));
        paths.sort();
        let mut files = Vec::new();
        for path in paths {
            let text = fs::read_to_string(&path).map_err(|it| format!("{}: {it}", path.display()))?;
            let name = path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
            files.push(File::parse(name, &text));
        }
        Ok(Self { files })
    }

    /// All messages of all files.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.files.iter().flat_map(|it| &it.messages)
    }
}

impl File {
    /// The file `name` with this text.
    pub fn parse(name: String, text: &str) -> Self {
        let (resource, errors) = match parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
        };
        let mut file = Self { name, messages: Vec::new(), terms: Vec::new(), errors };
        for entry in resource.body {
            match entry {
                Entry::Message(it) => {
                    let mut found = Found::default();
                    let readings = it.value.as_ref().map_or_else(Vec::new, |value| found.pattern(value));
                    file.messages.push(Message {
                        id: it.id.name.to_owned(),
                        arguments: found.arguments,
                        readings,
                        references: found.references,
                        calls: found.calls,
                        has_attributes: !it.attributes.is_empty(),
                    });
                }
                Entry::Term(it) => file.terms.push(it.id.name.to_owned()),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        file
    }
}

/// What a walk over a pattern comes across.
#[derive(Default)]
struct Found {
    arguments: BTreeMap<String, Kind>,
    references: Vec<String>,
    calls: Vec<String>,
}

impl Found {
    /// The words of `pattern`, once for each way its variants can fall.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut readings = vec![String::new()];
        for element in &pattern.elements {
            let ways = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            readings = readings
                .iter()
                .flat_map(|start| ways.iter().map(move |end| format!("{start}{end}")))
                .collect();
        }
        readings
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(it) => vec![self.inline(it, Kind::Any)],
            Expression::Select { selector, variants } => {
                let plural = |key: &VariantKey<&str>| match key {
                    VariantKey::NumberLiteral { .. } => true,
                    VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many"].contains(name),
                };
                let kind = if variants.iter().any(|it| plural(&it.key)) { Kind::Number } else { Kind::Text };
                self.inline(selector, kind);
                variants.iter().flat_map(|it| self.pattern(&it.value)).collect()
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>, kind: Kind) -> String {
        match expression {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                return (*value).to_owned();
            }
            InlineExpression::VariableReference { id } => {
                let known = self.arguments.entry(id.name.to_owned()).or_insert(kind);
                *known = kind.max(*known);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.push(id.name.to_owned());
                let inner = if id.name == "DATETIME" { Kind::Date } else { Kind::Number };
                for it in &arguments.positional {
                    self.inline(it, inner);
                }
            }
            InlineExpression::MessageReference { id, .. } => self.references.push(id.name.to_owned()),
            InlineExpression::TermReference { id, .. } => self.references.push(format!("-{}", id.name)),
            InlineExpression::Placeable { expression } => {
                self.expression(expression);
            }
        }
        "…".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, arguments: &[(&str, Kind)], readings: &[&str]) {
        let file = File::parse("proef".to_owned(), text);
        let message = &file.messages[0];
        let found: Vec<_> = message.arguments.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
        assert_eq!(found, arguments, "in {text:?}");
        assert_eq!(message.readings, readings, "in {text:?}");
    }

    #[test]
    fn arguments_have_the_kind_of_their_use() {
        check("a = Hallo", &[], &["Hallo"]);
        check("a = Casus { $name }", &[("name", Kind::Any)], &["Casus …"]);
        check(
            "a = { $count ->\n    [one] één casus\n   *[other] { $count } casussen\n }",
            &[("count", Kind::Number)],
            &["één casus", "… casussen"],
        );
        check(
            "a = { $phase ->\n    [start] begin\n   *[other] later\n }",
            &[("phase", Kind::Text)],
            &["begin", "later"],
        );
        check("a = Op { DATETIME($day) }", &[("day", Kind::Date)], &["Op …"]);
    }
}
