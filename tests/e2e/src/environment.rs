//! Where the programs and files come from that this machine must have: browsers, their drivers, axe-core, and the
//! built page. `./dev setup` installs the first three, `./dev build` makes the last.

use std::path::{Path, PathBuf};

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .expect("tests/e2e lies in the repository")
}

/// The folder of the built page.
#[must_use]
pub fn dist() -> PathBuf {
    let dist = root().join("dist");
    assert!(dist.join("index.html").is_file(), "dist/ is missing or empty: run `./dev build` first");
    dist
}

/// The page as one file.
#[must_use]
pub fn whole() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let file = target.join("whole/zoho-oauth-workbench.html");
    assert!(
        file.is_file(),
        "{} is missing: run the tests by `./dev test e2e`, which makes it",
        file.display()
    );
    file
}

/// The path of a program: what the environment variable `variable` says, else the first of `names` on the PATH.
pub(crate) fn program(variable: &str, names: &[&str]) -> PathBuf {
    if let Some(path) = std::env::var_os(variable).filter(|path| !path.is_empty()) {
        let path = PathBuf::from(path);
        assert!(path.is_file(), "{variable} names {}, which is not there", path.display());
        return path;
    }
    let search = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&search)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|path| path.is_file())
        .unwrap_or_else(|| {
            panic!(
                "none of {names:?} is on the PATH: run `./dev setup`, or say where it is with {variable}=…"
            )
        })
}

/// The source text of axe-core, which `./dev` installs and names in `AXE_CORE`.
pub(crate) fn axe_core() -> String {
    let path = std::env::var_os("AXE_CORE")
        .expect("AXE_CORE does not name axe.min.js: run the tests by `./dev test e2e`, which sets it");
    std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("AXE_CORE names {}, which cannot be read: {error}", path.display()))
}
