//! The room between two parts of a paper, in points for letters of an ordinary sheet.

use crate::document::{Block, Level, Voice};

/// The room between two blocks.
pub(crate) fn gap(before: &Block, block: &Block) -> f32 {
    match (before, block) {
        (Block::Heading { .. }, Block::Heading { level: Level::Four, .. }) => 4.0,
        (
            Block::Paragraph { voice: Voice::Kicker, .. },
            Block::Heading { level: Level::One | Level::Two, .. },
        ) => 1.0,
        (_, Block::Heading { level: Level::Two, .. }) => 16.0,
        (_, Block::Heading { level: Level::Three, .. }) => 10.0,
        (_, Block::Heading { level: Level::Four, .. }) => 7.0,
        (_, Block::Heading { level: Level::One, .. }) => 22.0,
        (
            Block::Heading { level: Level::One, .. },
            Block::Paragraph { voice: Voice::Body | Voice::Lead, .. },
        ) => 8.0,
        (Block::Heading { level: Level::One, .. } | Block::Badged { .. }, Block::Paragraph { .. }) => 3.0,
        (Block::Heading { .. }, Block::Paragraph { .. }) => 1.5,
        // The first line has its own room above it.
        (Block::Heading { .. } | Block::Paragraph { .. }, Block::WritingRoom { .. }) => 0.0,
        (Block::Heading { level: Level::One, .. }, _) => 11.0,
        (Block::Heading { .. }, _) => 4.0,
        (Block::Paragraph { .. }, Block::Paragraph { .. } | Block::List { .. }) => 4.5,
        (_, Block::Table(_) | Block::Beside { .. } | Block::Callout { .. } | Block::Together(_)) => 17.0,
        (_, Block::Grid { .. } | Block::WritingRoom { .. }) | (Block::Grid { .. }, _) => 12.0,
        _ => 8.0,
    }
}
