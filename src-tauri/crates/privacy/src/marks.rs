//! What the lists say about a word: one bit a list. What follows from it is decided where texts are read.

/// In the dictionary of ordinary words.
pub const WORD: u64 = 1;
/// So ordinary that only the clearest context makes a name of it.
pub const COMMON: u64 = 1 << 1;
/// A given name.
pub const GIVEN: u64 = 1 << 2;
/// A family name, without its small words.
pub const FAMILY: u64 = 1 << 3;
/// A village, town, neighbourhood or region.
pub const PLACE: u64 = 1 << 4;
/// A given name that the dictionary knows as a word too, but that is nearly always a person.
pub const STRONG: u64 = 1 << 5;
/// Leads to no family: a method, a country, a shop, a figure in a book.
pub const HARMLESS: u64 = 1 << 6;
/// An institution by name.
pub const INSTITUTION: u64 = 1 << 7;
/// The first word of an entry of more words.
pub const STARTS: u64 = 1 << 8;
/// Who someone is in a family.
pub const ROLE: u64 = 1 << 9;
/// Stands before a family name.
pub const TITLE: u64 = 1 << 10;
/// What only people do.
pub const VERB: u64 = 1 << 11;
/// A verb that things do as well.
pub const FEEBLE: u64 = 1 << 12;
/// A family name that is usual in the Netherlands.
pub const USUAL_FAMILY: u64 = 1 << 13;
/// May stand between a given and a family name.
pub const BETWEEN: u64 = 1 << 14;
/// A name of a school may follow.
pub const SCHOOL: u64 = 1 << 15;
/// A name of an institution may follow.
pub const KIND_OF_INSTITUTION: u64 = 1 << 16;
/// Has the form of a street and is none.
pub const NO_STREET: u64 = 1 << 17;
/// An article or another word that a noun follows.
pub const DETERMINER: u64 = 1 << 18;
/// A given name that is usual in the Netherlands.
pub const USUAL_GIVEN: u64 = 1 << 19;
/// Who someone is at work.
pub const COLLEAGUE: u64 = 1 << 20;
/// Stands before a given name or a family name: juf, oom.
pub const CLASSROOM: u64 = 1 << 21;
/// A name follows: heet, genaamd.
pub const NAMING: u64 = 1 << 22;
/// A person may follow: met, van.
pub const WITH: u64 = 1 << 23;
/// A place may follow: in, uit.
pub const IN: u64 = 1 << 24;
/// A school by name.
pub const SCHOOL_NAME: u64 = 1 << 26;
/// With a small word behind it, a place follows: woont.
pub const LIVES: u64 = 1 << 25;
/// What only people are: zwanger, verlegen.
pub const STATE: u64 = 1 << 27;
/// Who wrote down a method or a test; what stands before it is the author's too.
pub const AUTHOR: u64 = 1 << 28;
