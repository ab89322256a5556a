//! Whether anything could speak with another computer: what the program is made of, and what is open now.

/// Parts that speak with a server. None of them may be in the program.
const SPEAKING: &[&str] = &[
    "actix-web",
    "attohttpc",
    "curl",
    "h2",
    "hyper",
    "hyper-util",
    "isahc",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "surf",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "tauri-plugin-websocket",
    "tiny_http",
    "tokio-tungstenite",
    "tungstenite",
    "ureq",
];

/// Parts that wait for things to happen or belong to the window, and could open a connection if they were asked to.
const ABLE: &[&str] = &["async-io", "async-net", "gio", "mio", "socket2", "soup3", "tokio"];

/// The parts that have to do with connections.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Connecting {
    /// Those that speak with a server.
    pub speaking: Vec<String>,
    /// Those that could, and are there for something else.
    pub able: Vec<String>,
}

/// What of `all`, each a name with its version, has to do with connections.
pub(super) fn connecting(all: &[String]) -> Connecting {
    let among = |list: &[&str]| -> Vec<String> {
        all.iter()
            .filter(|it| it.split(' ').next().is_some_and(|name| list.contains(&name)))
            .cloned()
            .collect()
    };
    Connecting { speaking: among(SPEAKING), able: among(ABLE) }
}

/// What was seen of connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sockets {
    /// So many programs were looked at, with so many connections over a network in all.
    Seen {
        /// This program and those that it started.
        programs: usize,
        /// Connections over the internet protocol, also waiting ones.
        open: usize,
    },
    /// The system does not tell.
    Unknown,
}

/// The connections of this program and of every program that it started.
#[cfg(not(target_os = "linux"))]
pub(super) fn sockets() -> Sockets {
    Sockets::Unknown
}

/// The connections of this program and of every program that it started, as `/proc` tells them.
#[cfg(target_os = "linux")]
pub(super) fn sockets() -> Sockets {
    proc::sockets().unwrap_or(Sockets::Unknown)
}

#[cfg(target_os = "linux")]
mod proc {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::Sockets;

    /// The tables of a network namespace; the inode of a socket is the tenth field.
    const TABLES: [&str; 6] = ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"];
    const INODE: usize = 9;

    pub(super) fn sockets() -> Option<Sockets> {
        let programs = family(std::process::id())?;
        let mut open = 0;
        for program in &programs {
            let folder = Path::new("/proc").join(program.to_string());
            // A program that ended meanwhile has nothing open.
            let Ok(files) = fs::read_dir(folder.join("fd")) else { continue };
            let own: BTreeSet<String> = files.flatten().filter_map(|it| inode(&it.path())).collect();
            open += over_a_network(&folder).intersection(&own).count();
        }
        Some(Sockets::Seen { programs: programs.len(), open })
    }

    /// The process and all that came from it.
    fn family(first: u32) -> Option<BTreeSet<u32>> {
        let all: Vec<(u32, u32)> =
            fs::read_dir("/proc").ok()?.flatten().filter_map(|it| with_parent(&it.path())).collect();
        let mut family = BTreeSet::from([first]);
        loop {
            let before = family.len();
            family.extend(
                all.iter().filter(|(_, parent)| family.contains(parent)).map(|it| it.0).collect::<Vec<_>>(),
            );
            if family.len() == before {
                return Some(family);
            }
        }
    }

    fn with_parent(folder: &Path) -> Option<(u32, u32)> {
        let id = folder.file_name()?.to_str()?.parse().ok()?;
        let text = fs::read_to_string(folder.join("stat")).ok()?;
        // The name stands in brackets and may hold anything; after it come the state and the parent.
        let parent = text.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
        Some((id, parent))
    }

    fn inode(file: &Path) -> Option<String> {
        let target = fs::read_link(file).ok()?;
        Some(target.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned())
    }

    fn over_a_network(folder: &Path) -> BTreeSet<String> {
        let table = |name: &&str| fs::read_to_string(folder.join("net").join(name)).unwrap_or_default();
        let inodes = |text: String| -> Vec<String> {
            text.lines()
                .skip(1)
                .filter_map(|it| it.split_whitespace().nth(INODE))
                .map(str::to_owned)
                .collect()
        };
        TABLES.iter().map(table).flat_map(inodes).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_speaks_is_named() {
        let parts = ["hyper 1.0.0", "rusqlite 0.40.0", "hyperlink 1.0.0", "mio 1.0.0"].map(str::to_owned);
        let found = connecting(&parts);
        assert_eq!(
            (found.speaking, found.able),
            (vec!["hyper 1.0.0".to_owned()], vec!["mio 1.0.0".to_owned()])
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn an_open_connection_is_seen_and_a_closed_one_not() {
        let open = || match sockets() {
            Sockets::Seen { open, programs } if programs > 0 => open,
            other => panic!("{other:?}"),
        };
        let before = open();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        assert_eq!(open(), before + 1);
        drop(listener);
        assert_eq!(open(), before);
    }
}
