//! What colleagues offer to talk about at a meeting: a question of one line each, from a case or free. Of a case it
//! holds nothing but which one it is; when that is erased, the question goes too. One of a colleague may bring a picture
//! of a case along.

use uuid::Uuid;

use crate::{CaseId, CasePicture, Colleague, MeetingError, Note};

/// The most questions that are offered for one meeting.
pub const MAX_OFFERS: usize = 30;

/// Which offered question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfferId(pub Uuid);

/// A question that someone offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Which one.
    pub id: OfferId,
    /// Whose it is, when that was said; `None` for the worker of this vault.
    pub by: Option<Colleague>,
    /// The question, in one line; never blank.
    pub question: Note,
    /// The case that it comes from, when it comes from one of this vault.
    pub case: Option<CaseId>,
    /// The picture of a case of a colleague, when it came along in a file.
    pub picture: Option<CasePicture>,
}

/// The questions that are offered for a meeting, at most one of them chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offers {
    all: Vec<Offer>,
    chosen: Option<OfferId>,
}

impl Offers {
    /// Those of `offers` that ask something, each id once, at most [`MAX_OFFERS`]; `chosen` counts when it is one.
    pub fn new(offers: Vec<Offer>, chosen: Option<OfferId>) -> Result<Self, MeetingError> {
        let mut all: Vec<Offer> = Vec::with_capacity(offers.len());
        for offer in offers {
            if !offer.question.is_blank() && !all.iter().any(|it| it.id == offer.id) {
                all.push(offer);
            }
        }
        let has = all.len();
        if has > MAX_OFFERS {
            return Err(MeetingError::Lines { has, most: MAX_OFFERS });
        }
        let chosen = chosen.filter(|id| all.iter().any(|it| it.id == *id));
        Ok(Self { all, chosen })
    }

    /// The offered questions, in the order in which they came.
    pub fn as_slice(&self) -> &[Offer] {
        &self.all
    }

    /// The one that the group talks about, once it was chosen.
    pub fn chosen(&self) -> Option<&Offer> {
        let id = self.chosen?;
        self.all.iter().find(|it| it.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(number: u128, question: &str) -> Offer {
        Offer {
            id: OfferId(Uuid::from_u128(number)),
            by: None,
            question: Note::new(question).unwrap(),
            case: None,
            picture: None,
        }
    }

    #[test]
    fn only_what_asks_something_is_offered_and_only_what_is_offered_can_be_chosen() {
        let offers =
            vec![offer(1, "Hoe kan ik …?"), offer(2, " "), offer(1, "Nog eens"), offer(3, "Waarom …?")];
        let chosen = |id| Offers::new(offers.clone(), Some(OfferId(Uuid::from_u128(id)))).unwrap();
        assert_eq!(chosen(3).as_slice().len(), 2);
        assert_eq!(chosen(3).chosen(), Some(&offer(3, "Waarom …?")));
        assert_eq!(chosen(1).chosen(), Some(&offer(1, "Hoe kan ik …?")));
        assert_eq!(chosen(2).chosen(), None, "a blank question");
        assert_eq!(chosen(9).chosen(), None);
        let many = (0..31).map(|it| offer(it, "?")).collect();
        assert_eq!(Offers::new(many, None), Err(MeetingError::Lines { has: 31, most: 30 }));
    }
}
