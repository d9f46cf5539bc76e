//! What a release says of itself: of what the page is made (a `CycloneDX` bill of materials), under which licenses (their
//! texts), and the digest of every file.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

type Result<T> = std::result::Result<T, String>;

/// The package of the page, and what it is compiled for and with.
const PAGE: &str = "zoho-oauth-workbench";
const TARGET: &str = "wasm32-unknown-unknown";
const FEATURES: &str = "parts";

/// A crate that is compiled into the page, or that makes code which is.
struct Package {
    name: String,
    version: String,
    license: String,
    repository: Option<String>,
    folder: PathBuf,
    /// Whether it comes from the registry.
    foreign: bool,
    /// The digest of what the registry gave, as `Cargo.lock` has it.
    checksum: Option<String>,
    needs: BTreeSet<String>,
}

impl Package {
    fn purl(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }
}

/// Writes `sbom.cdx.json`, `NOTICES.txt` and, at last, `SHA256SUMS` into the folder of a release.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let lock = fs::read_to_string("Cargo.lock").map_err(|why| format!("Cargo.lock: {why}"))?;
    let packages = packages(&metadata()?, &lock)?;
    put(
        &folder.join("sbom.cdx.json"),
        &(serde_json::to_string_pretty(&sbom(&packages)).unwrap_or_default() + "\n"),
    )?;
    put(&folder.join("NOTICES.txt"), &notices(&packages)?)?;
    let sums = folder.join("SHA256SUMS");
    let _ = fs::remove_file(&sums);
    put(&sums, &digests(folder)?)
}

/// Writes the licenses of what the page is made of into the folder of the page, which links to them.
///
/// # Errors
///
/// What failed, as the tool says it.
pub(crate) fn publish_licenses(folder: &Path) -> Result<()> {
    let lock = fs::read_to_string("Cargo.lock").map_err(|why| format!("Cargo.lock: {why}"))?;
    put(&folder.join("licenses.txt"), &notices(&packages(&metadata()?, &lock)?)?)
}

fn put(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(|why| format!("{}: {why}", path.display()))
}

fn metadata() -> Result<Value> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let args = ["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", TARGET];
    let output = Command::new(cargo).args(args).args(["--features", FEATURES]).output();
    let output = output.map_err(|why| format!("cargo metadata: {why}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    serde_json::from_slice(&output.stdout).map_err(|why| format!("cargo metadata: {why}"))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn rows<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// What the page is made of, beginning with the page itself.
fn packages(metadata: &Value, lock: &str) -> Result<Vec<Package>> {
    let resolve = metadata.get("resolve").ok_or("cargo metadata has no graph")?;
    let nodes: BTreeMap<&str, &Value> = rows(resolve, "nodes").map(|node| (text(node, "id"), node)).collect();
    let all: BTreeMap<&str, &Value> = rows(metadata, "packages").map(|row| (text(row, "id"), row)).collect();
    let page = all.values().find(|row| text(row, "name") == PAGE).ok_or("the page is no package")?;
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![text(page, "id")];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let (Some(row), Some(node)) = (all.get(id), nodes.get(id)) else {
            return Err(format!("cargo metadata does not know {id}"));
        };
        let normal =
            |dep: &&Value| rows(dep, "dep_kinds").any(|kind| kind.get("kind").is_none_or(Value::is_null));
        let needs: Vec<&str> = rows(node, "deps").filter(normal).map(|dep| text(dep, "pkg")).collect();
        let purl = |id: &&str| {
            all.get(id).map(|row| format!("pkg:cargo/{}@{}", text(row, "name"), text(row, "version")))
        };
        let (name, version) = (text(row, "name").to_owned(), text(row, "version").to_owned());
        let manifest = Path::new(text(row, "manifest_path"));
        found.push(Package {
            checksum: checksum(lock, &name, &version),
            license: text(row, "license").replace('/', " OR ").replace("  ", " "),
            repository: row.get("repository").and_then(Value::as_str).map(str::to_owned),
            folder: manifest.parent().unwrap_or(manifest).to_owned(),
            foreign: row.get("source").is_some_and(Value::is_string),
            needs: needs.iter().filter_map(purl).collect(),
            name,
            version,
        });
        open.extend(needs);
    }
    let (mut first, mut rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|package| package.name == PAGE);
    rest.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    first.extend(rest);
    Ok(first)
}

fn checksum(lock: &str, name: &str, version: &str) -> Option<String> {
    let (name, version) = (format!("name = \"{name}\"\n"), format!("version = \"{version}\"\n"));
    let block =
        lock.split("[[package]]\n").find(|block| block.contains(&name) && block.contains(&version))?;
    let (_, rest) = block.split_once("checksum = \"")?;
    rest.split_once('"').map(|(checksum, _)| checksum.to_owned())
}

/// In the format `CycloneDX` 1.5. With neither a date nor a serial number, so that the same page has the same one.
fn sbom(packages: &[Package]) -> Value {
    let component = |package: &Package| {
        let mut component = json!({
            "type": if package.name == PAGE { "application" } else { "library" },
            "bom-ref": package.purl(),
            "name": package.name,
            "version": package.version,
            "purl": package.purl(),
            "licenses": [{"expression": package.license}],
        });
        if let Value::Object(fields) = &mut component {
            if let Some(checksum) = &package.checksum {
                fields.insert("hashes".into(), json!([{"alg": "SHA-256", "content": checksum}]));
            }
            if let Some(url) = &package.repository {
                fields.insert("externalReferences".into(), json!([{"type": "vcs", "url": url}]));
            }
        }
        component
    };
    let (page, rest) = packages.split_at(packages.len().min(1));
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": page.first().map(component)},
        "components": rest.iter().map(component).collect::<Vec<_>>(),
        "dependencies": packages
            .iter()
            .map(|package| json!({"ref": package.purl(), "dependsOn": package.needs}))
            .collect::<Vec<_>>(),
    })
}

/// The texts that the licenses of others ask to be kept, each once, below the crates it came with.
fn notices(packages: &[Package]) -> Result<String> {
    let foreign: Vec<&Package> = packages.iter().filter(|package| package.foreign).collect();
    let mut texts: BTreeMap<String, Vec<&Package>> = BTreeMap::new();
    let mut all = String::from(
        "The page is compiled from its own code and from these crates. The standard library of Rust is in it, too\n\
         (MIT OR Apache-2.0, https://github.com/rust-lang/rust). The texts of the licenses are below.\n\n",
    );
    for package in &foreign {
        let place = package.repository.as_deref().unwrap_or("https://crates.io");
        let _ = writeln!(all, "{} {}: {} ({place})", package.name, package.version, package.license);
        for path in license_files(&package.folder)? {
            let content = fs::read(&path).map_err(|why| format!("{}: {why}", path.display()))?;
            let content = String::from_utf8_lossy(&content).replace("\r\n", "\n");
            texts.entry(content.trim().to_owned()).or_default().push(package);
        }
    }
    for (content, from) in &texts {
        let names: BTreeSet<&str> = from.iter().map(|package| package.name.as_str()).collect();
        let names: Vec<&str> = names.into_iter().collect();
        let _ = write!(all, "\n{}\n{}\n\n{content}\n", "=".repeat(80), names.join(", "));
    }
    Ok(all)
}

fn license_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy().to_uppercase()).unwrap_or_default();
            let license = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];
            path.is_file() && license.iter().any(|word| name.starts_with(word))
        })
        .collect();
    found.sort();
    Ok(found)
}

/// As `sha256sum -c` reads them.
fn digests(folder: &Path) -> Result<String> {
    let mut names = Vec::new();
    below(folder, "", &mut names)?;
    names.sort();
    let mut lines = String::new();
    for name in names {
        let content = fs::read(folder.join(&name)).map_err(|why| format!("{name}: {why}"))?;
        let digest =
            Sha256::digest(content).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        let _ = writeln!(lines, "{digest}  {name}");
    }
    Ok(lines)
}

fn below(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<()> {
    let told = |why: std::io::Error| format!("{}: {why}", folder.display());
    for entry in fs::read_dir(folder).map_err(told)? {
        let entry = entry.map_err(told)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            below(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page that needs `one`, which needs `two`; `three` is for tests only.
    fn found() -> Vec<Package> {
        let row = |name: &str, source: Value| {
            json!({"id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0", "source": source,
                "repository": format!("https://x.example/{name}"), "manifest_path": format!("/none/{name}/Cargo.toml")})
        };
        let dep =
            |name: &str, kind: Value| json!({"pkg": name, "dep_kinds": [{"kind": kind, "target": null}]});
        let metadata = json!({
            "packages": [row(PAGE, Value::Null), row("one", json!("registry")), row("two", json!("registry")),
                row("three", json!("registry"))],
            "resolve": {"nodes": [
                {"id": PAGE, "deps": [dep("three", json!("dev")), dep("one", Value::Null)]},
                {"id": "one", "deps": [dep("two", Value::Null)]},
                {"id": "two", "deps": []},
                {"id": "three", "deps": []},
            ]},
        });
        let lock = "[[package]]\nname = \"one\"\nversion = \"2.0.0\"\nchecksum = \"ff\"\n\n[[package]]\nname = \"one\"\n\
                    version = \"1.0.0\"\nsource = \"registry\"\nchecksum = \"aa11\"\n";
        packages(&metadata, lock).unwrap()
    }

    #[test]
    fn what_is_compiled_in_is_found_and_nothing_else() {
        let packages = found();
        assert_eq!(
            packages.iter().map(|package| package.name.as_str()).collect::<Vec<_>>(),
            [PAGE, "one", "two"]
        );
        let sbom = sbom(&packages);
        let at = |path: &str| sbom.pointer(path).cloned().unwrap_or_default();
        assert_eq!(at("/metadata/component/name"), PAGE);
        assert_eq!(at("/components/0/purl"), "pkg:cargo/one@1.0.0");
        assert_eq!(at("/components/0/hashes/0/content"), "aa11");
        assert_eq!(at("/components/0/licenses/0/expression"), "MIT OR Apache-2.0");
        assert_eq!(at("/dependencies/0/dependsOn"), json!(["pkg:cargo/one@1.0.0"]));
        assert_eq!(at("/components/2"), Value::Null);
    }

    #[test]
    fn notices_and_digests() {
        let folder = env::temp_dir().join(format!("release-test-{}", std::process::id()));
        let mut packages = found();
        for package in &mut packages {
            package.folder = folder.join(&package.name);
            fs::create_dir_all(&package.folder).unwrap();
            fs::write(package.folder.join("LICENSE-MIT"), "Permission is granted to all.\r\n").unwrap();
        }
        fs::write(packages[2].folder.join("NOTICE"), "Two asks for this.\n").unwrap();
        fs::write(packages[2].folder.join("lib.rs"), "no license").unwrap();
        let notices = notices(&packages).unwrap();
        assert!(notices.contains("one 1.0.0: MIT OR Apache-2.0 (https://x.example/one)\n"), "{notices}");
        assert!(notices.contains("\none, two\n\nPermission is granted to all.\n"), "{notices}");
        assert!(
            notices.contains("\ntwo\n\nTwo asks for this.\n") && !notices.contains("no license"),
            "{notices}"
        );
        assert_eq!(notices.matches("Permission").count(), 1);

        let digests = digests(&folder.join("two")).unwrap();
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        fs::write(folder.join("two/empty"), "").unwrap();
        assert_eq!(digests.lines().count(), 3);
        assert!(super::digests(&folder).unwrap().contains(&format!("{empty}  two/empty\n")));
        fs::remove_dir_all(&folder).unwrap();
    }
}
