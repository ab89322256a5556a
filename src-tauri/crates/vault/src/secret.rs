//! Bytes that open something and are wiped: the one shape of every key in this crate that has no text of its own.

use zeroize::Zeroizing;

use crate::VaultError;

/// The bytes of a key.
pub(crate) type KeyBytes = Zeroizing<[u8; 32]>;

/// `N` bytes from the operating system's random numbers.
pub(crate) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, VaultError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(&mut *bytes).map_err(|_| VaultError::NoRandomness)?;
    Ok(bytes)
}
