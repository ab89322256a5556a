//! What the shipped words find and leave alone, row by row.

use proptest::prelude::*;

use super::spoken::spoken;
use super::{Finder, Form, Wording};
use crate::{Mark, Pack};

/// Each hint as (what stands there, the first proposal).
fn hints(text: &str) -> Vec<(String, String)> {
    let finder = Finder::new(&Pack::shipped().wording);
    finder.find(text).into_iter().map(|it| (text[it.at].to_owned(), it.instead[0].clone())).collect()
}

#[track_caller]
fn check(text: &str, expected: &[(&str, &str)]) {
    let found = hints(text);
    let found: Vec<_> = found.iter().map(|(it, instead)| (it.as_str(), instead.as_str())).collect();
    assert_eq!(found, expected, "in {text:?}");
}

#[test]
fn words_that_judge_get_words_that_fit_in_their_place() {
    check("Vader weigert.", &[("weigert", "wil nu niet")]);
    check("Vader weigert te praten over geld.", &[("weigert te", "wil nu niet")]);
    check("Moeder weigert om mee te gaan.", &[("weigert om", "voelt er nu niet voor om")]);
    check("Ouders weigerden een gesprek", &[("weigerden", "wilden toen niet")]);
    check("Een zorgmijder dus.", &[("Een zorgmijder", "Iemand die afstand houdt van hulp")]);
    check("de moeder is zorgmijdend", &[("is zorgmijdend", "houdt afstand van hulp")]);
    check("Het is een multiprobleemgezin.", &[("multiprobleemgezin", "gezin")]);
    check("twee multi-probleemgezinnen", &[("multi-probleemgezinnen", "gezinnen")]);
    check("hij is niet gemotiveerd", &[("niet gemotiveerd", "nog niet overtuigd")]);
    check("een ongemotiveerde vader", &[("ongemotiveerde", "nog niet overtuigde")]);
    check("Zij claimt dat hij haar slaat.", &[("claimt dat", "zegt dat")]);
    check("hij manipuleert zijn moeder", &[("manipuleert", "stuurt")]);
    check("Moeder was hysterisch", &[("hysterisch", "overstuur")]);
    check("laat aandachtvragend gedrag zien", &[("aandachtvragend gedrag", "gedrag dat om contact vraagt")]);
    check(
        "de broer liegt en is lui",
        &[("liegt", "vertelt het anders"), ("is lui", "komt moeilijk op gang")],
    );
    check("moeder is zwakbegaafd", &[("zwakbegaafd", "iemand die langzamer leert")]);
    check("een hopeloos geval", &[("een hopeloos geval", "een gezin waar het nog niet lukte")]);
    check("vader is niet coo\u{308}peratief", &[("niet coo\u{308}peratief", "nog niet overtuigd")]);
    check(
        "onwillige ouders, asociaal gedrag",
        &[("onwillige", "terughoudende"), ("asociaal", "voor anderen storend")],
    );
}

#[test]
fn the_order_of_words_stays_dutch() {
    check("Daarom weigert ze te eten.", &[("weigert ze te", "wil ze nu niet")]);
    check("Volgens oma liegt hij vaak.", &[("liegt hij", "vertelt hij het anders")]);
    check("Ze probeert ons te manipuleren.", &[("te manipuleren", "te sturen")]);
    check("weigert naar school te gaan", &[("weigert naar school te gaan", "wil nu niet naar school")]);
    check("hij is niet geïnteresseerd in hulp", &[("niet geïnteresseerd in", "nog afwachtend over")]);
    check("moeder doet vaak lastig", &[("doet vaak lastig", "vraagt veel van mij")]);
    check("ik vond het zielig voor haar", &[]);
}

#[test]
fn capitals_are_kept() {
    check("Weigert mee te doen.", &[("Weigert", "Wil nu niet")]);
    check("VADER LIEGT", &[("LIEGT", "VERTELT HET ANDERS")]);
    check("Onwillig", &[("Onwillig", "Nog niet zover")]);
    check("🙈 Hij liegt 👩‍👧", &[("liegt", "vertelt het anders")]);
}

#[test]
fn a_word_counts_only_when_it_is_said_of_somebody() {
    check("een lastige jongen", &[("lastige", "voor mij lastige")]);
    check("een voor mij lastige jongen", &[]);
    check("Hij is lastig.", &[("is lastig", "vraagt veel van mij")]);
    check("hij is lastig te bereiken", &[]);
    check("Dat is lastig, een lastige vraag.", &[]);
    check("Ik vind het lastig om te zeggen", &[]);
    check("functioneert op zwakbegaafd niveau", &[]);
    check("zij voelt zich hopeloos", &[]);
    check("ouders mogen weigeren", &[]);
    check("zij claimt schade bij de verzekering", &[]);
    check("dwars door het dorp, een dwarse balk", &[]);
    check("hij, lastig als altijd", &[]);
}

#[test]
fn only_whole_words_on_one_line_count() {
    check("weigertje, zorgmijderij, lasten", &[]);
    check("zorgmijder-overleg", &[]);
    check("hij is niet\ngemotiveerd", &[]);
    check("hij is niet, gemotiveerd", &[]);
    check("weigert/wil niet", &[("weigert", "wil nu niet")]);
    check("", &[]);
}

#[test]
fn what_somebody_said_stays() {
    check("Moeder zei: \"hij liegt altijd\" en ging weg.", &[]);
    check("‘Hij weigert’, zei ze. Hij weigert ook hulp.", &[("weigert", "wil nu niet")]);
    check("'Hij is lui', zegt vader, en hij liegt.", &[("liegt", "vertelt het anders")]);
    check("„Onwillig” en “lui” en «asociaal»", &[]);
    check("'s avonds liegt opa, 's ochtends niet", &[("liegt", "vertelt het anders")]);
    check("‘s avonds liegt opa’", &[("liegt", "vertelt het anders")]);
    check("foto's waarop hij liegt, zei 't kind's oma", &[("liegt", "vertelt het anders")]);
    check("een \" zonder einde: hij liegt", &[("liegt", "vertelt het anders")]);
    check("zij: \"hij\nliegt\"", &[("liegt", "vertelt het anders")]);
    check("'zijn foto's, hij liegt' zegt oma", &[]);
}

#[test]
fn the_fictional_cases_judge_nobody() {
    for it in &Pack::shipped().samples {
        let notes = it.tags.iter().map(|it| it.note.as_str());
        let answers = it.answers.iter().map(|it| it.text.as_str());
        let seen = it.observations.iter().map(String::as_str);
        for text in notes.chain(answers).chain(seen).chain([it.story.as_str()]) {
            assert_eq!(hints(text), [], "in {}: {text}", it.id);
        }
    }
}

#[test]
fn many_open_marks_are_no_work() {
    let marks = "‘«„\"' x".repeat(50_000);
    assert!(spoken(&marks).len() < marks.len());
    assert!(hints(&marks).is_empty());
    assert_eq!(hints(&"hij weigert ".repeat(40_000)).len(), 40_000);
}

#[test]
fn the_longest_form_counts_and_a_pack_without_words_finds_nothing() {
    let form = |words: &str, instead: &str| Form {
        words: vec![words.to_owned()],
        instead: vec![instead.to_owned()],
        only_beside: Vec::new(),
        never_beside: Vec::new(),
    };
    let word = Wording {
        id: "een".to_owned(),
        why: "daarom".to_owned(),
        mark: Mark::OwnDesign,
        sources: Vec::new(),
        forms: vec![form("een twee", "kort"), form("een twee drie", "lang")],
    };
    let found = Finder::new(&[word]).find("een twee drie een twee vier");
    let instead: Vec<_> = found.iter().map(|it| it.instead[0].as_str()).collect();
    assert_eq!(instead, ["lang", "kort"]);
    assert!(Finder::new(&[]).find("hij weigert").is_empty());
}

proptest! {
    #[test]
    fn hints_can_be_cut_out_and_stand_apart(
        text in "([\u{0}-\u{ff}]|[‘’“„«»\"' \n]|weigert |een zorgmijder |is lastig |👩‍👧|e\u{301}){0,40}",
    ) {
        let finder = Finder::new(&Pack::shipped().wording);
        let mut end = 0;
        for it in finder.find(&text) {
            prop_assert!(it.at.start >= end && !it.at.is_empty() && !it.instead.is_empty());
            prop_assert!(text.get(it.at.clone()).is_some());
            end = it.at.end;
        }
    }
}
