//! Minutes shared out over steps: as near to what each usually takes as whole minutes allow, and never less than
//! it needs.

use crate::MeetingError;

/// How long a step usually takes, and the least that it can do with, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepMinutes {
    /// What it takes when there is time enough.
    pub usual: u32,
    /// Below this it is no use; nothing counts as a minute.
    pub least: u32,
}

impl StepMinutes {
    fn weight(self) -> u64 {
        u64::from(self.usual).max(1)
    }

    fn floor(self) -> u64 {
        u64::from(self.least).max(1)
    }
}

/// `steps` (minutes each) stretched or shortened to `total` minutes, none of them without a minute; as [`fitted`].
pub fn stretched(steps: &[u32], total: u32) -> Result<Vec<u32>, MeetingError> {
    let steps: Vec<StepMinutes> = steps.iter().map(|it| StepMinutes { usual: *it, least: 1 }).collect();
    fitted(&steps, total)
}

/// `steps` stretched or shortened to `total` minutes: as near to their shares as whole minutes allow, together
/// exactly `total`, and none with less than its least. What is left by rounding goes to the steps that lost most,
/// the earlier first. A step of no minutes counts as one of a minute.
pub fn fitted(steps: &[StepMinutes], total: u32) -> Result<Vec<u32>, MeetingError> {
    let mut left = u64::from(total);
    let least = steps.iter().map(|it| it.floor()).sum();
    let too_few = MeetingError::TooFewMinutes { minutes: total, least };
    if left < least {
        return Err(too_few);
    }
    let mut whole: u64 = steps.iter().map(|it| it.weight()).sum();
    let mut given: Vec<Option<u64>> = vec![None; steps.len()];
    // A step whose share is less than its least gets that; it makes the shares of the others smaller.
    loop {
        let small: Vec<(usize, StepMinutes)> = steps
            .iter()
            .copied()
            .enumerate()
            .filter(|(at, _)| given.get(*at) == Some(&None))
            .filter(|(_, it)| left * it.weight() < whole * it.floor())
            .collect();
        if small.is_empty() {
            break;
        }
        for (at, step) in small {
            if let Some(slot) = given.get_mut(at) {
                *slot = Some(step.floor());
                left -= step.floor();
                whole -= step.weight();
            }
        }
    }
    let mut shares: Vec<(usize, u64, u64)> = Vec::new();
    for (at, (slot, step)) in given.iter().zip(steps).enumerate() {
        if slot.is_none() {
            shares.push((at, left * step.weight() / whole, left * step.weight() % whole));
        }
    }
    let mut over = left - shares.iter().map(|(_, it, _)| it).sum::<u64>();
    shares.sort_by_key(|(at, _, rest)| (std::cmp::Reverse(*rest), *at));
    for (at, share, _) in shares {
        let more = u64::from(over > 0);
        over -= more;
        if let Some(slot) = given.get_mut(at) {
            *slot = Some(share + more);
        }
    }
    given.into_iter().map(|it| u32::try_from(it.unwrap_or(1)).map_err(|_| too_few)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::MAX_MEETING_MINUTES;

    #[track_caller]
    fn check_stretched(steps: &[u32], total: u32, expected: &[u32]) {
        let found = stretched(steps, total).unwrap();
        assert_eq!(found, expected, "{steps:?} in {total}");
        assert_eq!(found.iter().sum::<u32>(), total);
    }

    /// Worked out by hand: each share is `total` times the step, divided by the sum of the steps.
    #[test]
    fn steps_are_stretched_to_the_minutes_that_there_are() {
        // The guide in an hour, in an hour and a half (7.5 12 18 18 18 9 7.5), in two, in half (2.5 4 6 6 6 3 2.5).
        let guide = [5, 8, 12, 12, 12, 6, 5];
        check_stretched(&guide, 60, &guide);
        check_stretched(&guide, 90, &[8, 12, 18, 18, 18, 9, 7]);
        check_stretched(&guide, 120, &[10, 16, 24, 24, 24, 12, 10]);
        check_stretched(&guide, 30, &[3, 4, 6, 6, 6, 3, 2]);
        // 5 15 8 12 5 of 45 in 40: 4.44 13.33 7.11 10.67 4.44; of the two left over, one to .67, one to the first .44.
        check_stretched(&[5, 15, 8, 12, 5], 40, &[5, 13, 7, 11, 4]);
        // 2 2 4 3 4 of 15 in 7: .93 gets a minute, twice; 5 over 4 3 4 of 11 is 1.82 1.36 1.82.
        check_stretched(&[2, 2, 4, 3, 4], 7, &[1, 1, 2, 1, 2]);
        check_stretched(&[2, 2, 4, 3, 4], 5, &[1, 1, 1, 1, 1]);
        check_stretched(&[1, 99], 10, &[1, 9]);
        check_stretched(&[0, 0], 5, &[3, 2]);
        check_stretched(&[0, 10], 10, &[1, 9]);
        check_stretched(&[10], 1_440, &[1_440]);
        check_stretched(&[], 0, &[]);
    }

    /// Whatever the minutes: together they are the total, and each is less than a minute from its share, but for
    /// steps that would have had less than one.
    #[test]
    fn stretched_minutes_are_as_near_to_their_share_as_whole_minutes_allow() {
        for steps in [&[5, 8, 12, 12, 12, 6, 5][..], &[1, 1, 1], &[1, 50, 100], &[7], &[3, 0, 200, 11]] {
            let most = u32::try_from(steps.len()).unwrap();
            let whole: u32 = steps.iter().map(|it| (*it).max(1)).sum();
            for total in most..=MAX_MEETING_MINUTES {
                let found = stretched(steps, total).unwrap();
                assert_eq!(found.iter().sum::<u32>(), total, "{steps:?} in {total}");
                assert!(found.iter().all(|it| *it > 0), "{found:?} of {steps:?} in {total}");
                let all_have_a_share = steps.iter().all(|it| (*it).max(1) * total >= whole);
                for (step, got) in steps.iter().zip(&found).filter(|_| all_have_a_share) {
                    let off = (got * whole).abs_diff((*step).max(1) * total);
                    assert!(off < whole, "{found:?} of {steps:?} in {total}");
                }
            }
        }
    }

    #[test]
    fn a_step_never_gets_nothing() {
        let check = |steps: &[u32], total, minutes, least| {
            let expected = Err(MeetingError::TooFewMinutes { minutes, least });
            assert_eq!(stretched(steps, total), expected);
        };
        check(&[5, 5, 5], 2, 2, 3);
        check(&[5], 0, 0, 1);
    }

    #[track_caller]
    fn check_fitted(steps: &[(u32, u32)], total: u32, expected: &[u32]) {
        let steps: Vec<_> =
            steps.iter().map(|(usual, least)| StepMinutes { usual: *usual, least: *least }).collect();
        let found = fitted(&steps, total);
        assert_eq!(found.as_deref(), Ok(expected), "{steps:?} in {total}");
    }

    /// Worked out by hand.
    #[test]
    fn a_step_keeps_its_least_and_the_others_give_way() {
        check_fitted(&[(10, 5), (10, 1)], 8, &[5, 3]);
        // Shares of 15 in 30: 5 5 5; the second needs 9, so 6 for the other two of equal weight.
        check_fitted(&[(10, 1), (10, 9), (10, 1)], 15, &[3, 9, 3]);
        // One that needs more makes another too small in its turn: 4 4 4, then 7 and 5 over two, of which one needs 3.
        check_fitted(&[(5, 3), (5, 7), (5, 1)], 12, &[3, 7, 2]);
        check_fitted(&[(5, 5), (5, 5)], 10, &[5, 5]);
        // A least above the usual is a wish for more: it is kept, also in plenty of time.
        check_fitted(&[(1, 30), (9, 1)], 60, &[30, 30]);
    }

    proptest! {
        /// Whatever the steps: together the total, none below its least, in their order; or it was too short.
        #[test]
        fn minutes_are_shared_out_whole(
            steps in prop::collection::vec((0_u32..500, 0_u32..60), 0..40),
            total in 0_u32..=MAX_MEETING_MINUTES,
        ) {
            let steps: Vec<_> =
                steps.into_iter().map(|(usual, least)| StepMinutes { usual, least }).collect();
            let needed: u32 = steps.iter().map(|it| it.least.max(1)).sum();
            match fitted(&steps, total) {
                Err(error) => {
                    prop_assert!(total < needed);
                    prop_assert_eq!(error, MeetingError::TooFewMinutes { minutes: total, least: needed.into() });
                }
                Ok(found) => {
                    prop_assert_eq!(found.len(), steps.len());
                    prop_assert!(steps.is_empty() || found.iter().sum::<u32>() == total);
                    for (step, got) in steps.iter().zip(&found) {
                        prop_assert!(*got >= step.least.max(1), "{:?} of {:?} in {}", found, steps, total);
                    }
                }
            }
        }

        /// A step that usually takes longer, and needs no less, never gets less.
        #[test]
        fn the_longer_step_stays_the_longer(
            steps in prop::collection::vec((1_u32..200, 1_u32..5), 1..20),
            total in 100_u32..=MAX_MEETING_MINUTES,
        ) {
            let steps: Vec<_> =
                steps.into_iter().map(|(usual, least)| StepMinutes { usual, least }).collect();
            let found = fitted(&steps, total).unwrap();
            for (one, got) in steps.iter().zip(&found) {
                for (other, other_got) in steps.iter().zip(&found) {
                    if one.usual > other.usual && one.least >= other.least {
                        prop_assert!(got >= other_got, "{:?} of {:?}", found, steps);
                    }
                }
            }
        }
    }
}
