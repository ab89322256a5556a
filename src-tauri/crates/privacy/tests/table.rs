//! Numbers and addresses in texts as workers write them, and what must be found of them; everything in it is made up.
//! The kinds and the first rows come from the dossier (praktijk §7.1). Names, places and days: `words.rs`.

use privacy::Kind::{self, BirthDate, Bsn, Email, Iban, Phone, Postcode};
use privacy::{code_points, findings};
use proptest::prelude::*;

#[track_caller]
fn check(text: &str, expected: &[(Kind, &str)]) {
    let of_here =
        |it: &&privacy::Finding| matches!(it.kind, BirthDate | Bsn | Email | Iban | Phone | Postcode);
    let all = findings(text);
    let found: Vec<_> = all.iter().filter(of_here).map(|it| (it.kind, &text[it.at.clone()])).collect();
    assert_eq!(found, expected, "in {text:?}");
}

#[test]
fn the_rows_of_the_dossier() {
    check("BSN 111222333", &[(Bsn, "111222333")]);
    check("123456782", &[(Bsn, "123456782")]);
    check("123456789", &[]);
    check("NL91 ABNA 0417 1643 00", &[(Iban, "NL91 ABNA 0417 1643 00")]);
    check("NL13TEST0123456789", &[(Iban, "NL13TEST0123456789")]);
    check("NL91 ABNA 0417 1643 01", &[]);
    check("bel 06-12345678", &[(Phone, "06-12345678")]);
    check("1234 AB", &[(Postcode, "1234 AB")]);
    check("1234 SS", &[]);
    check("hij is 12 jaar en 34 kilo", &[]);
    check("geboren op 3 mei 2014", &[(BirthDate, "3 mei 2014")]);
    check("moeder, zoon (9) en oma", &[]);
    check("elf-proef 999999990", &[(Bsn, "999999990")]);
}

#[test]
fn a_citizen_service_number_is_found_however_it_is_divided() {
    for written in [
        "111222333",
        "111.222.333",
        "111 222 333",
        "1112.22.333",
        "111-222-333",
        "11 12 22 333",
        "111\u{a0}222\u{a0}333",
        "111\u{202f}222\u{202f}333",
        "111\u{ad}222333",
        "111  222  333",
        "111–222–333",
        "١١١٢٢٢٣٣٣",
        "１１１２２２３３３",
    ] {
        check(written, &[(Bsn, written)]);
        check(&format!("bsn: {written}."), &[(Bsn, written)]);
        check(&format!("kind 2 {written}, groep 4"), &[(Bsn, written)]);
    }
    check("bsn 1 1 1 2 2 2 3 3 3", &[(Bsn, "1 1 1 2 2 2 3 3 3")]);
    check("bsn111222333 van moeder", &[(Bsn, "111222333")]);
    check("(111222333)", &[(Bsn, "111222333")]);
    check("111222333 en 123456782", &[(Bsn, "111222333"), (Bsn, "123456782")]);
}

#[test]
fn eight_digits_count_with_a_zero_in_front() {
    check("bsn 20000005", &[(Bsn, "20000005")]);
    check("bsn 020000005", &[(Bsn, "020000005")]);
    check("bsn 20.00.00.05", &[(Bsn, "20.00.00.05")]);
    check("bsn 20000006", &[]);
}

#[test]
fn numbers_that_only_look_like_one_are_left_alone() {
    check("000000000", &[]);
    check("1112223330", &[]);
    check("0111222333444", &[]);
    check("van 2013-2014 tot 2014 2015", &[]);
    check("op 08.10.2008 en 09.10.2008 en 10.10.2008 en 11.10.2008", &[]);
    check("10-12-2025 14 uur, 11-12-2025 15 uur", &[]);
    check("zaak 111222333444", &[]);
    check("1112 en 22333", &[]);
    check("111,222,333", &[]);
    check("111222\n333", &[]);
    check("ISBN 978-90-367-7647-9", &[]);
    check("ISBN 978 90 367 7647 9 of 9789036776479", &[]);
    check("978 en 111222333", &[(Bsn, "111222333")]);
}

#[test]
fn an_account_number_is_found_in_every_way_of_writing() {
    for written in [
        "NL91ABNA0417164300",
        "nl91abna0417164300",
        "NL91 ABNA 0417 1643 00",
        "NL91.ABNA.0417.1643.00",
        "nl91-abna-0417-1643-00",
        "NL 91 ABNA 0417164300",
        "NL91\u{a0}ABNA\u{a0}0417\u{a0}1643\u{a0}00",
        "NL91 ABNA\n0417 1643 00",
        "BE68 5390 0754 7034",
        "DE89 3704 0044 0532 0130 00",
        "gb29nwbk60161331926819",
        "FR14 2004 1010 0505 0001 3M02 606",
        "TR33 0006 1005 1978 6457 8413 26",
        "PL61 1090 1014 0000 0712 1981 2874",
        "MT84MALT011000012345MTLCAST001S",
    ] {
        check(written, &[(Iban, written)]);
        check(&format!("rekening ({written}) van moeder"), &[(Iban, written)]);
        check(&format!("iban{written}tnv"), &[(Iban, written)]);
    }
    check("NL91ABNA041716430", &[]);
    check("NL91ABNA04171643001", &[]);
    check("ZZ91ABNA9417164300", &[]);
    check("BE68539007547035", &[]);
}

#[test]
fn a_telephone_number_of_a_person_or_a_home_is_found() {
    for written in [
        "0612345678",
        "06-12345678",
        "06 12345678",
        "06 12 34 56 78",
        "06 - 1234 5678",
        "06-1234 5678",
        "06/12345678",
        "+31612345678",
        "+31 6 12345678",
        "+31 (0)6 12345678",
        "+31(0)6-12345678",
        "0031 6 12345678",
        "0031612345678",
        "020-1234567",
        "020 123 45 67",
        "0592-123456",
        "(0592) 12 34 56",
        "0592 12 34 56",
        "+31 592 123456",
        "0881234567",
        "06\u{a0}12345678",
        "+32 475 12 34 56",
        "+48 600 123 456",
        "0032 475 12 34 56",
        "+90 532 123 45 67",
    ] {
        check(written, &[(Phone, written)]);
        check(&format!("tel. {written}, na 12 uur"), &[(Phone, written)]);
        check(&format!("tel:{written}."), &[(Phone, written)]);
    }
    check("bel 06-12345678 of 020-1234567", &[(Phone, "06-12345678"), (Phone, "020-1234567")]);
}

#[test]
fn numbers_that_everyone_shares_are_no_one_s() {
    check("bel 112, 113 of 0800-0113", &[]);
    check("0900-8844 of 0900 1234567, 0800 1234567", &[]);
    check("14 020", &[]);
    check("088-123", &[]);
    check("061234567", &[]);
    check("06123456789", &[]);
    check("01-02-2014 10 uur", &[]);
    check("06-05-2014 12:30", &[]);
    check("06 uur tot 07 uur", &[]);
}

#[test]
fn an_address_on_the_net_is_found() {
    check("mail naar a.b-c@voorbeeld.nl.", &[(Email, "a.b-c@voorbeeld.nl")]);
    check("(MOEDER_1+werk@mail.voorbeeld.co.uk)", &[(Email, "MOEDER_1+werk@mail.voorbeeld.co.uk")]);
    check("mailto:rené@voorbeeld.nl", &[(Email, "rené@voorbeeld.nl")]);
    check("rene\u{301}@voorbeeld.nl", &[(Email, "rene\u{301}@voorbeeld.nl")]);
    check("'x@voorbeeld.nl'", &[(Email, "x@voorbeeld.nl")]);
    check("x@voorbeeld,nl", &[]);
    check("x @ voorbeeld", &[]);
    check("x@voorbeeld", &[]);
    check("x@.nl", &[]);
    check("x@1.2", &[]);
    // What blocks is not hidden by what only warns.
    check("123456782@voorbeeld.nl", &[(Bsn, "123456782")]);
}

#[test]
fn a_postal_code_is_found_and_a_number_with_a_word_is_not() {
    for written in [
        "1234 AB",
        "1234AB",
        "1234ab",
        "1234 ab",
        "1234\u{a0}AB",
        "1234  AB",
        "9999 XX",
        "2014 AB",
        "1234 EN",
    ] {
        check(written, &[(Postcode, written)]);
        check(&format!("woont op {written}, sinds kort"), &[(Postcode, written)]);
    }
    for not in [
        "0123 AB",
        "1234 SA",
        "1234 sd",
        "1234SS",
        "1234 ABC",
        "12345 AB",
        "x1234 AB",
        "1234 A",
        "1234 é",
        "in 2014 is zij verhuisd",
        "In 2014 ER KWAM HULP",
        "1234 is te veel",
        "2014 De moeder",
        "1500 kg",
        "1500kg",
        "1500 km",
        "2000 op de rekening",
        "na 2019 Bo erbij",
        "1234\nAB",
        "1234 ab\u{301}",
        "van 2013–2018 on",
    ] {
        check(not, &[]);
    }
}

#[test]
fn a_date_of_birth_is_found_without_the_words_around_it() {
    let found = |text: &str, date: &str| check(text, &[(BirthDate, date)]);
    found("geb. 03-05-2014", "03-05-2014");
    found("Geb: 3/5/14", "3/5/14");
    found("(geb 3.5.2014)", "3.5.2014");
    found("geboren: 2014-05-03", "2014-05-03");
    found("geboren in 2014", "2014");
    found("geboren in mei 2014", "mei 2014");
    found("geboren te Assen op 3 mei 2014", "3 mei 2014");
    found("Zij is geboren op zaterdag 3 mei", "3 mei");
    found("geboortedatum van de jongste: 3 mrt. 2014", "3 mrt. 2014");
    found("GEBOORTEDATUM 3 MEI 2014", "3 MEI 2014");
    found("geb.datum 03052014", "03052014");
    found("geb. 20140503", "20140503");
    found("geboren op 3e mei '14 in het ziekenhuis", "3e mei '14");
    found("verjaardag 3 mei", "3 mei");
    found("zijn verjaardag is op 3 mei, dan komt oma", "3 mei");
    found("verjaardagsfeest op 3-5", "3-5");
    found("op 3 mei is hij jarig", "3 mei");
    found("Op 3 mei 2014 werd de oudste geboren.", "3 mei 2014");
    found("de jongste, in 2014 geboren, gaat naar school", "2014");
    found("jarig op 3\u{a0}mei", "3\u{a0}mei");
    check("kinderen: geb. 3-5-2014 en geb. 4-6-2016", &[(BirthDate, "3-5-2014"), (BirthDate, "4-6-2016")]);
}

#[test]
fn a_date_that_is_not_of_birth_is_left_alone() {
    for not in [
        "op 3 mei 2014 kwam de hulp",
        "sinds 2014",
        "geboren in een ander land",
        "geboren na 32 weken",
        "geboren. In 2014 verhuisden zij",
        "de geboorte was zwaar\nop 3 mei kwam de hulp",
        "jarig in mei",
        "hij was 3.5 kilo bij de geboorte",
        "bij de geboorte 3.5 kilo",
        "zij wordt 9",
        "verjaardag vieren met 12 kinderen",
        "geboren in 1850",
        "geboren op 32 mei",
        "geboren op 3-13-2014",
    ] {
        check(not, &[]);
    }
}

#[test]
fn several_kinds_in_one_text_come_in_order() {
    check(
        "Moeder (geb. 3-5-1985, 06-12345678) woont op 1234 AB; bsn 111222333, nl91abna0417164300, x@voorbeeld.nl",
        &[
            (BirthDate, "3-5-1985"),
            (Phone, "06-12345678"),
            (Postcode, "1234 AB"),
            (Bsn, "111222333"),
            (Iban, "nl91abna0417164300"),
            (Email, "x@voorbeeld.nl"),
        ],
    );
}

#[test]
fn code_points_are_counted_through_emoji_and_marks() {
    let text = "👩‍👧 e\u{301} 1234 AB";
    let found = findings(text);
    assert_eq!(code_points(text, &found[0].at), 7..14);
    assert_eq!(code_points("ab", &(0..9)), 0..2);
}

#[test]
fn a_long_text_of_anything_is_looked_through() {
    for unit in [
        "1",
        "1 ",
        "11.",
        "a@",
        "a@a.",
        "@",
        "NL91",
        "nl91 ",
        "06-",
        "+",
        "0031",
        "geb. ",
        "geb 3 ",
        "3-5-",
        "mei ",
        "(0)",
        "1234 A",
        "\u{301}",
        "👩‍👧",
        "verjaardag",
    ] {
        let text = unit.repeat(20_000 / unit.len());
        assert!(findings(&text).iter().all(|it| text.get(it.at.clone()).is_some()), "for {unit:?}");
    }
}

/// Signs that make boundaries hard.
const AROUND: &str = "[ \n,.()é👩\u{200d}👧\u{301}\u{308}\u{a0}\u{200b}ءß\u{1F3FD}]{0,6}";

proptest! {
    #[test]
    fn every_finding_lies_on_boundaries_in_order_without_overlap(
        text in "[0-9a-zA-Z @.+()'é👩\u{301}\u{a0}\u{ad}\n-]{0,200}",
    ) {
        let mut end = 0;
        for finding in findings(&text) {
            prop_assert!(finding.at.start >= end && finding.at.start < finding.at.end);
            prop_assert!(text.get(finding.at.clone()).is_some(), "on character boundaries");
            end = finding.at.end;
        }
    }

    #[test]
    fn a_number_is_found_whatever_stands_around_it(before in AROUND, after in AROUND) {
        let text = format!("{before}bsn 111222333 {after}");
        let found: Vec<_> = findings(&text).into_iter().filter(|it| it.kind == Bsn).collect();
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(&text[found[0].at.clone()], "111222333");
    }

    #[test]
    fn leaving_out_what_was_found_leaves_nothing_that_blocks(text in "[0-9 .ABNLnl-]{0,80}") {
        let mut left = text;
        for _ in 0..50 {
            let Some(first) = findings(&left).into_iter().find(|it| it.kind.blocks()) else { return Ok(()) };
            left.replace_range(first.at, "…");
        }
        prop_assert!(false, "still blocked: {}", left);
    }
}
