//! Why a pack was not taken, and the words for it.

use content::Problem;

/// Why a pack was not taken. Nothing was changed: the app goes on with what it had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// A file, all files together or their number is more than a pack may have.
    #[error("the pack is too large")]
    TooLarge,
    /// A name that leads out of the pack, or that no pack has; a link.
    #[error("the pack holds a name that is not safe")]
    UnsafeName(String),
    /// There is no `pack.toml` where it should be.
    #[error("there is no pack here")]
    NotAPack,
    /// It cannot be opened or is damaged.
    #[error("the pack cannot be read")]
    Unreadable,
    /// A file is not text in UTF-8.
    #[error("a file of the pack is not text")]
    NotText(String),
    /// The pack was read and is not right.
    #[error("the pack has {} problems", .0.len())]
    Problems(Vec<Problem>),
}

impl PackError {
    /// What is wrong and what to do, in Dutch: one line for each thing, at least one.
    pub fn say(&self) -> Vec<String> {
        let line = match self {
            Self::TooLarge => {
                "Dit pakket is te groot. Een pakket heeft hoogstens 200 bestanden van 1 MB, en \
                samen hoogstens 8 MB. Haal weg wat er niet in hoort."
                    .to_owned()
            }
            Self::UnsafeName(name) => format!(
                "In dit pakket zit een bestand dat niet veilig is: ‘{name}’. Gebruik alleen gewone bestanden \
                 met namen van letters, cijfers, punten en streepjes, en geen snelkoppelingen."
            ),
            Self::NotAPack => "Dit is geen inhoudspakket. Kies een map of een zip-bestand met daarin het \
                bestand ‘pack.toml’."
                .to_owned(),
            Self::Unreadable => {
                "Dit bestand of deze map kan niet worden gelezen. Misschien is het beschadigd, \
                verplaatst of afgeschermd. Vraag een nieuwe kopie of kies iets anders."
                    .to_owned()
            }
            Self::NotText(name) => {
                format!("Het bestand ‘{name}’ is geen gewone tekst. Sla het op als UTF-8.")
            }
            Self::Problems(problems) => return problems.iter().map(Problem::say).collect(),
        };
        vec![line]
    }
}
