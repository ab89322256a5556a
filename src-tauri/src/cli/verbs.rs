//! What can be typed: the verbs with their arguments. The doc lines are the help, so they are in Dutch.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use super::typed;

/// Terugblik: terugkijken op hulp in gezinnen. Zonder opdracht opent het venster.
#[derive(Debug, Parser)]
#[command(name = "terugblik", bin_name = "terugblik", version, disable_help_subcommand = true)]
pub struct Arguments {
    /// What to do instead of opening the window.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

const HOW_TEXTS_COME: &str = "\
Leest regels van de standaardinvoer en geeft op elke regel meteen een antwoord:
  {\"id\": 1, \"text\": \"Daan belt\"}
  {\"id\": 1, \"spans\": [{\"start\": 0, \"end\": 4, \"kind\": \"voornaam\"}]}
Geteld zijn tekens (Unicode code points), vanaf 0; het eind hoort er niet meer bij.
Een regel die niet te lezen is, wordt gemeld en overgeslagen.";

/// What the command line can do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Maakt een PDF.
    Report(Report),
    /// Werkt met inhoudspakketten.
    Content(ContentArguments),
    /// Controleert de beloften: geen netwerk, niets leesbaars op schijf, alles heel.
    Check(CheckArguments),
    /// Zoekt in teksten wat naar een gezin kan leiden.
    #[command(after_help = HOW_TEXTS_COME)]
    CheckText,
}

/// What to check.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// Leest de wachtzin van de standaardinvoer, om ook in de kluis te kijken.
    #[arg(long)]
    pub(super) passphrase: bool,
    /// De map met de kluis, als dat niet de gewone is.
    #[arg(long, value_name = "MAP")]
    pub(super) data_dir: Option<PathBuf>,
}

/// What to do with a content pack.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub struct ContentArguments {
    #[command(subcommand)]
    pub(super) verb: ContentVerb,
}

#[derive(Debug, Subcommand)]
pub(super) enum ContentVerb {
    /// Kijkt een pakket na: een map of een zip.
    Check {
        /// De map of de zip.
        #[arg(value_name = "PAKKET")]
        path: PathBuf,
    },
}

/// Which paper.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub struct Report {
    #[command(subcommand)]
    pub(super) paper: PaperVerb,
}

/// The papers, with what each is about.
#[derive(Debug, Subcommand)]
pub(super) enum PaperVerb {
    /// Samenvatting van een verzonnen casus voor intervisie.
    CaseSummary(OfSample),
    /// Blad voor het gezin, van een verzonnen casus.
    FamilyPage(OfSample),
    /// Blad voor wie meedoet aan een bijeenkomst.
    IntervisionHandout(Handout),
    /// Notulen van een bijeenkomst; zonder bestand om met de hand in te vullen.
    IntervisionMinutes(FromForm),
    /// Verslag van één bijeenkomst voor het register.
    RegistrationReport(FromForm),
    /// Overzicht van een reeks bijeenkomsten voor het register.
    RegistrationSeries(FromForm),
    /// Kaart van één element.
    ElementCard(OfElement),
    /// Kaarten van elementen om uit te snijden.
    ElementCards(Cards),
    /// Praatplaat voor aan de muur of op tafel.
    TalkingBoard(Boards),
    /// Het hele handboek als boek.
    Handbook(Way),
    /// Privacy door ontwerp, twee bladen voor de functionaris gegevensbescherming.
    PrivacySheet(Way),
    /// Workshop rond een verzonnen casus.
    WorkshopPack(OfSample),
    /// Bladen voor wie een gesprek leidt.
    Guide(Guide),
}

impl PaperVerb {
    /// Where it goes, and how.
    pub fn way(&self) -> &Way {
        match self {
            Self::CaseSummary(it) | Self::FamilyPage(it) | Self::WorkshopPack(it) => &it.way,
            Self::IntervisionHandout(it) => &it.way,
            Self::IntervisionMinutes(it) | Self::RegistrationReport(it) | Self::RegistrationSeries(it) => {
                &it.way
            }
            Self::ElementCard(it) => &it.way,
            Self::ElementCards(it) => &it.way,
            Self::TalkingBoard(it) => &it.way,
            Self::Handbook(way) | Self::PrivacySheet(way) => way,
            Self::Guide(it) => &it.way,
        }
    }

    /// The files that are read to make it.
    pub fn sources(&self) -> impl Iterator<Item = &Path> {
        let form = match self {
            Self::IntervisionHandout(it) => it.from.as_deref(),
            Self::IntervisionMinutes(it) | Self::RegistrationReport(it) | Self::RegistrationSeries(it) => {
                it.from.as_deref()
            }
            _ => None,
        };
        form.into_iter().chain(self.way().pack.as_deref())
    }
}

/// Where the paper goes, of which day it is, and with which content.
#[derive(Debug, Clone, Args)]
pub(super) struct Way {
    /// Waar de PDF komt; - is de standaarduitvoer.
    #[arg(long, value_name = "BESTAND")]
    pub out: PathBuf,
    /// De datum op het papier (JJJJ-MM-DD); anders vandaag.
    #[arg(long, value_name = "DATUM", value_parser = typed::day, allow_hyphen_values = true)]
    pub date: Option<NaiveDate>,
    /// Een ander inhoudspakket: een map of een zip.
    #[arg(long, value_name = "PAKKET")]
    pub pack: Option<PathBuf>,
    /// Maakt het papier ook als er iets in staat waaraan iemand te herkennen is.
    #[arg(long = "akkoord")]
    pub accepted: bool,
}

#[derive(Debug, Args)]
pub(super) struct OfSample {
    /// Over welke verzonnen casus, bijvoorbeeld casus-beuk.
    #[arg(long, value_name = "ID")]
    pub sample: String,
    #[command(flatten)]
    pub way: Way,
}

#[derive(Debug, Args)]
pub(super) struct OfElement {
    /// Over welk element, bijvoorbeeld time-out.
    #[arg(long, value_name = "ID")]
    pub element: String,
    #[command(flatten)]
    pub way: Way,
}

#[derive(Debug, Args)]
pub(super) struct Cards {
    /// Welke elementen, met komma's ertussen; anders allemaal.
    #[arg(long, value_name = "ID,ID", value_delimiter = ',')]
    pub elements: Vec<String>,
    /// Hoe ze op papier liggen.
    #[arg(long, value_enum, default_value_t = Format::A4, ignore_case = true, value_name = "MAAT")]
    pub format: Format,
    #[command(flatten)]
    pub way: Way,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Format {
    /// Acht op een A4.
    A4,
    /// Eén op een A6.
    A6,
}

#[derive(Debug, Args)]
pub(super) struct Boards {
    /// Welke praatplaat.
    #[arg(long, value_enum, default_value_t = WhichBoard::Beide, ignore_case = true, value_name = "PLAAT")]
    pub board: WhichBoard,
    #[command(flatten)]
    pub way: Way,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum WhichBoard {
    /// Waar de hulp uit bestaat.
    Inhoud,
    /// Wat de hulp mogelijk maakt.
    Voorwaarden,
    /// Allebei.
    Beide,
}

#[derive(Debug, Args)]
pub(super) struct Guide {
    /// Welke methode; vaker te geven. "gespreksleidraad" geeft de leidraad. Zonder komen alle bladen.
    #[arg(long = "method", value_name = "ID")]
    pub methods: Vec<String>,
    #[command(flatten)]
    pub way: Way,
}

#[derive(Debug, Args)]
pub(super) struct Handout {
    /// Volgens welke methode; anders de gespreksleidraad.
    #[arg(long, value_name = "ID")]
    pub method: Option<String>,
    /// Hoe lang de bijeenkomst duurt.
    #[arg(long, value_name = "MINUTEN", value_parser = typed::number, allow_hyphen_values = true)]
    pub minutes: Option<u64>,
    /// De vraag van de bijeenkomst.
    #[arg(long, value_name = "TEKST")]
    pub question: Option<String>,
    /// Een bijeenkomst.toml; wat hierboven staat gaat voor.
    #[arg(long, value_name = "BESTAND")]
    pub from: Option<PathBuf>,
    #[command(flatten)]
    pub way: Way,
}

#[derive(Debug, Args)]
pub(super) struct FromForm {
    /// Een TOML-bestand met wat er ingevuld staat; anders komt er een leeg formulier.
    #[arg(long, value_name = "BESTAND")]
    pub from: Option<PathBuf>,
    #[command(flatten)]
    pub way: Way,
}
