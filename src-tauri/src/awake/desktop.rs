//! The screen of a Linux desktop, over D-Bus: the screen saver of the session is asked to wait, and logind not to call
//! the machine idle. Both let go by themselves when this program is gone. Where one is not there, the other may do.

use content::words::messages as words;
use zbus::blocking::Connection;
use zbus::zvariant::OwnedFd;

use super::Held;

const SAVER: &str = "org.freedesktop.ScreenSaver";
const SAVER_PATH: &str = "/org/freedesktop/ScreenSaver";
const LOGIND: &str = "org.freedesktop.login1";
const LOGIND_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";

/// Keeps the screen on until the answer is dropped.
pub fn hold() -> Held {
    Box::new((
        quietly(Connection::session().and_then(saver_waits)),
        quietly(Connection::system().and_then(|it| not_idle(&it))),
    ))
}

/// A machine without that service is no failure: its screen goes off as it always does.
fn quietly<T>(asked: zbus::Result<T>) -> Option<T> {
    asked.inspect_err(|error| tracing::info!(%error, "the screen is not kept on")).ok()
}

/// A screen saver that waits. It is told when that may end; a connection that closes says the same.
struct Waits {
    bus: Connection,
    cookie: u32,
}

impl Drop for Waits {
    fn drop(&mut self) {
        // The screen saver forgets who is gone, so a refusal changes nothing.
        let _ = self.bus.call_method(Some(SAVER), SAVER_PATH, Some(SAVER), "UnInhibit", &(self.cookie,));
    }
}

fn saver_waits(bus: Connection) -> zbus::Result<Waits> {
    let words = ("Terugblik", words::awake_why());
    let answer = bus.call_method(Some(SAVER), SAVER_PATH, Some(SAVER), "Inhibit", &words)?;
    let cookie = answer.body().deserialize()?;
    Ok(Waits { bus, cookie })
}

fn not_idle(bus: &Connection) -> zbus::Result<OwnedFd> {
    let words = ("idle", "Terugblik", words::awake_why(), "block");
    let answer = bus.call_method(Some(LOGIND), LOGIND_PATH, Some(MANAGER), "Inhibit", &words)?;
    answer.body().deserialize()
}

#[cfg(test)]
mod tests {
    use std::io::{PipeReader, Read};
    use std::sync::mpsc::{self, Sender};
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::lock::bus::Bus;

    /// As much of a screen saver as is asked here.
    struct Saver(Sender<String>);

    #[zbus::interface(name = "org.freedesktop.ScreenSaver")]
    impl Saver {
        fn inhibit(&self, who: &str, why: &str) -> u32 {
            self.0.send(format!("{who} asks, {} letters", why.len().min(1))).unwrap();
            41
        }

        fn un_inhibit(&self, cookie: u32) {
            self.0.send(format!("{cookie} is over")).unwrap();
        }
    }

    #[test]
    fn the_screen_saver_waits_until_it_is_let_go() {
        let bus = Bus::start();
        let saver = bus.connection();
        let (tell, heard) = mpsc::channel();
        saver.object_server().at(SAVER_PATH, Saver(tell)).unwrap();
        saver.request_name(SAVER).unwrap();
        let waits = saver_waits(bus.connection()).unwrap();
        assert_eq!(heard.recv().unwrap(), "Terugblik asks, 1 letters");
        assert!(heard.try_recv().is_err(), "it waits for as long as it is held");
        drop(waits);
        assert_eq!(heard.recv().unwrap(), "41 is over");
    }

    /// As much of logind as is asked here. The other end of what it gave out tells when that is let go.
    struct Logind(Arc<Mutex<Vec<PipeReader>>>);

    #[zbus::interface(name = "org.freedesktop.login1.Manager")]
    impl Logind {
        fn inhibit(&self, what: &str, who: &str, why: &str, how: &str) -> OwnedFd {
            assert_eq!((what, who, how), ("idle", "Terugblik", "block"));
            assert!(!why.is_empty(), "the desktop may show why");
            let (ours, theirs) = std::io::pipe().unwrap();
            self.0.lock().unwrap().push(ours);
            OwnedFd::from(std::os::fd::OwnedFd::from(theirs))
        }
    }

    #[test]
    fn the_machine_is_not_idle_until_it_is_let_go() {
        let bus = Bus::start();
        let logind = bus.connection();
        let held = Arc::default();
        logind.object_server().at(LOGIND_PATH, Logind(Arc::clone(&held))).unwrap();
        logind.request_name(LOGIND).unwrap();
        let waits = not_idle(&bus.connection()).unwrap();
        let mut last = held.lock().unwrap().pop().unwrap();
        drop(waits);
        // Ends as soon as, and only when, what kept the machine from being idle is let go.
        assert_eq!(last.read(&mut [0]).unwrap(), 0);
    }

    #[test]
    fn a_bus_without_a_desktop_is_no_failure() {
        let bus = Bus::start();
        assert!(quietly(saver_waits(bus.connection())).is_none());
        assert!(quietly(not_idle(&bus.connection())).is_none());
    }
}
