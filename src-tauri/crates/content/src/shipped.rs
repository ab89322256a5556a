//! The pack that is inside the program.

use crate::Pack;

pub(crate) fn pack() -> Pack {
    Pack::default()
}
