//! Words as such: endings of nouns, abbreviations, and words that are family names and something else too.
//! It knows nothing of where they stand.

use crate::lexicon::is_nearly;
use crate::marks::WORD;

/// Endings of ordinary nouns: an unknown word with one is a new or a misspelt noun, no name.
const NOUN_ENDINGS: [&str; 55] = [
    "ing",
    "ingen",
    "heid",
    "heden",
    "tie",
    "ties",
    "schap",
    "ment",
    "teit",
    "isme",
    "gesprek",
    "plan",
    "hulp",
    "zorg",
    "werk",
    "werker",
    "leider",
    "ster",
    "school",
    "groep",
    "team",
    "kamer",
    "huis",
    "tijd",
    "dag",
    "week",
    "jaar",
    "avond",
    "spel",
    "boek",
    "kaart",
    "brief",
    "lijst",
    "formulier",
    "moment",
    "contact",
    "probleem",
    "problemen",
    "thuis",
    "lijk",
    "baar",
    "loos",
    "atie",
    "iteit",
    "iek",
    "therapie",
    "ologie",
    "aanpak",
    "model",
    "methode",
    "programma",
    "platform",
    "project",
    "instituut",
    "centrum",
];

/// Abbreviations of one-letter parts that are no initials.
pub(super) const LETTER_WORDS: [&str; 76] = [
    "icm", "iig", "ism", "obv", "ogv", "bijv", "incl", "excl", "oid", "zgn", "dmv", "adhv", "owv", "svp",
    "wv", "wss", "nvt", "ntb", "idd", "gespr", "afspr", "begel", "ontw", "opv", "soc", "em", "vd", "og",
    "ea", "eo", "hb", "gb", "ob", "tc", "ib", "od", "mbt", "oa", "dwz", "ivm", "zsm", "aub", "ed", "nav",
    "tav", "mn", "va", "tm", "bv", "nv", "ipv", "itt", "tgv", "tbv", "iom", "igv", "wo", "ad", "dd", "ns",
    "ps", "nb", "po", "vo", "bso", "kdv", "ggz", "gi", "ots", "mi", "evt", "hs", "jl", "am", "pm", "asap",
];

/// People at work who are hardly ever called by their given name.
pub(super) fn is_called_by_family_name(word: &str) -> bool {
    matches!(
        word,
        "huisarts"
            | "kinderarts"
            | "jeugdarts"
            | "tandarts"
            | "arts"
            | "dokter"
            | "psychiater"
            | "kinderpsychiater"
            | "advocaat"
            | "advocate"
            | "rechter"
            | "kinderrechter"
            | "officier"
            | "wijkagent"
            | "agent"
            | "rechercheur"
            | "meester"
            | "dominee"
            | "pastoor"
            | "imam"
            | "directeur"
            | "curator"
            | "bewindvoerder"
            | "orthopedagoog"
            | "mentor"
    )
}

/// Words that are family names and that are said of someone as well: "mevrouw koorts", "meneer straks".
pub(super) const NOT_BEHIND_TITLE: [&str; 64] = [
    "alles", "aller", "alle", "arbeid", "baart", "boven", "buiten", "bas", "doe", "doel", "eest", "eis",
    "ernst", "fleur", "graag", "harde", "hoge", "hop", "kaal", "kale", "koop", "koorts", "kramp", "kunt",
    "lage", "lange", "let", "lette", "liefde", "los", "maandag", "maat", "massa", "pas", "passe", "paste",
    "pleister", "rijt", "rond", "ronde", "roost", "rouw", "rust", "schrik", "stelt", "straks", "terug",
    "vast", "ver", "vervat", "vervelde", "vliedt", "voer", "voerde", "voert", "voort", "vrijdag", "vrijheid",
    "vroege", "weert", "wel", "wendt", "wisse", "woord",
];

/// Words that are family names and that stand as easily behind "mevrouw" or a given name.
pub(super) fn is_adjective(word: &str) -> bool {
    is_noun_too(word) || SAID_OF_SOMEONE.contains(&word)
}

const SAID_OF_SOMEONE: [&str; 26] = [
    "boos",
    "snel",
    "goed",
    "stil",
    "blij",
    "kort",
    "laat",
    "vroeg",
    "vast",
    "sterk",
    "wijs",
    "vrolijk",
    "meer",
    "thuis",
    "haar",
    "buurman",
    "buren",
    "oud",
    "weerstand",
    "middel",
    "voogd",
    "helder",
    "klein",
    "jong",
    "huizen",
    "lang",
];

/// Those among them that are a name all the same when someone acts: "familie post verhuist".
pub(super) fn is_noun_too(word: &str) -> bool {
    matches!(
        word,
        "groot"
            | "post"
            | "zwart"
            | "wit"
            | "groen"
            | "blauw"
            | "best"
            | "dam"
            | "pot"
            | "pen"
            | "tas"
            | "dag"
            | "stel"
            | "wilde"
            | "moes"
            | "bijl"
            | "winter"
            | "zomer"
            | "kool"
            | "bal"
            | "bol"
            | "les"
            | "slot"
            | "veld"
            | "wijk"
            | "land"
            | "waard"
            | "kleine"
            | "jonge"
            | "vrede"
    )
}

/// True for what no list has and what is no name: a noun by its ending, or an abbreviation without a vowel.
pub(super) fn ends_like_noun(word: &str) -> bool {
    !word.contains(['a', 'e', 'i', 'o', 'u', 'y'])
        || word.ends_with("'er")
        || word.ends_with("'ers")
        || LETTER_WORDS.contains(&word)
        || NOUN_ENDINGS.iter().any(|it| word.len() > it.len() + 2 && word.ends_with(it))
}

/// `ter sprake`, `ten slotte`.
pub(super) fn is_said_with_ter(word: &str) -> bool {
    matches!(
        word,
        "sprake"
            | "plaatse"
            | "zake"
            | "plekke"
            | "harte"
            | "wereld"
            | "beschikking"
            | "slotte"
            | "eerste"
            | "tweede"
            | "derde"
            | "minste"
            | "hoogste"
            | "zeerste"
            | "onrechte"
            | "opzichte"
            | "aanzien"
            | "behoeve"
            | "koste"
            | "dele"
            | "gunste"
            | "grondslag"
            | "ore"
            | "hand"
            | "dood"
            | "school"
            | "tijde"
            | "einde"
            | "goede"
            | "kwade"
    )
}

pub(super) fn is_plural(word: &str) -> bool {
    matches!(
        word,
        "zoons" | "ouders" | "kinderen" | "broers" | "zussen" | "zusjes" | "broertjes" | "moeders" | "vaders"
    )
}

/// A word of four letters or more that no list has, that has no ending of a Dutch word and is no misspelt one.
pub(super) fn is_like_no_word(word: &str) -> bool {
    let endings =
        ["en", "je", "jes", "tjes", "ing", "ig", "isch", "sch", "de", "te", "dt", "nd", "aal", "eel", "ief"];
    word.chars().count() > 3
        && !word.contains('\'')
        && !word.contains('-')
        && !endings.iter().any(|it| word.ends_with(it))
        && !is_nearly(word, WORD)
}
