//! What this program was built with, for "Controleer zelf": its parts, the policy of the page, versions, and the folder
//! in which the window keeps things.

use std::path::PathBuf;

use content::words::messages as words;
use engine::checkup::Build;

/// Every part of the program, a line each, as the build wrote it down.
const PARTS: &str = include_str!(concat!(env!("OUT_DIR"), "/parts.txt"));
/// The configuration of the window.
const CONFIGURATION: &str = include_str!("../tauri.conf.json");

/// What is known without a window.
pub fn build(folders: Vec<PathBuf>) -> Build {
    let mut versions = vec![(words::paper_check_version_app(), env!("CARGO_PKG_VERSION").to_owned())];
    // Without a web view on this machine there is no version of it.
    versions.extend(tauri::webview_version().ok().map(|it| (words::paper_check_version_window(), it)));
    Build { parts: PARTS.lines().map(str::to_owned).collect(), policy: policy(), versions, folders }
}

/// The policy of the page as one line.
fn policy() -> String {
    let configuration: serde_json::Value = serde_json::from_str(CONFIGURATION).unwrap_or_default();
    let rules = configuration.pointer("/app/security/csp").and_then(serde_json::Value::as_object);
    let rule = |(name, value): (&String, &serde_json::Value)| {
        format!("{name} {}", value.as_str().unwrap_or_default())
    };
    rules.into_iter().flatten().map(rule).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_and_the_policy_are_the_real_ones() {
        let build = build(Vec::new());
        assert!(build.parts.iter().any(|it| it.starts_with("rusqlite v0.")), "{:?}", build.parts.first());
        assert!(build.parts.len() > 200, "{} parts", build.parts.len());
        assert!(
            build.policy.contains("default-src 'self'") && build.policy.contains("connect-src"),
            "{}",
            build.policy
        );
    }
}
