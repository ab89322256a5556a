//! Five pages of plain text with headings and a table, from the fictional cases: as a paper of our own, as Typst
//! and as HTML, so that all three set the same words. Nothing of how it looks is compared.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use content::Pack;
use domain::Story;
use report::{CaseSheet, NoWatch, Parts, Ready, case_summary};

use crate::support::{cleared, today, with_story};

/// How many pages the text has in our own paper.
const PAGES: usize = 5;

/// The parts with words only.
const PARTS: Parts = Parts {
    question: true,
    picture: false,
    patterns: false,
    elements: true,
    program: true,
    goals: true,
    answers: true,
    experiment: false,
    story: true,
};

/// The five pages as a paper of our own.
pub fn five_pages() -> Ready {
    ready(sheet())
}

/// Writes `text.typ` and `text.html` with the words of the five pages.
pub fn write(folder: &Path) -> io::Result<()> {
    let sheet = sheet();
    let pieces = pieces(&sheet);
    fs::create_dir_all(folder)?;
    fs::write(folder.join("text.typ"), typst(&pieces))?;
    fs::write(folder.join("text.html"), html(&pieces))
}

fn ready(sheet: CaseSheet) -> Ready {
    case_summary(&cleared(sheet), Pack::shipped(), today())
}

/// A case with as much story, of all fictional cases one after the other, as makes the pages full.
fn sheet() -> CaseSheet {
    let sheet = CaseSheet { parts: PARTS, ..with_story("casus-beuk") };
    let samples = Pack::shipped().samples.iter().cycle();
    let mut paragraphs = samples.flat_map(|it| it.story.as_str().split("\n\n"));
    let mut story = String::new();
    let mut longest = sheet.clone();
    loop {
        story.push_str(paragraphs.next().unwrap_or_default());
        story.push_str("\n\n");
        let mut longer = sheet.clone();
        longer.case.story = Story::new(&story).unwrap();
        if ready(longer.clone()).pages(&NoWatch).unwrap().len() > PAGES {
            return longest;
        }
        longest = longer;
    }
}

/// A piece of text in no language of a program.
enum Piece<'a> {
    Title(&'a str),
    Heading(&'a str),
    Paragraph(&'a str),
    Strong(&'a str),
    Item(&'a str),
    Table(Vec<[String; 6]>),
}

/// The words of the paper, in its order.
fn pieces(sheet: &CaseSheet) -> Vec<Piece<'_>> {
    let pack = Pack::shipped();
    let mut pieces = vec![Piece::Title(sheet.case.label.as_str()), Piece::Heading("Elementen")];
    let head = ["", "Element", "Voor wie", "Hoe", "Hoeveel", "Waaraan te zien"].map(str::to_owned);
    let rows = sheet.tags.iter().map(|tag| {
        let category = pack.category_of(&tag.element).map(|it| it.letter.to_string());
        let recipients = tag.recipients.iter().filter_map(|it| pack.recipient(it));
        let manners = tag.manners.iter().filter_map(|it| pack.manner(it));
        [
            category.unwrap_or_default(),
            pack.element(&tag.element).map(|it| it.name.clone()).unwrap_or_default(),
            recipients.map(|it| it.short.to_lowercase()).collect::<Vec<_>>().join(", "),
            manners.map(|it| it.short.to_lowercase()).collect::<Vec<_>>().join(", "),
            pack.intensity(tag.intensity).name.to_lowercase(),
            tag.note.as_str().to_owned(),
        ]
    });
    pieces.push(Piece::Table(std::iter::once(head).chain(rows).collect()));
    pieces.push(Piece::Heading("Het kader"));
    for it in &sheet.case.program {
        pieces.push(Piece::Strong(pack.program_element(&it.element).map_or("", |it| &it.name)));
        pieces.push(Piece::Paragraph(it.value.as_str()));
    }
    pieces.push(Piece::Heading("Wat het gezin wil bereiken"));
    pieces.extend(sheet.case.goals.iter().map(|it| Piece::Item(it.as_str())));
    pieces.push(Piece::Heading("Wat ik bij de vragen schreef"));
    for it in &sheet.answers {
        pieces.push(Piece::Strong(pack.question(&it.question).map_or("", |it| it.text)));
        pieces.push(Piece::Paragraph(it.text.as_str()));
    }
    pieces.push(Piece::Heading("Het verhaal"));
    pieces.extend(sheet.case.story.as_str().split("\n\n").map(Piece::Paragraph));
    pieces
}

const TYPST: &str = r#"#set document(title: "Vijf bladzijden")
#set page("a4", margin: 56pt, numbering: "1 / 1")
#set text(font: "Atkinson Hyperlegible Next", size: 11pt, lang: "nl", hyphenate: true)
#set table(stroke: 0.5pt)
"#;

fn typst(pieces: &[Piece<'_>]) -> String {
    let mut text = TYPST.to_owned();
    for piece in pieces {
        let _ = match piece {
            Piece::Title(it) => writeln!(text, "= #{}\n", quoted(it)),
            Piece::Heading(it) => writeln!(text, "== #{}\n", quoted(it)),
            Piece::Paragraph(it) => writeln!(text, "#{}\n", quoted(it)),
            Piece::Strong(it) => writeln!(text, "#strong({})\n", quoted(it)),
            Piece::Item(it) => writeln!(text, "- #{}", quoted(it)),
            Piece::Table(rows) => {
                let cells = |it: &[String; 6]| it.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(", ");
                let mut rows = rows.iter().map(cells);
                let head = rows.next().unwrap_or_default();
                let rest = rows.collect::<Vec<_>>().join(",\n");
                let columns = "(3%, 25%, 14%, 16%, 12%, 30%)";
                writeln!(text, "#table(columns: {columns}, table.header({head}),\n{rest})\n")
            }
        };
    }
    text
}

/// `text` as a string of Typst, in which nothing is a sign of its language.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}

const HTML: &str = r#"<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Vijf bladzijden</title><style>
@page { size: A4; margin: 56pt; @bottom-right { content: counter(page) " / " counter(pages) } }
body { font: 11pt/1.4 "Atkinson Hyperlegible Next"; hyphens: auto }
table { border-collapse: collapse; width: 100% } td, th { border: 0.5pt solid; text-align: left; vertical-align: top }
</style></head><body>
"#;

fn html(pieces: &[Piece<'_>]) -> String {
    let mut text = HTML.to_owned();
    for piece in pieces {
        let _ = match piece {
            Piece::Title(it) => writeln!(text, "<h1>{}</h1>", escaped(it)),
            Piece::Heading(it) => writeln!(text, "<h2>{}</h2>", escaped(it)),
            Piece::Paragraph(it) => writeln!(text, "<p>{}</p>", escaped(it)),
            Piece::Strong(it) => writeln!(text, "<p><strong>{}</strong></p>", escaped(it)),
            Piece::Item(it) => writeln!(text, "<ul><li>{}</li></ul>", escaped(it)),
            Piece::Table(rows) => {
                let row = |cell: &str, it: &[String; 6]| -> String {
                    let cells = it.iter().map(|it| format!("<{cell}>{}</{cell}>", escaped(it)));
                    format!("<tr>{}</tr>", cells.collect::<String>())
                };
                let head = rows.first().map(|it| row("th", it)).unwrap_or_default();
                let rest: String = rows.iter().skip(1).map(|it| row("td", it)).collect();
                writeln!(text, "<table><thead>{head}</thead><tbody>{rest}</tbody></table>")
            }
        };
    }
    text + "</body></html>\n"
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
