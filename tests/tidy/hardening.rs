//! What the window may do stands in its configuration, and nothing there grew unnoticed.

use std::path::Path;

use crate::files::read;

/// Every line of the policy for the page.
const POLICY: [&str; 10] = [
    r#""default-src": "'self'""#,
    r#""script-src": "'self'""#,
    r#""style-src": "'self' 'unsafe-inline'""#,
    r#""img-src": "'self' data: blob:""#,
    r#""font-src": "'self'""#,
    r#""connect-src": "ipc: http://ipc.localhost""#,
    r#""object-src": "'none'""#,
    r#""base-uri": "'none'""#,
    r#""form-action": "'none'""#,
    r#""frame-src": "'none'""#,
];

/// The lines between the line with `from` and the next closing bracket, without commas.
fn lines(text: &str, from: &str, to: &str) -> Vec<String> {
    let after = text.split_once(from).expect("it is there").1;
    let inside = after.split_once(to).expect("it ends").0;
    inside.lines().map(|it| it.trim().trim_end_matches(',').to_owned()).filter(|it| !it.is_empty()).collect()
}

#[test]
fn the_policy_of_the_page_is_strict_and_whole() {
    let configuration = read(Path::new("src-tauri/tauri.conf.json"));
    assert_eq!(lines(&configuration, r#""csp": {"#, "}"), POLICY);
    for wanted in [r#""freezePrototype": true"#, r#""withGlobalTauri": false"#, r#""windows": []"#] {
        assert!(configuration.contains(wanted), "{wanted}");
    }
    for refused in ["devCsp", "\"devtools\"", "assetProtocol", "dangerousRemote", "dangerousUseHttp"] {
        assert!(!configuration.contains(refused), "{refused}");
    }
}

#[test]
fn the_page_may_listen_and_nothing_else() {
    let capability = read(Path::new("src-tauri/capabilities/main.json"));
    let may = capability.split_once(r#""permissions":"#).expect("it says what may be done").1;
    let may: String = may.chars().filter(|it| !it.is_whitespace()).collect();
    assert_eq!(may, r#"["core:event:allow-listen","core:event:allow-unlisten"]}"#);
}

#[test]
fn a_release_has_no_tools_for_developers_and_opens_once() {
    // Tauri gives a release these tools only with this feature.
    for manifest in ["Cargo.toml", "src-tauri/Cargo.toml"] {
        assert!(!read(Path::new(manifest)).contains("devtools"), "{manifest}");
    }
    let window = read(Path::new("src-tauri/src/window.rs"));
    let first = window.find(".plugin(").expect("there are plugins");
    assert!(
        window[first..].starts_with(".plugin(tauri_plugin_single_instance"),
        "it comes before all others"
    );
    assert!(!window.contains("open_devtools"));
}
