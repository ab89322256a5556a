//! Who has which part at the table: who leads, who brings the question, who is the voice of the family.

use crate::{Colleague, MAX_PARTICIPANTS, MeetingError, RoleId};

/// A part, and who has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// The part, as the content pack names it.
    pub role: RoleId,
    /// Who has it.
    pub who: Colleague,
}

/// The parts at the table. One part can be had by several people, and one person can have several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seats(Vec<Seat>);

impl Seats {
    /// These seats, each once, at most [`MAX_PARTICIPANTS`].
    pub fn new(seats: Vec<Seat>) -> Result<Self, MeetingError> {
        let mut once: Vec<Seat> = Vec::with_capacity(seats.len());
        for seat in seats {
            if !once.contains(&seat) {
                once.push(seat);
            }
        }
        let has = once.len();
        if has > MAX_PARTICIPANTS {
            Err(MeetingError::Lines { has, most: MAX_PARTICIPANTS })
        } else {
            Ok(Self(once))
        }
    }

    /// The seats, in the order in which they were given.
    pub fn as_slice(&self) -> &[Seat] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_given_once() {
        let seat = |role: &str, who: &str| Seat {
            role: RoleId::new(role).unwrap(),
            who: Colleague::new(who).unwrap(),
        };
        let seats = vec![seat("begeleider", "A."), seat("stem-van-gezin", "A."), seat("begeleider", "A.")];
        assert_eq!(Seats::new(seats).unwrap().as_slice().len(), 2);
        let many: Vec<Seat> = (0..100).map(|it| seat("meedenker", &format!("Collega {it}"))).collect();
        assert_eq!(Seats::new(many), Err(MeetingError::Lines { has: 100, most: 99 }));
    }
}
