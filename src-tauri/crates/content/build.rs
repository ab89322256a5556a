//! Builds the crate anew when the content changes, which the compiler does not see by itself.

fn main() {
    println!("cargo::rerun-if-changed=../../../assets/content");
    println!("cargo::rerun-if-changed=../../../assets/lists/neutral-names.toml");
}
