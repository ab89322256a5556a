//! What workers really type, on the shipped pack: the first proposal, row by row.
//! Half of the rows were written and kept aside before anything was tuned: decisions/0005.

use std::sync::LazyLock;

use domain::Phase;

use super::Proposer;
use super::tests::written;
use crate::Pack;

static SHIPPED: LazyLock<Proposer> = LazyLock::new(|| Proposer::new(Pack::shipped()));

#[track_caller]
fn check(typed: &str, expected: &str) {
    check_in(Phase::Care, typed, expected);
}

#[track_caller]
fn check_in(phase: Phase, typed: &str, expected: &str) {
    let first = written(&SHIPPED.propose(typed, phase, 1)).pop().unwrap_or_default();
    assert_eq!(first, expected, "for {typed:?}");
}

#[test]
fn mapping_and_planning() {
    check("plan gemaakt", "gezinsplan-maken —  —  — gemiddeld");
    check("meldcode besproken ouders", "veiligheid-inschatten — ouders — gesprek — gemiddeld");
    check("veiligheid inschatten kind", "veiligheid-inschatten — kind —  — gemiddeld");
    check("taxatie veiligheid", "veiligheid-inschatten —  —  — gemiddeld");
    check("doelen bepalen ouders 2", "doelen-samen-bepalen — ouders —  — gemiddeld");
    check("doelen klein maken moeder 1", "doelen-concreet-maken — ouders —  — licht");
    check("evaluatie gezin", "voortgang-evalueren — heel-gezin —  — gemiddeld");
    check("afsluiten gezin 2", "afronden-en-vasthouden — heel-gezin —  — gemiddeld");
    check("prioriteiten moeder", "prioriteiten-stellen — ouders —  — gemiddeld");
    check("hulpvraag jongere gesprek", "hulpvraag-verhelderen — kind — gesprek — gemiddeld");
    check("tijdlijn moeder", "gezinsgeschiedenis — ouders —  — gemiddeld");
    check("krachten in kaart kind 2", "krachten-in-kaart — kind —  — gemiddeld");
    check("observeren gezin eten", "gedrag-en-interactie-analyseren — heel-gezin —  — gemiddeld");
    check("problemen in kaart ouders en kind", "problemen-in-kaart — ouder-en-kind —  — gemiddeld");
    check("gezinsplan oma mentor 2", "gezinsplan-maken — netwerk+professionals —  — gemiddeld");
}

#[test]
fn working_on_change() {
    check("motiveren vader bewust niet", "motiveren — ouders —  — niet");
    check("motivatie moeder 0", "motiveren — ouders —  — niet");
    check("emoties kind oefenen licht", "emoties-hanteren — kind — oefenen — licht");
    check("boosheid zoon rollenspel", "emoties-hanteren — kind — oefenen — gemiddeld");
    check("ruzie ouders intensief", "communicatie-en-ruzie — ouders —  — intensief");
    check("veiligheidsplan heel gezin 3", "veiligheid-vergroten — heel-gezin —  — intensief");
    check("gedachten moeder", "gedachten-onderzoeken — ouders —  — gemiddeld");
    check("problemen oplossen stappen zoon", "problemen-leren-oplossen — kind — instructie — gemiddeld");
    check("rollen gezin", "gezinspatronen — heel-gezin —  — gemiddeld");
    check("depressie moeder", "ouder-eigen-problemen — ouders —  — gemiddeld");
    check("zelfvertrouwen kind oefenen 2", "vaardigheden-kind — kind — oefenen — gemiddeld");
    check("broertje vaardigheden", "vaardigheden-kind — broers-zussen —  — gemiddeld");
    check("kind vaardigheden samen", "vaardigheden-kind — kind — samen-doen — gemiddeld");
}

#[test]
fn parenting() {
    check("time out oefenen ouder 3", "time-out — ouders — oefenen — intensief");
    check("belonigskaart", "prijzen-en-belonen —  —  — gemiddeld");
    check("grenzen stellen vader voordoen", "grenzen-en-gevolgen — ouders — voordoen — gemiddeld");
    check("dagritme ouders plaatjes 2", "dagritme — ouders — visueel-materiaal — gemiddeld");
    check("complimenten geven oefenen moeder", "prijzen-en-belonen — ouders — oefenen — gemiddeld");
    check("quality time vader kind", "positieve-aandacht — ouders+kind —  — gemiddeld");
    check("10 min samen spelen vader", "positieve-aandacht — ouders —  — gemiddeld");
    check("instructies moeder voordoen", "duidelijke-instructies — ouders — voordoen — gemiddeld");
    check("straf gevolgen ouders", "grenzen-en-gevolgen — ouders —  — gemiddeld");
    check("toezicht puber", "toezicht-houden — kind —  — gemiddeld");
    check("video sensitief baby vader", "sensitief-reageren — ouders+kind — visueel-materiaal — gemiddeld");
    check("autisme uitleg ouders", "ontwikkeling-begrijpen — ouders — psycho-educatie — gemiddeld");
    check("co-ouderschap afspraken", "samen-opvoeden —  —  — gemiddeld");
    check("huiswerk moeder belonen", "prijzen-en-belonen — ouders — huiswerk — gemiddeld");
    check("feedback moeder sensitief", "sensitief-reageren — ouders — feedback — gemiddeld");
    check("prijzen", "prijzen-en-belonen —  —  — gemiddeld");
}

#[test]
fn practical_help() {
    check("schuldn regelen moeder", "geld-en-administratie — ouders — overnemen — gemiddeld");
    check(
        "huishouden opruimen samen doen moeder 2",
        "huishouden-en-woning — ouders — samen-doen — gemiddeld",
    );
    check("kleding regelen 1", "spullen-en-basis —  —  — licht");
    check("tandarts kind 1", "gezondheid-regelen — kind —  — licht");
    check("leerplicht verzuim zoon", "school-en-werk — kind —  — gemiddeld");
    check("oppas regelen", "taakverlichting —  — overnemen — gemiddeld");
    check("mee naar gemeente vader", "meegaan-en-regelen — ouders+professionals —  — gemiddeld");
    check("voedselbank", "spullen-en-basis —  —  — gemiddeld");
    check("uitkering aanvragen overnemen moeder", "geld-en-administratie — ouders — overnemen — gemiddeld");
    check("rekeningen samen moeder 2", "geld-en-administratie — ouders — samen-doen — gemiddeld");
}

#[test]
fn network_and_professionals() {
    check_in(Phase::Start, "netw ouders oefen 2", "netwerk-in-kaart — ouders — oefenen — gemiddeld");
    check_in(Phase::Start, "steun ouders samen 2", "steun-leren-vragen — ouders — samen-doen — gemiddeld");
    check("oma erbij netwerk 1", "netwerk-betrekken — netwerk —  — licht");
    check("tel school kind", "afstemmen-school — kind —  — gemiddeld");
    check("netwerkcirkel moeder", "netwerk-in-kaart — ouders —  — gemiddeld");
    check("nieuw netwerk moeder 1", "netwerk-opbouwen — ouders —  — licht");
    check("netwerk versterken oma 2", "netwerk-versterken — netwerk —  — gemiddeld");
    check("steunfiguur kind", "steunfiguur-kind — kind —  — gemiddeld");
    check("hulp vragen oefenen moeder", "steun-leren-vragen — ouders — oefenen — gemiddeld");
    check("coordineren professionals 2", "hulp-coordineren — professionals —  — gemiddeld");
    check("juf gesprek kind", "afstemmen-school — kind — gesprek — gemiddeld");
    check("mdo gezin", "gezamenlijk-overleg — heel-gezin —  — gemiddeld");
    check("verwijzing ggz vader", "doorverwijzen — ouders+professionals —  — gemiddeld");
    check("bemiddelen woningcorporatie", "bemiddelen —  —  — gemiddeld");
    check("netwerk gesprek 1", "netwerk-in-kaart —  — gesprek — licht");
    check("school gesprek moeder", "afstemmen-school — ouders — gesprek — gemiddeld");
    check("oefen netwerk", "netwerk-in-kaart —  — oefenen — gemiddeld");
}

#[test]
fn working_together_with_the_family() {
    check("vertrouwen 3 samen", "vertrouwen-opbouwen —  — samen-doen — intensief");
    check("luisteren moeder 3", "steun-en-erkenning — ouders —  — intensief");
    check("samen beslissen ouders", "samen-beslissen — ouders —  — gemiddeld");
    check("zorgen uitspreken moeder 1", "openheid-over-zorgen — ouders —  — licht");
    check("aan de deur volhouden", "volhouden —  —  — gemiddeld");
    check("outreachend 2", "volhouden —  —  — gemiddeld");
    check("samenwerking bespreken gezin", "werkrelatie-bespreken — heel-gezin —  — gemiddeld");
    check("aansluiten gezin 3", "aansluiten — heel-gezin —  — intensief");
    check("vertrouwne moeder", "vertrouwen-opbouwen — ouders —  — gemiddeld");
}

#[test]
fn the_second_best_of_the_sketch_stands_second() {
    let both = written(&SHIPPED.propose("steun ouders samen 2", Phase::Start, 2));
    assert_eq!(
        both,
        [
            "steun-leren-vragen — ouders — samen-doen — gemiddeld",
            "steun-en-erkenning — ouders — samen-doen — gemiddeld",
        ]
    );
}

#[test]
fn only_for_whom_and_how_is_no_tag() {
    check("ouders 2", "");
    check("moeder samen oefenen 3", "");
}
