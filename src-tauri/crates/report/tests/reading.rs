//! What other programs read from a paper: all its text, in order, in fonts that are embedded.
//! The readers are those of poppler; `cargo xtask test` sees to it that they are there.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

mod support;

use content::Pack;
use domain::Note;
use report::CaseSheet;
use support::readers::{check_order, pdf, says, squeezed};

/// What `program` says about the PDF of `sheet`.
fn reads(program: &str, options: &[&str], sheet: CaseSheet) -> String {
    let summary = report::case_summary(&support::cleared(sheet), Pack::shipped(), support::today());
    says(program, options, &pdf(&summary))
}

/// Squeezed text without what stands at the foot of every page.
fn without_feet(text: &str) -> String {
    let mut pieces = text.split("Casussamenvattingvoorintervisie·22november2026·Werkdocument,geendossier.");
    let mut whole = pieces.next().unwrap().to_owned();
    let pages = pieces.clone().count();
    assert!(pages > 0, "every page has a foot");
    for (index, piece) in pieces.enumerate() {
        let (_, rest) = piece.split_once(&format!("pagina{}van{pages}", index + 1)).unwrap();
        whole.push_str(rest);
    }
    whole
}

/// Where `word` stands first on the page, from the left.
#[track_caller]
fn left_of(boxes: &str, word: &str) -> f32 {
    let (before, _) = boxes.split_once(&format!(">{word}</word>")).unwrap();
    let (_, place) = before.rsplit_once("xMin=\"").unwrap();
    place.split_once('"').unwrap().0.parse().unwrap()
}

/// The day stands behind what was typed about the help, and its number before its month.
#[test]
fn letters_from_right_to_left_leave_the_day_beside_them_whole() {
    let mut sheet = support::with_story("casus-beuk");
    for note in &mut sheet.case.program {
        note.value = Note::new("قالت الأم").unwrap();
    }
    let boxes = reads("pdftotext", &["-bbox", "-l", "1"], sheet);
    let (number, month) = (left_of(&boxes, "22"), left_of(&boxes, "november"));
    assert!(month - number > 0.0 && month - number < 20.0, "{number} and {month}: {boxes}");
}

#[test]
fn a_summary_is_read_in_the_order_of_the_page() {
    check_order(
        &reads("pdftotext", &["-raw"], support::with_story("casus-beuk")),
        &[
            "Casussamenvatting voor intervisie",
            "Casus Beuk",
            "verzonnen casus",
            "22 november 2026",
            "Mijn vraag",
            "Hoe kan ik helpen zonder dat ik degene word op wie alles rust?",
            "Wat ik deed",
            "bewust niet",
            "Wat opvalt, als vraag",
            "Het sociale netwerk komt weinig voor. Wat houdt je tegen? Wat houdt het gezin tegen?",
            "Elementen",
            "Waaraan te zien",
            "Eén keer gevraagd, daarna bewust laten rusten.",
            "Vertrouwen opbouwen",
            "Eerst iets opgelost; moeder laat haar weer binnen.",
            "Mijn proef",
            "6 december 2026",
            "pagina 1 van",
            "Hoe de hulp is ingericht",
            "ongeveer 8 per maand",
            "Wat het gezin wil bereiken",
            "De post elke week openen.",
            "Mijn antwoorden in het gesprek",
            "Kijken naar het patroon",
            "Van het sociale netwerk is niets ingezet.",
            "Verhaal",
            "Een moeder (31) woont met drie kinderen (11, 8 en 3) in een flat.",
            "Hoe kan ik helpen zonder dat ik degene word op wie alles rust?",
        ],
    );
}

#[test]
fn every_text_of_every_fictional_case_can_be_copied_whole() {
    for sample in &Pack::shipped().samples {
        let sheet = support::with_story(sample.id.as_str());
        let texts = support::printed_texts(&sheet);
        let read = without_feet(&squeezed(&reads("pdftotext", &["-raw"], sheet)));
        for paragraph in texts.iter().flat_map(|it| it.lines()) {
            assert!(read.contains(&squeezed(paragraph)), "{} lacks {paragraph:?} in {read}", sample.id);
        }
    }
}

/// An empty case with `texts` as what the family wants.
fn with_goals(texts: &[&str]) -> CaseSheet {
    let mut sheet = support::empty();
    sheet.case.goals = texts.iter().map(|it| domain::Note::new(it).unwrap()).collect();
    sheet
}

/// A text in some script, and the font that it needs besides those of the family.
const SCRIPTS: [(&str, Option<&str>); 20] = [
    ("İstanbul’dan gelen ağabey çok yoğun", None),
    ("Zażółć gęślą jaźń, mówiła ciocia", None),
    ("gia đình tôi mệt mỏi", Some("NotoSans-")),
    ("قالت الأم إنها تعبت كثيرا، ولا تعرف ماذا تفعل (منذ شهر)", Some("NotoNaskhArabic")),
    ("مُعَلِّمَةٌ جَيِّدَةٌ فِي كُلِّ يَوْمٍ", Some("NotoNaskhArabic")),
    ("مادر می‌خواهد که پسرش به مدرسه برود؛ او ۱۲ ساله است.", Some("NotoNaskhArabic")),
    ("ټولنه ژوند کوي؛ منداڵەکان ڕۆژی خۆش؛ ماں بہت تھک گئی ہے۔", Some("NotoNaskhArabic")),
    ("Moeder zei أنا تعبت 12 مرة en liep op 3 mei weg", Some("NotoNaskhArabic")),
    ("мама каже, що п’ять днів їй важко, їжак", Some("NotoSans-")),
    ("η μητέρα κουράστηκε πολύ", Some("NotoSans-")),
    ("ኣደ ብዙሕ ደኺማ፡ እናት በጣም ደክሟታል።", Some("NotoSansEthiopic")),
    ("האם אמרה שהיא עייפה מאוד (מאז 2025)", Some("NotoSansHebrew")),
    ("մայրը հոգնած է", Some("NotoSansArmenian")),
    ("დედა ძალიან დაღლილია", Some("NotoSansGeorgian")),
    ("माँ बहुत थक गई हैं, हिन्दी", Some("NotoSansDevanagari")),
    ("แม่เหนื่อยมาก", Some("NotoSansThai")),
    ("அம்மா மிகவும் சோர்வாக", Some("NotoSansTamil")),
    ("♥ ✓ → ☐ ★ ⇒", Some("NotoSansSymbols")),
    ("👩‍👧‍👦 en 🇳🇱 vlag, met 🧑🏽‍🎓 erbij ❤️ 😀", Some("NotoEmoji")),
    ("z\u{335}\u{336}\u{337}\u{338}\u{334}\u{321}\u{322} samen", Some("NotoSans-")),
];

#[test]
fn what_people_write_is_copied_as_they_wrote_it() {
    for (text, _) in SCRIPTS {
        let read = squeezed(&reads("pdftotext", &["-raw"], with_goals(&[text])));
        assert!(read.contains(&squeezed(text)), "{text:?} is not in {read:?}");
        assert!(!read.contains('◊'), "{text:?} is drawn by a stand-in");
    }
    let long = "قالتالأمإنها".repeat(25);
    let read = squeezed(&reads("pdftotext", &["-raw"], with_goals(&[&long])));
    assert!(read.contains(&long), "a long word is cut and loses nothing: {read}");
}

#[test]
fn letters_in_a_line_from_right_to_left_are_copied_in_order_by_place_as_well() {
    let text = "قالت الأم إنها تعبت كثيرا";
    let read = reads("pdftotext", &[], with_goals(&[text]));
    let lines: String = read.chars().filter(|it| !('\u{202a}'..='\u{202e}').contains(it)).collect();
    assert!(lines.contains(text), "{text:?} is not in {read:?}");
}

#[test]
fn a_font_is_embedded_when_it_is_needed_and_not_before() {
    for (text, font) in SCRIPTS {
        let table = reads("pdffonts", &[], with_goals(&[text]));
        let mut others = table.lines().skip(2).filter(|it| !it.contains("+AtkinsonHyperlegibleNext"));
        match (others.next(), font) {
            (Some(found), Some(font)) => {
                assert!(found.contains(&format!("+{font}")), "{text:?}: {table}");
                assert!(found.contains("yes yes yes"), "embedded, subset, with ToUnicode: {found}");
            }
            (None, None) => {}
            _ => panic!("{text:?} needs {font:?}: {table}"),
        }
        assert_eq!(others.next(), None, "{text:?}: {table}");
    }
}

#[test]
fn what_no_font_has_is_copied_though_it_is_drawn_by_a_stand_in() {
    let read = squeezed(&reads("pdftotext", &["-raw"], with_goals(&support::ODD_TEXTS)));
    for text in support::ODD_TEXTS.into_iter().filter(|it| !it.contains('\u{202e}')) {
        assert!(read.contains(&squeezed(text)), "{text:?} is not in {read}");
    }
    assert!(read.contains("<b>vet</b>&\"aanhaling\"") && read.contains('\u{e000}'), "{read}");
    assert!(read.contains("opvoedvaardighedenengezinsbegeleiding"), "soft hyphens leave no trace in {read}");
}

#[test]
fn fonts_are_embedded_subset_and_say_what_they_show() {
    let table = reads("pdffonts", &[], support::monstrous());
    let fonts: Vec<_> = table.lines().skip(2).collect();
    let own = fonts.iter().filter(|it| it.contains("+AtkinsonHyperlegibleNext"));
    assert_eq!(own.count(), 3, "{table}");
    for font in fonts {
        assert!(font.contains("yes yes yes"), "embedded, subset, with ToUnicode: {font}");
    }
}

#[test]
fn the_tree_names_what_things_are() {
    let tree = reads("pdfinfo", &["-struct-text"], support::with_story("casus-duin"));
    let heads = [
        "Document",
        "H1 (block)",
        "Sect",
        "H2 (block)",
        "Figure",
        "Table",
        "THead",
        "TBody",
        "TH",
        "TD",
        "L (block)",
        "LBody",
        "H3 (block)",
    ];
    for name in heads {
        assert!(tree.contains(name), "no {name} in {tree}");
    }
    let alt = reads("pdfinfo", &["-struct"], support::with_story("casus-duin"));
    assert!(
        alt.contains("/Scope /Column") && alt.contains("/Scope /Row") && alt.contains("/ColSpan 6"),
        "{alt}"
    );
}
