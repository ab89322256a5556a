//! What a Linux desktop says over D-Bus: the computer goes to sleep (logind), the screen is locked (logind and the
//! screen savers). Where no bus or no such service is, nothing is heard, and the clocks tell (see `vigil`).

use std::any::Any;
use std::sync::mpsc::Sender;
use std::thread;

use zbus::Message;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::zvariant::{OwnedFd, OwnedObjectPath};

use super::Heard;
use super::vigil::Signal;

const LOGIND: &str = "org.freedesktop.login1";
const LOGIND_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";

/// What is listened for on the bus of the system.
const SYSTEM: [(&str, &str); 2] = [(MANAGER, "PrepareForSleep"), (SESSION, "Lock")];

/// What is listened for on the bus of the session. Each desktop has a name of its own for the same signal.
const SAVERS: [(&str, &str); 5] = [
    ("org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "ActiveChanged"),
    ("org.cinnamon.ScreenSaver", "ActiveChanged"),
    ("org.mate.ScreenSaver", "ActiveChanged"),
    ("org.xfce.ScreenSaver", "ActiveChanged"),
];

/// Sends what the desktop says to `tell`, from now on.
pub fn listen(tell: &Sender<Heard>) {
    let on_system = tell.clone();
    thread::spawn(move || {
        quietly(|| {
            let bus = Connection::system()?;
            follow_system(&bus, messages(&bus, &SYSTEM)?, &on_system)
        });
    });
    let on_session = tell.clone();
    thread::spawn(move || {
        quietly(|| follow_savers(messages(&Connection::session()?, &SAVERS)?, &on_session));
    });
}

/// A machine without that bus is no failure.
fn quietly(follow: impl FnOnce() -> zbus::Result<()>) {
    if let Err(error) = follow() {
        tracing::info!(%error, "no signals of the desktop");
    }
}

/// Follows the bus of the system until it closes or nobody listens any more.
fn follow_system(bus: &Connection, messages: MessageIterator, tell: &Sender<Heard>) -> zbus::Result<()> {
    let own = own_session(bus);
    let mut hold = held_awake(bus);
    for message in messages {
        let message = message?;
        let Some((interface, member)) = name_of(&message) else { continue };
        let flag = message.body().deserialize().ok();
        let of_other = own.as_ref().is_some_and(|it| message.header().path() != Some(&**it));
        let Some(signal) = meaning(&interface, &member, flag) else { continue };
        if signal == Signal::DesktopLock && of_other {
            continue;
        }
        let is_waking = flag == Some(false);
        let heard = Heard { signal, until_locked: hold.take().map(boxed) };
        if tell.send(heard).is_err() {
            return Ok(());
        }
        if is_waking || signal == Signal::DesktopLock {
            hold = held_awake(bus);
        }
    }
    Ok(())
}

/// Follows the bus of the session until it closes or nobody listens any more.
fn follow_savers(messages: MessageIterator, tell: &Sender<Heard>) -> zbus::Result<()> {
    for message in messages {
        let message = message?;
        let Some((interface, member)) = name_of(&message) else { continue };
        let Some(signal) = meaning(&interface, &member, message.body().deserialize().ok()) else { continue };
        if tell.send(Heard { signal, until_locked: None }).is_err() {
            return Ok(());
        }
    }
    Ok(())
}

fn boxed(hold: OwnedFd) -> Box<dyn Any + Send> {
    Box::new(hold)
}

/// What a signal with this name means for the vault; `flag` is what it carries, when that is a yes or no.
fn meaning(interface: &str, member: &str, flag: Option<bool>) -> Option<Signal> {
    match (interface, member, flag) {
        // Before and after: who wakes up with an open vault went to sleep without a word.
        (MANAGER, "PrepareForSleep", Some(_)) => Some(Signal::Sleep),
        (SESSION, "Lock", _) => Some(Signal::DesktopLock),
        (interface, "ActiveChanged", Some(true)) if SAVERS.iter().any(|(it, _)| *it == interface) => {
            Some(Signal::DesktopLock)
        }
        _ => None,
    }
}

/// Every message on `bus`, after asking for the `wanted` signals.
fn messages(bus: &Connection, wanted: &[(&str, &str)]) -> zbus::Result<MessageIterator> {
    let messages = MessageIterator::from(bus);
    let asking = DBusProxy::new(bus)?;
    for (interface, member) in wanted {
        let rule = zbus::MatchRule::builder()
            .msg_type(zbus::message::Type::Signal)
            .interface(*interface)?
            .member(*member)?
            .build();
        asking.add_match_rule(rule)?;
    }
    Ok(messages)
}

fn name_of(message: &Message) -> Option<(String, String)> {
    let header = message.header();
    Some((header.interface()?.to_string(), header.member()?.to_string()))
}

/// The session of this program, or of its user where it runs beside one; `None` where logind does not know, and then
/// every session counts as ours.
fn own_session(bus: &Connection) -> Option<OwnedObjectPath> {
    let answer = bus.call_method(Some(LOGIND), LOGIND_PATH, Some(MANAGER), "GetSession", &("auto",)).ok()?;
    answer.body().deserialize().ok()
}

/// Keeps the computer from sleeping at once, until the answer is dropped: the vault is locked before, not after.
fn held_awake(bus: &Connection) -> Option<OwnedFd> {
    let words = ("sleep", "Terugblik", "Sluit de kluis voordat de computer slaapt", "delay");
    let answer = bus.call_method(Some(LOGIND), LOGIND_PATH, Some(MANAGER), "Inhibit", &words).ok()?;
    answer.body().deserialize().ok()
}

#[cfg(test)]
mod tests {
    use std::io::{PipeReader, Read};
    use std::sync::mpsc::{self, Receiver};
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::lock::bus::Bus;

    #[track_caller]
    fn check(interface: &str, member: &str, flag: Option<bool>, expected: Option<Signal>) {
        assert_eq!(meaning(interface, member, flag), expected, "{interface}.{member} {flag:?}");
    }

    #[test]
    fn what_the_desktop_says_has_one_meaning() {
        check(MANAGER, "PrepareForSleep", Some(true), Some(Signal::Sleep));
        check(MANAGER, "PrepareForSleep", Some(false), Some(Signal::Sleep));
        check(MANAGER, "PrepareForSleep", None, None);
        check(MANAGER, "PrepareForShutdown", Some(true), None);
        check(SESSION, "Lock", None, Some(Signal::DesktopLock));
        check(SESSION, "Unlock", None, None);
        check("org.gnome.ScreenSaver", "ActiveChanged", Some(true), Some(Signal::DesktopLock));
        check("org.freedesktop.ScreenSaver", "ActiveChanged", Some(true), Some(Signal::DesktopLock));
        check("org.gnome.ScreenSaver", "ActiveChanged", Some(false), None);
        check("nl.voorbeeld.ScreenSaver", "ActiveChanged", Some(true), None);
    }

    const OWN: &str = "/org/freedesktop/login1/session/_32";

    /// As much of logind as is asked here. The other end of what it gave out tells when that is let go.
    struct Logind(Arc<Mutex<Vec<PipeReader>>>);

    #[zbus::interface(name = "org.freedesktop.login1.Manager")]
    impl Logind {
        #[allow(clippy::unused_self, reason = "a method of an object on the bus")]
        fn get_session(&self, name: &str) -> OwnedObjectPath {
            assert_eq!(name, "auto");
            OwnedObjectPath::try_from(OWN).unwrap()
        }

        fn inhibit(&self, what: &str, who: &str, why: &str, how: &str) -> OwnedFd {
            assert_eq!((what, who, how), ("sleep", "Terugblik", "delay"));
            assert!(!why.is_empty(), "the desktop may show why");
            let (ours, theirs) = std::io::pipe().unwrap();
            self.0.lock().unwrap().push(ours);
            OwnedFd::from(std::os::fd::OwnedFd::from(theirs))
        }
    }

    fn emit(from: &Connection, path: &str, interface: &str, member: &str, flag: Option<bool>) {
        match flag {
            Some(flag) => from.emit_signal(None::<&str>, path, interface, member, &(flag,)).unwrap(),
            None => from.emit_signal(None::<&str>, path, interface, member, &()).unwrap(),
        }
    }

    fn signal_of(heard: &Receiver<Heard>) -> Signal {
        heard.recv().unwrap().signal
    }

    #[test]
    fn a_screen_saver_that_begins_is_heard_and_one_that_ends_is_not() {
        let bus = Bus::start();
        let (tell, heard) = mpsc::channel();
        let messages = messages(&bus.connection(), &SAVERS).unwrap();
        thread::spawn(move || follow_savers(messages, &tell));
        let saver = bus.connection();
        for (interface, member) in SAVERS {
            emit(&saver, "/ScreenSaver", interface, member, Some(false));
            emit(&saver, "/ScreenSaver", interface, member, Some(true));
            assert_eq!(signal_of(&heard), Signal::DesktopLock, "{interface}");
        }
        assert!(heard.try_recv().is_err(), "nothing was heard twice");
    }

    #[test]
    fn the_computer_waits_with_sleeping_until_the_vault_is_locked() {
        let bus = Bus::start();
        let logind = bus.connection();
        let held = Arc::default();
        logind.object_server().at(LOGIND_PATH, Logind(Arc::clone(&held))).unwrap();
        logind.request_name(LOGIND).unwrap();
        let (tell, heard) = mpsc::channel();
        let own = bus.connection();
        let messages = messages(&own, &SYSTEM).unwrap();
        thread::spawn(move || follow_system(&own, messages, &tell));

        emit(&logind, "/org/freedesktop/login1/session/_39", SESSION, "Lock", None);
        emit(&logind, OWN, SESSION, "Lock", None);
        assert_eq!(signal_of(&heard), Signal::DesktopLock, "of the own session, after that of another");
        emit(&logind, LOGIND_PATH, MANAGER, "PrepareForSleep", Some(true));
        let sleeping = heard.recv().unwrap();
        assert_eq!(sleeping.signal, Signal::Sleep);
        let mut last = held.lock().unwrap().pop().unwrap();
        drop(sleeping);
        // Ends as soon as, and only when, what kept the computer awake is let go.
        assert_eq!(last.read(&mut [0]).unwrap(), 0);

        emit(&logind, LOGIND_PATH, MANAGER, "PrepareForSleep", Some(false));
        assert_eq!(signal_of(&heard), Signal::Sleep);
        emit(&logind, LOGIND_PATH, MANAGER, "PrepareForSleep", Some(true));
        let again = heard.recv().unwrap();
        assert!(again.until_locked.is_some(), "after waking it is kept awake anew the next time");
    }
}
