//! The help and the complaints of the parser of arguments, in Dutch. Its own words are English and fixed, apart
//! from the doc lines of the verbs; so they are put into Dutch here, and nothing else of it is shown.

use std::process::ExitCode;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use content::words::messages as words;

use super::complain;

/// Shows the help that was asked for, or says what was not understood.
pub fn answer(error: &Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayVersion => print!("{}", error.render()),
        ErrorKind::DisplayHelp => print!("{}", in_dutch(&error.render().to_string())),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            eprint!("{}", in_dutch(&error.render().to_string()));
        }
        _ => complain(&[wrong(error), words::cli_see_help()]),
    }
    u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
}

/// The help with the words of the parser in Dutch.
fn in_dutch(help: &str) -> String {
    let titled = |word: &str| format!("{word}:");
    let verb = words::cli_help_verb();
    let words = [
        ("Usage:", titled(&words::cli_help_usage())),
        ("Commands:", titled(&words::cli_help_verbs())),
        ("Arguments:", titled(&words::cli_help_arguments())),
        ("Options:", titled(&words::cli_help_options())),
        ("[OPTIONS]", format!("[{}]", words::cli_help_option())),
        ("[COMMAND]", format!("[{verb}]")),
        ("<COMMAND>", format!("<{verb}>")),
        ("[possible values: ", format!("[{}: ", words::cli_help_possible())),
        ("Possible values:", titled(&words::cli_help_possible())),
        ("[default: ", format!("[{}: ", words::cli_help_default())),
        ("Print help", words::cli_help_print()),
        ("Print version", words::cli_help_version()),
    ];
    words.iter().fold(help.to_owned(), |help, (english, dutch)| help.replace(english, dutch))
}

/// What is wrong with what was typed.
fn wrong(error: &Error) -> String {
    let argument = named(error, ContextKind::InvalidArg);
    let value = named(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => words::cli_value_missing(&argument),
        ErrorKind::InvalidValue => {
            words::cli_not_possible(&argument, &named(error, ContextKind::ValidValue), &value)
        }
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
            words::cli_wrong_value(&argument, &why)
        }
        ErrorKind::UnknownArgument => match named(error, ContextKind::SuggestedArg) {
            near if near.is_empty() => words::cli_argument_unknown(&argument),
            near => words::cli_argument_near(&argument, &near),
        },
        ErrorKind::InvalidSubcommand => {
            let verb = named(error, ContextKind::InvalidSubcommand);
            match named(error, ContextKind::SuggestedSubcommand) {
                near if near.is_empty() => words::cli_verb_unknown(&verb),
                near => words::cli_verb_near(&near, &verb),
            }
        }
        ErrorKind::MissingRequiredArgument => words::cli_argument_missing(&argument),
        ErrorKind::ArgumentConflict => words::cli_argument_twice(&argument),
        ErrorKind::InvalidUtf8 => words::cli_not_text(),
        _ => words::cli_not_understood(),
    }
}

/// What the parser says of `kind`; empty when it says nothing.
fn named(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(it)) => it.clone(),
        Some(ContextValue::Strings(all)) => all.join(", "),
        _ => String::new(),
    }
}
