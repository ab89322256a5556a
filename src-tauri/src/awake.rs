//! Keeps the screen of this computer on while a meeting runs, and lets go of it when the meeting is paused or over,
//! when the vault is locked and when the program ends, however it ends. Whether one runs is decided in `lock::vigil`.

#[cfg(target_os = "linux")]
mod desktop;
#[cfg(not(target_os = "linux"))]
mod system;

use std::any::Any;
use std::thread;

#[cfg(target_os = "linux")]
use desktop::hold;
#[cfg(not(target_os = "linux"))]
use system::hold;
use tauri::{AppHandle, Manager, Runtime};

use crate::lock::vigil::LOOK_EVERY;
use crate::state::AppState;

/// What keeps the screen on until it is dropped. It stays on the thread on which it was made: Windows asks that.
type Held = Box<dyn Any>;

/// The screen: left alone, or kept on.
struct Screen<H: Fn() -> Held> {
    hold: H,
    held: Option<Held>,
}

impl<H: Fn() -> Held> Screen<H> {
    fn new(hold: H) -> Self {
        Self { hold, held: None }
    }

    /// Keeps it on, or lets it go. A system that refused is not asked again and again.
    fn keep_on(&mut self, on: bool) {
        match (on, &self.held) {
            (true, None) => self.held = Some((self.hold)()),
            (false, Some(_)) => self.held = None,
            (true, Some(_)) | (false, None) => {}
        }
    }
}

/// Looks every few seconds for as long as the app runs. On a thread of its own: a desktop that does not answer must
/// not keep the vault from being locked.
pub fn watch<R: Runtime>(app: AppHandle<R>) {
    thread::spawn(move || {
        let mut screen = Screen::new(hold);
        let state = app.state::<AppState>();
        loop {
            screen.keep_on(state.is_at_table());
            thread::sleep(LOOK_EVERY);
        }
    });
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    use super::*;

    struct Noted(Rc<RefCell<String>>);

    impl Drop for Noted {
        fn drop(&mut self) {
            self.0.borrow_mut().push_str("let go ");
        }
    }

    #[test]
    fn the_screen_is_held_once_and_let_go_once() {
        let said = Rc::new(RefCell::new(String::new()));
        let asked = Rc::new(Cell::new(0));
        let mut screen = Screen::new(|| {
            asked.set(asked.get() + 1);
            said.borrow_mut().push_str("hold ");
            Box::new(Noted(Rc::clone(&said)))
        });
        for on in [false, true, true, true, false, false, true] {
            screen.keep_on(on);
        }
        assert_eq!(*said.borrow(), "hold let go hold ");
        drop(screen);
        assert_eq!(*said.borrow(), "hold let go hold let go ", "the end of the program lets go as well");
        assert_eq!(asked.get(), 2);
    }
}
