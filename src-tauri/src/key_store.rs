//! The key store of this operating system: the Secret Service on Linux, the Credential Manager of Windows, the
//! Keychain of macOS. Everything stays on this machine; nothing here is asked before the user chose it.

use std::sync::Arc;

use engine::{KeyStore, KeyStoreError};
use keyring_core::{CredentialStore, Error};
use vault::MachineKey;
use zeroize::Zeroizing;

/// The name under which everything of this program stands in the key store.
const SERVICE: &str = "Terugblik";

/// The key store that this system has, asked anew each time: it may have come up or gone since.
#[derive(Debug, Clone, Copy)]
pub struct SystemKeyStore;

impl KeyStore for SystemKeyStore {
    fn put(&self, name: &str, key: &MachineKey) -> Result<(), KeyStoreError> {
        entry(name)?.set_secret(key.expose()).map_err(why)
    }

    fn get(&self, name: &str) -> Result<MachineKey, KeyStoreError> {
        let bytes = Zeroizing::new(entry(name)?.get_secret().map_err(why)?);
        MachineKey::from_slice(&bytes).ok_or(KeyStoreError::Missing)
    }

    fn remove(&self, name: &str) -> Result<(), KeyStoreError> {
        match entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(why(error)),
        }
    }
}

fn entry(name: &str) -> Result<keyring_core::Entry, KeyStoreError> {
    store()?.build(SERVICE, name, None).map_err(why)
}

#[cfg(target_os = "linux")]
fn store() -> Result<Arc<CredentialStore>, KeyStoreError> {
    Ok(zbus_secret_service_keyring_store::Store::new().map_err(why)?)
}

#[cfg(target_os = "windows")]
fn store() -> Result<Arc<CredentialStore>, KeyStoreError> {
    Ok(windows_native_keyring_store::Store::new().map_err(why)?)
}

#[cfg(target_os = "macos")]
fn store() -> Result<Arc<CredentialStore>, KeyStoreError> {
    Ok(apple_native_keyring_store::keychain::Store::new().map_err(why)?)
}

#[cfg(not(any(target_os = "linux", target_os = "windows", target_os = "macos")))]
fn store() -> Result<Arc<CredentialStore>, KeyStoreError> {
    Err(KeyStoreError::Absent)
}

/// What the user can do about it; the words of the key store may hold the key, so none of them is kept.
#[expect(clippy::needless_pass_by_value, reason = "made for `map_err`, which gives the error away")]
fn why(error: Error) -> KeyStoreError {
    match error {
        Error::NoEntry | Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::Ambiguous(_) => {
            KeyStoreError::Missing
        }
        Error::NoStorageAccess(_) => KeyStoreError::Refused,
        _ => KeyStoreError::Absent,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may")]

    use super::*;

    /// By hand: `dbus-run-session`, in it `gnome-keyring-daemon --unlock`, then this test with `--ignored`.
    #[test]
    #[ignore = "asks the key store of whoever runs it"]
    fn the_key_store_of_this_machine_keeps_gives_back_and_forgets() {
        let key = MachineKey::random().unwrap();
        assert_eq!(SystemKeyStore.get("proef").unwrap_err(), KeyStoreError::Missing);
        SystemKeyStore.put("proef", &key).unwrap();
        assert_eq!(SystemKeyStore.get("proef").unwrap().expose(), key.expose());
        SystemKeyStore.remove("proef").unwrap();
        assert_eq!(SystemKeyStore.get("proef").unwrap_err(), KeyStoreError::Missing);
        SystemKeyStore.remove("proef").unwrap();
    }
}
