//! One gesture for a tag: reads `netw ouders oefen 2` as an element, for whom, how and how strongly.
//! It proposes; nothing is added until the worker says so, and nothing typed is kept.

mod dimension;
mod element;
mod proposal;
mod proposer;
mod reading;
mod typed;
mod weight;

pub use proposal::{Proposal, ReadAs, Recognised};
pub use proposer::{Proposer, UNSAID};

#[cfg(test)]
mod gestures;
#[cfg(test)]
mod tests;
