//! The whole chain once: a case, its elements, looking back, an experiment, paper, and all of it after a lock.

use wire::{
    AnswerInput, BecauseView, IntensityCode, PaperInput, PhaseCode, PlaceInput, ProposeInput, StoryInput,
    TabCode, TagWrite, VariantCode, VaultStateCode, WireError,
};

use crate::app::{self, PASSPHRASE};

#[test]
fn a_worker_goes_from_an_empty_vault_to_a_paper_and_finds_everything_back() {
    let mut it = app::fresh();
    assert_eq!(it.app.vault().state, VaultStateCode::None);
    it.app.vault_create(PASSPHRASE).unwrap();

    let case = it.app.case_open_sample("casus-beuk").unwrap().value;
    let before = it.app.case_open(&case).unwrap().tags.len();

    // One gesture: what was typed becomes a tag.
    let typed =
        ProposeInput { case: case.clone(), phase: PhaseCode::Start, text: "steun ouders samen 2".into() };
    let proposals = it.app.tag_propose(&typed).unwrap();
    let best = proposals.first().expect("something was recognised");
    assert_eq!(best.element, "steun-leren-vragen");
    it.app
        .tag_add(
            &case,
            TagWrite {
                element: best.element.clone(),
                phase: PhaseCode::Start,
                intensity: best.intensity,
                recipients: best.recipients.clone(),
                manners: best.manners.clone(),
                note: "Moeder belde haar zus.".into(),
                effect: None,
            },
        )
        .unwrap();
    assert_eq!(it.app.case_open(&case).unwrap().tags.len(), before + 1);

    // The case's own pattern raises questions, with the reason beside them.
    let conversation = it.app.conversation_open(&case, VariantCode::Group).unwrap();
    let asked: Vec<_> = conversation.steps.iter().flat_map(|step| &step.asked).collect();
    let child = asked.iter().find(|it| it.id == "patroon-3").expect("little goes to the children");
    assert!(
        matches!(child.because, BecauseView::Recipients { part: 1, whole: 9, .. }),
        "{:?}",
        child.because
    );

    for (question, text) in [
        ("situatie-4", "Hoe kan ik helpen zonder dat alles op mij rust?"),
        ("blik-1", "Zij zou zeggen: geregeld."),
    ] {
        let input = AnswerInput { case: case.clone(), question: question.into(), text: text.into() };
        it.app.answer_set(&input).unwrap();
    }
    let open = it.app.case_open(&case).unwrap().experiments.first().expect("this case has one").id.clone();
    it.app.experiment_edit(&open, app::experiment("Met moeder één A4: wie helpt wie?")).unwrap();
    let place =
        PlaceInput { case: case.clone(), tab: TabCode::Conversation, variant: VariantCode::Alone, step: 3 };
    it.app.place_set(&place).unwrap();

    let sheet = PaperInput::CaseSummary { case: case.clone(), parts: wire::PartsInput::default() };
    let preview = app::look(&mut it, &sheet).unwrap();
    assert!(preview.findings.is_empty(), "a fictional case holds nothing traceable: {:?}", preview.findings);
    assert!((1..=3).contains(&preview.pages.len()), "{} pages", preview.pages.len());
    let paper = app::pdf(&mut it, &sheet, &[]).unwrap();
    assert!(paper.bytes().unwrap().starts_with(b"%PDF-1.7"));
    assert!(
        paper.file_name().contains("2026-11-22") && !paper.file_name().contains("Beuk"),
        "{}",
        paper.file_name()
    );

    let all = it.app.dump_of_work().unwrap();
    it.app.vault_lock();
    assert!(matches!(it.app.case_open(&case), Err(WireError::Locked)));
    assert!(matches!(it.app.vault_unlock("drie rode fietsen in de regen"), Err(WireError::WrongPassphrase)));
    it.app.vault_unlock(PASSPHRASE).unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), all, "everything is there after locking");

    let start = it.app.start().unwrap();
    let last = start.last.expect("the case goes on where it was");
    assert_eq!((last.case.id, last.tab, last.step), (case, Some(TabCode::Conversation), Some(3)));
    assert_eq!(start.experiments.len(), 1);
}

#[test]
fn what_is_due_shows_on_the_start_screen() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.experiment_add(&case, app::experiment("Avondroutine samen doen")).unwrap();
    it.app.case_set_expiry(&case, Some("2026-12-01")).unwrap();

    let start = it.app.start().unwrap();
    assert_eq!(start.experiments.first().map(|it| it.experiment.days), Some(14));
    assert_eq!(start.expiring.first().map(|it| it.days), Some(9));

    it.clock.set(app::moment("2026-12-06", 9, 0));
    let start = it.app.start().unwrap();
    assert_eq!(start.experiments.first().map(|it| it.experiment.days), Some(0));
    assert_eq!(start.expiring.first().map(|it| it.days), Some(-5));
    assert!(it.app.case_list().unwrap().first().is_some_and(|it| it.is_due));
}

#[test]
fn looking_around_leaves_nothing_on_disk_until_it_is_kept() {
    let mut it = app::fresh();
    it.app.look_around().unwrap();
    let cases = it.app.case_list().unwrap();
    assert_eq!(cases.len(), 6);
    assert!(cases.iter().all(|it| it.sample.is_some()), "every case is marked as fictional");
    let story = StoryInput { case: cases[0].id.clone(), text: "Wat ik erbij schreef.".into() };
    it.app.case_set_story(&story).unwrap();
    assert!(!it.folder.path().join("kluis").exists(), "nothing is written while looking around");

    it.app.look_around_keep(PASSPHRASE).unwrap();
    let kept = it.app.dump_of_work().unwrap();
    it.app.vault_lock();
    it.app.vault_unlock(PASSPHRASE).unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), kept);
    assert_eq!(it.app.case_open(&cases[0].id).unwrap().story, "Wat ik erbij schreef.");
}

#[test]
fn looking_around_without_keeping_leaves_no_vault() {
    let mut it = app::fresh();
    it.app.look_around().unwrap();
    assert_eq!(it.app.vault_lock().state, VaultStateCode::None);
}

#[test]
fn a_sample_is_opened_once_and_again_after_it_was_thrown_away() {
    let mut it = app::open();
    let first = it.app.case_open_sample("casus-kade").unwrap().value;
    assert_eq!(it.app.case_open_sample("casus-kade").unwrap().value, first);
    it.app.case_bin(&first).unwrap();
    let second = it.app.case_open_sample("casus-kade").unwrap().value;
    assert_ne!(second, first);
    assert_ne!(it.app.case_open(&second).unwrap().label, "Casus Kade", "the name is taken in the bin");
    it.app.bin_empty().unwrap();
    assert!(it.app.bin_list().unwrap().is_empty());
}

#[test]
fn leaving_out_on_purpose_is_not_using() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.tag_add(&case, app::tag("vertrouwen-opbouwen")).unwrap();
    let left_out = TagWrite {
        intensity: IntensityCode::LeftOut,
        note: "Te vroeg.".into(),
        ..app::tag("netwerk-in-kaart")
    };
    it.app.tag_add(&case, left_out).unwrap();
    let conversation = it.app.conversation_open(&case, VariantCode::Group).unwrap();
    let asked: Vec<_> =
        conversation.steps.iter().flat_map(|step| &step.asked).map(|it| it.id.as_str()).collect();
    assert!(asked.contains(&"patroon-2"), "the network was left out, so it is asked about");
    assert!(!asked.contains(&"patroon-9"), "the working relationship was used");
}

#[test]
fn answering_a_pattern_alone_does_not_make_the_next_one_appear() {
    let mut it = app::open();
    let case = it.app.case_open_sample("casus-beuk").unwrap().value;
    let raised = |it: &mut app::TestApp| -> Vec<String> {
        let conversation = it.app.conversation_open(&case, VariantCode::Alone).unwrap();
        let asked = conversation.steps.into_iter().flat_map(|step| step.asked);
        asked.filter(|it| !matches!(it.because, BecauseView::Always)).map(|it| it.id).collect()
    };
    let before = raised(&mut it);
    assert_eq!(before.len(), 2, "alone one looks at two patterns");
    for question in &before {
        let input = AnswerInput { case: case.clone(), question: question.clone(), text: "Daarom.".into() };
        it.app.answer_set(&input).unwrap();
        assert_eq!(raised(&mut it), before);
    }
}
