//! A paper as plain text, to paste where no layout is: headings, lists, and a line for each row of a table. It says
//! everything that the paper says, a drawing by its words, and nothing else.

use crate::document::{Block, Cell, Definition, Document, Inline, Level, Marker, Table};

/// `document` as lines that end in `\n`.
pub(crate) fn plain(document: &Document) -> String {
    let mut text = Lines::default();
    text.blocks(&document.blocks);
    text.apart([document.footer.clone()]);
    text.0
}

/// Lines, with one blank line between parts.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, .. } => self.heading(*level, text),
            Block::Paragraph { text, .. } => self.apart([text.text()]),
            Block::Question { question, answer } => self.apart([question.text(), answer.text()]),
            Block::List { marker, items } => self.list(*marker, items),
            Block::Definitions(definitions) => self.apart(definitions.iter().map(definition)),
            Block::Table(table) => self.table(table),
            Block::Beside { left, right, .. } => {
                self.blocks(left);
                self.blocks(right);
            }
            Block::Columns { blocks, .. } | Block::Callout { blocks, .. } | Block::Together(blocks) => {
                self.blocks(blocks);
            }
            Block::Grid { boxes, .. } => boxes.iter().for_each(|it| self.blocks(&it.blocks)),
            Block::Cards(cards) => {
                for card in &cards.cards {
                    self.blocks(&card.front);
                    self.blocks(&card.back);
                }
            }
            Block::Figure(figure) => self.apart([figure.alt.clone()]),
            // The picture stands for the words beside it.
            Block::Pictured { body, .. } => self.blocks(body),
            Block::Badged { badge, body } => {
                self.apart([format!("[{badge}]")]);
                self.blocks(body);
            }
            Block::Cover { top, bottom } => {
                self.blocks(top);
                self.blocks(bottom);
            }
            // Pages and pens are of paper only.
            Block::WritingRoom { .. } | Block::PageBreak | Block::Contents { .. } => {}
        }
    }

    /// The first two ranks stand on a line of signs, as wide as they are.
    fn heading(&mut self, level: Level, text: &str) {
        let text = one_line(text);
        let under = |sign: &str| sign.repeat(text.chars().count());
        match level {
            Level::One => self.apart([text.clone(), under("=")]),
            Level::Two => self.apart([text.clone(), under("-")]),
            Level::Three | Level::Four => self.apart([text]),
        }
    }

    fn list(&mut self, marker: Marker, items: &[Inline]) {
        let item = |(index, it): (usize, &Inline)| {
            let text = one_line(&it.text());
            match marker {
                Marker::Bullet => format!("- {text}"),
                Marker::Number => format!("{}. {text}", index + 1),
                Marker::TickBox => format!("[ ] {text}"),
            }
        };
        self.apart(items.iter().enumerate().map(item));
    }

    fn table(&mut self, table: &Table) {
        let head = table.columns.iter().map(|it| one_line(&it.head));
        self.apart([line(head)]);
        for group in &table.groups {
            if let Some(title) = &group.title {
                self.apart([one_line(title)]);
            }
            for row in &group.rows {
                self.add(&line(row.iter().map(cell)));
            }
        }
    }

    /// The lines as a part of their own; nothing when nothing stands in them.
    fn apart(&mut self, lines: impl IntoIterator<Item = String>) {
        let lines: Vec<_> = lines.into_iter().filter(|it| !it.trim().is_empty()).collect();
        if !lines.is_empty() && !self.0.is_empty() {
            self.0.push('\n');
        }
        for line in lines {
            self.add(&line);
        }
    }

    fn add(&mut self, line: &str) {
        self.0.push_str(line.trim_end());
        self.0.push('\n');
    }
}

fn definition(it: &Definition) -> String {
    let [term, text] = [&it.term, &it.text].map(|it| one_line(&it.text()));
    if text.is_empty() { term } else { format!("{term}: {text}") }
}

fn cell(it: &Cell) -> String {
    one_line(&it.text.text())
}

/// Cells on one line, without the empty ones at its end.
fn line(cells: impl IntoIterator<Item = String>) -> String {
    let mut cells: Vec<_> = cells.into_iter().collect();
    while cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells.join(" | ")
}

/// The text without breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Face, RunningHead, Sheet, Style};

    #[track_caller]
    fn check(blocks: Vec<Block>, expected: &str) {
        let document = Document {
            title: "Titel".to_owned(),
            footer: "Voet".to_owned(),
            page_of: |_, _| String::new(),
            running_head: RunningHead::None,
            sheet: Sheet::A4,
            style: Style::SHEET,
            blocks,
        };
        assert_eq!(plain(&document), format!("{expected}\nVoet\n"));
    }

    #[test]
    fn headings_paragraphs_and_lists_are_lines() {
        let items = || ["een", "twee\nregels"].map(Inline::from).to_vec();
        check(
            vec![
                Block::heading(Level::One, "Casus Es"),
                Block::body("Een alinea\nen nog een"),
                Block::subheading("Doelen"),
                Block::bullets(items()),
                Block::List { marker: Marker::Number, items: items() },
                Block::List { marker: Marker::TickBox, items: items() },
                Block::body("  "),
            ],
            "Casus Es\n========\n\nEen alinea\nen nog een\n\nDoelen\n------\n\n- een\n- twee regels\n\n\
             1. een\n2. twee regels\n\n[ ] een\n[ ] twee regels\n",
        );
    }

    #[test]
    fn a_row_of_a_table_is_a_line() {
        let row = |it: [&str; 2]| it.map(|it| Cell::from(Inline::from(it))).to_vec();
        let columns = [("Wat".to_owned(), 0.5), ("Wie".to_owned(), 0.5)];
        let table = Table::of_rows(columns, 0, [row(["bellen", "collega"]), row(["lezen", ""])]);
        check(vec![Block::Table(table)], "Wat | Wie\nbellen | collega\nlezen\n");
    }

    #[test]
    fn what_is_set_apart_on_paper_follows_in_order() {
        let beside = Block::Beside {
            left: vec![Block::body("links")],
            right: vec![Block::callout(vec![Block::body("rechts")])],
            left_share: 0.5,
        };
        let term = Definition {
            term: Inline::bold("Tijd"),
            text: Inline::plain("1 | 2").then(" uur", Face::Italic),
        };
        let badged = Block::Badged { badge: "Verzonnen".to_owned(), body: vec![Block::body("naam")] };
        check(
            vec![
                badged,
                beside,
                Block::PageBreak,
                Block::WritingRoom { lines: 3 },
                Block::Definitions(vec![term]),
            ],
            "[Verzonnen]\n\nnaam\n\nlinks\n\nrechts\n\nTijd: 1 | 2 uur\n",
        );
    }
}
