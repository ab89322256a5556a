//! The papers that hold content only, as other programs read them: the book, the sheets for a leader, and the
//! workshop. Whether they keep the standards, say all they have to say in order, and lead where they say.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

mod support;

use std::sync::LazyLock;

use content::{Guide, Mark, Pack};
use domain::{MethodId, OwnMethods, SampleId, Variant};
use lopdf::{Dictionary, Object};
use privacy::{Cleared, clear};
use report::{BookParts, GuideSheet, ReportError, WorkshopParts, guide, handbook, workshop_pack};
use support::readers::{bookmarks, check_order, check_standards, pages, pdf, squeezed};

/// The book of the pack in the program, made once.
fn shipped_book() -> &'static [u8] {
    static BOOK: LazyLock<Vec<u8>> = LazyLock::new(|| book(Pack::shipped()));
    &BOOK
}

fn book(pack: &Pack) -> Vec<u8> {
    pdf(&handbook(pack, &BookParts::default(), support::today()))
}

fn workshop(pack: &Pack, id: &SampleId) -> Vec<u8> {
    pdf(&workshop_pack(pack, id, &WorkshopParts::default(), support::today()).unwrap())
}

/// A pack in which everything that may be left out was left out.
fn none_of_ones_own() -> Cleared<OwnMethods> {
    clear(OwnMethods::default(), &[]).unwrap()
}

fn bare() -> Pack {
    let mut pack = Pack::shipped().clone();
    pack.program.clear();
    pack.look_alikes.clear();
    pack.methods.clear();
    pack.method_choice.clear();
    pack.lenses.clear();
    pack.topics.clear();
    pack.facts.clear();
    pack.limits.clear();
    pack.outcomes.clear();
    pack.sources.clear();
    pack.registration.clear();
    pack.plain_words.clear();
    pack.guide = Guide::default();
    pack.categories.truncate(1);
    pack.categories[0].questions.clear();
    pack.categories[0].elements.truncate(1);
    let element = &mut pack.categories[0].elements[0];
    element.example.clear();
    element.plain.clear();
    element.synonyms.clear();
    element.questions.clear();
    element.sources.clear();
    element.expected_in.clear();
    element.includes.clear();
    pack.samples.truncate(1);
    let sample = &mut pack.samples[0];
    sample.story = domain::Story::default();
    sample.goals.clear();
    sample.tags.clear();
    sample.program.clear();
    sample.answers.clear();
    sample.experiment = None;
    sample.observations.clear();
    sample.alternatives.clear();
    sample.questions.clear();
    sample.lens_items.clear();
    pack
}

/// All pages as one squeezed text, without the foot and the running head of each.
fn read(pdf: &[u8], kind: &str) -> String {
    let pages = pages(pdf);
    let total = pages.len();
    let chapters = bookmarks(pdf).into_iter().filter(|it| it.level == 1);
    let chapters: Vec<String> = chapters.map(|it| squeezed(&it.title)).collect();
    let mut whole = String::new();
    for (index, mut page) in pages.into_iter().enumerate() {
        let from = page.find(&format!("{}·22november2026·", squeezed(kind))).unwrap();
        let end_of_foot = format!("pagina{}van{total}", index + 1);
        let to = from + page[from..].find(&end_of_foot).unwrap() + end_of_foot.len();
        page.replace_range(from..to, "");
        whole.push_str(&without_running_head(&page, &chapters));
    }
    whole
}

/// `page` without the beginning of the title of the book that is followed by the name of a chapter.
fn without_running_head(page: &str, chapters: &[String]) -> String {
    let title = squeezed(&Pack::shipped().about.title);
    for length in (20..=title.len()).rev().filter(|it| title.is_char_boundary(*it)) {
        for chapter in chapters {
            let head = format!("{}{chapter}", &title[..length]);
            if page.contains(&head) {
                return page.replacen(&head, "", 1);
            }
        }
    }
    page.to_owned()
}

#[test]
fn the_book_keeps_both_standards() {
    check_standards("handbook", shipped_book());
    check_standards("handbook of a bare pack", &book(&bare()));
}

#[test]
fn the_sheets_and_every_workshop_keep_both_standards() {
    for (name, pack) in [("shipped", Pack::shipped()), ("bare", &bare())] {
        check_standards(
            &format!("guide of {name}"),
            &pdf(&guide(pack, &[], &none_of_ones_own(), support::today()).unwrap()),
        );
        for sample in &pack.samples {
            check_standards(sample.id.as_str(), &workshop(pack, &sample.id));
        }
    }
}

/// What the book has to say about the elements, in the order of the book.
fn said_of_elements(pack: &Pack) -> Vec<String> {
    let mut said = Vec::new();
    for category in &pack.categories {
        said.extend(
            [&category.name, &category.description, &category.plain, &category.plain_text].map(String::clone),
        );
        said.extend(category.questions.iter().map(|it| it.text.clone()));
        said.extend(category.elements.iter().map(|it| it.name.clone()));
        for it in &category.elements {
            said.extend([&it.name, &it.description, &it.example, &it.plain].map(String::clone));
            said.extend(it.questions.iter().map(|it| it.text.clone()));
            said.extend(it.facts.iter().map(|id| pack.fact(id).unwrap().text.clone()));
            said.push(it.synonyms.join(", "));
            said.push(match it.mark {
                Mark::SeenHere => format!("gezien in een bron over de taxonomie: {}.", it.sources.join(", ")),
                Mark::SeenNearby => {
                    format!("gezien in een bron over verwante hulp: {}.", it.sources.join(", "))
                }
                Mark::Seen => format!("gezien in deze bron: {}.", it.sources.join(", ")),
                Mark::Unchecked => "De naam is achtergrondkennis: we vonden hem niet in een bron".to_owned(),
                Mark::OwnDesign => "De naam is een eigen keuze: we vonden hem niet in een bron".to_owned(),
            });
        }
    }
    said
}

#[test]
fn the_book_says_all_of_the_pack_in_order() {
    let pack = Pack::shipped();
    let text = read(shipped_book(), "Handboek");
    let mut said = vec![
        "Handboek".to_owned(),
        pack.about.title.clone(),
        pack.about.edition.clone(),
        pack.about.status.clone(),
        "Versie 2026.1, gemaakt op 22 november 2026".to_owned(),
        "Inhoud".to_owned(),
        pack.about.note.clone(),
    ];
    for it in &pack.recipients {
        said.extend([it.name.clone(), it.plain.clone()]);
    }
    for it in &pack.manners {
        said.extend([it.name.clone(), it.description.clone(), it.plain.clone()]);
    }
    for it in &pack.phases {
        said.extend([it.name.clone(), it.description.clone(), it.plain.clone()]);
    }
    for it in &pack.intensities {
        said.extend([it.name.clone(), it.description.clone(), it.plain.clone()]);
    }
    for it in &pack.plain_words {
        said.extend([it.word.clone(), it.plain.clone()]);
    }
    said.extend(said_of_elements(pack));
    for it in &pack.program {
        said.extend([it.name.clone(), it.description.clone(), it.choices.join(", ")]);
    }
    for it in &pack.look_alikes {
        said.extend([it.when.clone(), it.not_when.clone()]);
    }
    said.push(pack.guide.note.clone());
    said.extend(pack.guide.roles.iter().map(|it| it.task.clone()));
    said.extend(pack.guide.ground_rules.iter().cloned());
    for it in &pack.guide.phases {
        said.extend([it.name.clone(), it.goal.clone()]);
        said.extend(it.questions.iter().map(|it| it.text.clone()));
    }
    for it in &pack.guide.variants {
        said.extend([it.name.clone(), it.note.clone()]);
        for it in &it.steps {
            said.extend([it.name.clone(), it.text.clone()]);
            said.extend(it.example_sentence.iter().cloned());
        }
    }
    said.extend(pack.guide.child_questions.iter().map(|it| it.text.clone()));
    for it in &pack.methods {
        said.extend([it.name.clone(), it.when.clone()]);
        said.extend(it.note.iter().cloned());
        for it in &it.steps {
            said.extend([it.name.clone(), it.minutes.to_string(), it.text.clone()]);
            said.extend(it.element_moment.iter().cloned());
        }
    }
    for lens in &pack.lenses {
        said.extend([lens.name.clone(), lens.origin.clone(), lens.intro.clone()]);
        for it in &lens.items {
            said.extend([it.name.clone(), it.description.clone(), it.question.clone()]);
        }
        for it in &lens.dilemmas {
            said.extend([it.name.clone(), it.question.clone()]);
        }
    }
    said.extend(pack.topics.iter().map(|it| it.name.clone()));
    said.extend(pack.limits.iter().cloned());
    for it in &pack.outcomes {
        said.extend([it.name.clone(), it.question.clone()]);
    }
    for it in &pack.registration {
        said.extend([it.text.clone(), "Gelezen op".to_owned(), it.caution.clone(), it.url.clone()]);
    }
    let mut sources: Vec<_> = pack.sources.iter().collect();
    sources.sort_by_key(|it| it.code.to_lowercase());
    for it in sources {
        said.extend([it.code.clone(), it.citation.clone()]);
        said.extend(it.url.iter().cloned());
    }
    said.extend([pack.about.source.clone(), pack.about.licence.clone(), pack.about.citation.clone()]);
    check_order(&text, &said);
    for fact in &pack.facts {
        assert!(text.contains(&squeezed(&fact.text)), "the book lacks {}", fact.id);
    }
}

/// What stands under the heading "Uit onderzoek" or in the chapter on research was seen in a source.
#[test]
fn what_was_not_seen_is_never_research() {
    let mut pack = Pack::shipped().clone();
    let id = pack.facts[0].id.clone();
    pack.facts[0].mark = Mark::Unchecked;
    pack.facts[0].text = "Dit heeft niemand gezien.".to_owned();
    pack.categories[0].elements[0].facts = vec![id];
    let text = read(&book(&pack), "Handboek");
    assert!(!text.contains("Ditheeftniemandgezien"), "a fact without a source is no research");
}

#[test]
fn the_contents_give_the_pages_on_which_the_headings_stand() {
    let pdf = shipped_book();
    let pages = pages(pdf);
    let bookmarks = bookmarks(pdf);
    let first = bookmarks.iter().position(|it| it.title == "Zo lees je dit boek").unwrap();
    let contents_end = bookmarks[first].page - 1;
    let contents: String = pages[1..contents_end].concat();
    let mut from = 0;
    let mut named = 0;
    for it in bookmarks[first..].iter().filter(|it| it.level <= 2) {
        let entry = format!("{}{}", squeezed(&it.title), it.page);
        let at = contents[from..].find(&entry);
        from += at.unwrap_or_else(|| panic!("{entry} is not in {}", &contents[from..])) + entry.len();
        assert!(pages[it.page - 1].contains(&squeezed(&it.title)), "{} on page {}", it.title, it.page);
        named += 1;
    }
    assert!(named > 120, "{named} headings in the contents");
}

#[test]
fn bookmarks_are_nested_by_chapter_and_element() {
    let pack = Pack::shipped();
    let bookmarks = bookmarks(shipped_book());
    assert!(bookmarks.windows(2).all(|it| it[1].level <= it[0].level + 1), "no rank is skipped");
    for category in &pack.categories {
        let at = bookmarks.iter().position(|it| it.title == category.name && it.level == 1).unwrap();
        let under = bookmarks[at + 1..].iter().take_while(|it| it.level > 1);
        let names: Vec<&str> = under.map(|it| it.title.as_str()).collect();
        let expected: Vec<&str> = category.elements.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, expected);
    }
}

/// The links of a file: the addresses they open, and the pages of the same file they lead to.
fn links(pdf: &[u8]) -> (Vec<String>, Vec<usize>) {
    let file = lopdf::Document::load_mem(pdf).unwrap();
    let pages = file.get_pages();
    let (mut addresses, mut leads) = (Vec::new(), Vec::new());
    for page in pages.values() {
        let Ok(annotations) = file.get_page_annotations(*page) else { continue };
        for it in annotations.into_iter().filter(|it| is_link(it)) {
            let action = it.get(b"A").ok().map(|it| file.dereference(it).unwrap().1.as_dict().unwrap());
            if let Some(address) = action.and_then(|it| it.get(b"URI").ok()) {
                addresses.push(String::from_utf8_lossy(address.as_str().unwrap()).into_owned());
                continue;
            }
            let place = it.get(b"Dest").ok().or_else(|| action.and_then(|it| it.get(b"D").ok())).unwrap();
            let Object::Array(place) = file.dereference(place).unwrap().1 else { panic!("{place:?}") };
            let target = place[0].as_reference().unwrap();
            let page = pages.iter().find(|(_, it)| **it == target);
            leads.push(usize::try_from(*page.unwrap().0).unwrap());
        }
    }
    (addresses, leads)
}

fn is_link(annotation: &Dictionary) -> bool {
    annotation.get(b"Subtype").is_ok_and(|it| it.as_name().is_ok_and(|it| it == b"Link"))
}

#[test]
fn links_lead_to_elements_sources_and_addresses() {
    let pack = Pack::shipped();
    let pdf = shipped_book();
    let (addresses, leads) = links(pdf);
    for url in
        pack.sources.iter().filter_map(|it| it.url.as_ref()).chain(pack.registration.iter().map(|it| &it.url))
    {
        assert!(addresses.iter().any(|it| it == url), "{url} opens");
    }
    let bookmarks = bookmarks(pdf);
    for (_, element) in pack.elements() {
        let heading = bookmarks.iter().find(|it| it.title == element.name && it.level == 2).unwrap();
        assert!(leads.contains(&heading.page), "a link leads to {}", element.name);
    }
    let without = BookParts { elements: false, ..BookParts::default() };
    let (_, leads) = links(&self::pdf(&handbook(pack, &without, support::today())));
    assert!(!leads.is_empty(), "a part of the book keeps the links that it can");
}

#[test]
fn parts_of_the_book_can_be_left_out() {
    let none = BookParts { elements: false, guide: false, methods: false, lenses: false, research: false };
    let titles = |parts: &BookParts| -> Vec<String> {
        let pdf = pdf(&handbook(Pack::shipped(), parts, support::today()));
        bookmarks(&pdf).into_iter().filter(|it| it.level == 1).map(|it| it.title).collect()
    };
    let always = ["Inhoud", "Zo lees je dit boek", "Alle bronnen", "Colofon"];
    assert_eq!(titles(&none), always);
    let check = |parts: BookParts, expected: &[&str]| {
        let found = titles(&parts);
        let found: Vec<_> = found.iter().filter(|it| !always.contains(&it.as_str())).collect();
        assert_eq!(found, expected, "{parts:?}");
    };
    check(BookParts { guide: true, ..none }, &["Gespreksleidraad (eigen bewerking)"]);
    check(BookParts { methods: true, ..none }, &["Werkvormen"]);
    check(BookParts { lenses: true, ..none }, &["Lenzen"]);
    check(BookParts { research: true, ..none }, &["Wat onderzoek vond", "Registratie bij SKJ"]);
}

#[test]
fn a_pack_with_little_in_it_still_gives_every_paper() {
    let pack = bare();
    let text = read(&book(&pack), "Handboek");
    check_order(
        &text,
        &[pack.about.title.clone(), "Problemen in kaart brengen".to_owned(), "Colofon".to_owned()],
    );
    let sheets = pages(&pdf(&guide(&pack, &[], &none_of_ones_own(), support::today()).unwrap()));
    assert!(sheets[0].contains("geengespreksleidraadengeenwerkvorm"));
    let pages = pages(&workshop(&pack, &pack.samples[0].id));
    let all = pages.concat();
    assert!(all.contains("Bijdezecasusstaatgeenverhaal") && all.contains("staangeenmogelijketags"));
    let empty = Pack::default();
    assert!(!book(&empty).is_empty());
}

#[test]
fn every_method_takes_one_sheet_and_the_guide_two_at_most() {
    let pack = Pack::shipped();
    for sheet in GuideSheet::all(pack) {
        let paper = guide(pack, std::slice::from_ref(&sheet), &none_of_ones_own(), support::today()).unwrap();
        let pages = pages(&pdf(&paper));
        let most = if sheet == GuideSheet::Conversation(Variant::Group) { 2 } else { 1 };
        assert!(pages.len() <= most, "{sheet:?} takes {} pages", pages.len());
    }
}

#[test]
fn a_leader_reads_steps_questions_and_the_clock_from_the_sheets() {
    let pack = Pack::shipped();
    let text = read(
        &pdf(&guide(pack, &[], &none_of_ones_own(), support::today()).unwrap()),
        "Leidraad en werkvormen",
    );
    let mut said = Vec::new();
    for variant in [Variant::Group, Variant::Alone, Variant::Family] {
        let variant = pack.guide.variant(variant).unwrap();
        said.extend([variant.name.clone(), variant.note.clone()]);
        let mut clock = 0;
        for step in &variant.steps {
            said.push(format!("{}:{:02}–", clock / 60, clock % 60));
            clock += step.minutes;
            said.extend([step.minutes.to_string(), step.name.clone(), step.text.clone()]);
            said.extend(step.example_sentence.iter().cloned());
            said.extend(step.questions.iter().map(|id| pack.question(id).unwrap().text.to_owned()));
        }
        assert_eq!(clock, variant.minutes, "the clock of {} ends on time", variant.name);
    }
    for method in &pack.methods {
        said.push(method.name.clone());
        if method.minutes.from != method.minutes.to {
            said.push(format!("{} tot {} minuten", method.minutes.from, method.minutes.to));
        }
        said.push(method.when.clone());
        said.extend(method.note.iter().cloned());
        for step in &method.steps {
            let own = if step.minutes_mark.is_seen() { "" } else { "*" };
            said.extend([format!("{}{own}", step.minutes), step.name.clone(), step.text.clone()]);
            said.extend(step.element_moment.iter().map(|it| format!("Bij de elementen: {it}")));
        }
    }
    check_order(&text, &said);
}

#[test]
fn a_workshop_has_the_case_a_form_the_tags_and_what_to_talk_about() {
    let pack = Pack::shipped();
    for sample in &pack.samples {
        let pdf = workshop(pack, &sample.id);
        let text = read(&pdf, "Workshop met een oefencasus");
        let mut said = vec!["verzonnen casus".to_owned(), "35 minuten".to_owned(), "De casus".to_owned()];
        said.extend(sample.story.as_str().lines().map(str::to_owned));
        said.extend(sample.goals.iter().map(|it| it.as_str().to_owned()));
        said.extend(sample.program.iter().map(|it| it.value.as_str().to_owned()));
        said.push("Welke elementen zag je?".to_owned());
        said.extend(pack.recipients.iter().map(|it| it.short.to_lowercase()));
        said.extend(pack.manners.iter().map(|it| it.short.to_lowercase()));
        said.push("mogelijke tags, geen goed of fout".to_owned());
        for phase in domain::Phase::ALL {
            for it in sample.tags.iter().filter(|it| it.phase == phase) {
                said.extend([pack.element(&it.element).unwrap().name.clone(), it.note.as_str().to_owned()]);
            }
        }
        said.extend(sample.alternatives.iter().map(|it| it.text.clone()));
        said.push("Waarin zit het verschil?".to_owned());
        said.extend(sample.observations.iter().cloned());
        said.extend(sample.questions.iter().map(|id| pack.question(id).unwrap().text.to_owned()));
        said.push("Mijn proef".to_owned());
        said.extend(sample.experiment.iter().map(|it| it.what.as_str().to_owned()));
        check_order(&text, &said);
        let (_, leads) = links(&pdf);
        assert_eq!(leads.len(), 5, "every page can be reached from the first");
    }
}

#[test]
fn parts_of_a_workshop_can_be_left_out() {
    let pack = Pack::shipped();
    let id = &pack.samples[0].id;
    let none = WorkshopParts { case: false, form: false, tagging: false, questions: false };
    let check = |parts: WorkshopParts, expected: &[&str]| {
        let paper = workshop_pack(pack, id, &parts, support::today()).unwrap();
        let titles = bookmarks(&pdf(&paper)).into_iter().filter(|it| it.level == 1).map(|it| it.title);
        assert_eq!(titles.collect::<Vec<_>>(), [&["Voor de trainer"], expected].concat(), "{parts:?}");
    };
    check(none, &[]);
    check(WorkshopParts { case: true, ..none }, &["De casus"]);
    check(WorkshopParts { form: true, ..none }, &["Welke elementen zag je?"]);
    check(WorkshopParts { tagging: true, ..none }, &["Mogelijke tags"]);
    check(WorkshopParts { questions: true, ..none }, &["Om over te praten", "Mijn proef"]);
}

#[test]
fn what_the_pack_does_not_have_is_refused() {
    let pack = bare();
    let day = support::today();
    let sample = SampleId::new("casus-nergens").unwrap();
    let refused = workshop_pack(&pack, &sample, &WorkshopParts::default(), day);
    assert!(matches!(refused, Err(ReportError::NoSample(it)) if it == sample));
    let method = MethodId::new("nergens").unwrap();
    let refused = guide(&pack, &[GuideSheet::Method(method.clone())], &none_of_ones_own(), day);
    assert!(matches!(refused, Err(ReportError::NoMethod(it)) if it == method));
    let refused = guide(&pack, &[GuideSheet::Conversation(Variant::Alone)], &none_of_ones_own(), day);
    assert!(matches!(refused, Err(ReportError::NoVariant(Variant::Alone))));
}

#[test]
fn file_names_are_dutch_and_dated() {
    let pack = Pack::shipped();
    let day = support::today();
    assert_eq!(handbook(pack, &BookParts::default(), day).file_name(), "Handboek 2026-11-22.pdf");
    assert_eq!(
        guide(pack, &[], &none_of_ones_own(), day).unwrap().file_name(),
        "Leidraad en werkvormen 2026-11-22.pdf"
    );
    let paper = workshop_pack(pack, &pack.samples[0].id, &WorkshopParts::default(), day).unwrap();
    assert_eq!(paper.file_name(), "Workshop met oefencasus 2026-11-22.pdf");
}
