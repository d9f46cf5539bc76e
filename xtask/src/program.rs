//! Builds the program of the page into the folder that Trunk is filling, and names its files in `index.html`.
//!
//! Trunk (0.21) has no step between rustc and wasm-bindgen, where a wasm is cut into the part that the page starts with
//! and those that it fetches when a room is first opened. So `index.html` tells Trunk to skip its own Rust build, and
//! Trunk calls this after the rest.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256, Sha384};
use wasm_split_cli_support::Options;

const PROGRAM: &str = "zoho-oauth-workbench";
/// What the wasm calls to fetch a part, and its name while it is built.
const LOADER: &str = "parts";
/// What `index.html` wants: the links to the program, what is drawn until it runs, the same for other rooms, and where none
/// can run.
const PLACES: [&str; 4] =
    ["<!-- program -->", "<!-- first screen -->", "<!-- screens of rooms -->", "<!-- data centers -->"];

/// The parts that `boot.js` fetches early: the page itself, and with it what the room needs that the address names.
const EARLY: [&str; 12] = [
    "page", "core", "forms", "reading", "doctor", "sandbox", "setup", "connect", "check", "centers", "learn",
    "trust",
];

type Result<T> = std::result::Result<T, String>;

/// A file of the program under the name it is published with.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

impl File {
    /// Named by its content, so that a host may let browsers keep it for ever.
    pub(crate) fn hashed(stem: &str, suffix: &str, content: Vec<u8>) -> Self {
        Self { name: format!("{stem}-{}{suffix}", hash(&content)), content }
    }

    pub(crate) fn integrity(&self) -> String {
        integrity(&self.content)
    }
}

/// By this a browser refuses a file that is not the one that was published.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", Base64::encode_string(&Sha384::digest(content)))
}

/// What is in the name of a file, and changes with its content.
pub(crate) fn hash(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest.iter().take(8).fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"))
}

/// Builds the program and puts it into `staging`, the folder with Trunk's `index.html`.
///
/// # Errors
///
/// What failed, as the tool says it.
pub(crate) fn build(staging: &Path) -> Result<()> {
    let profile = Profile::of_environment();
    let work = target().join("program").join(profile.folder());
    let _ = fs::remove_dir_all(&work);

    let wasm = compile(profile, "parts", &["-Clink-arg=--emit-relocs"])?;
    split(&wasm, &work)?;
    let main = work.join(format!("{PROGRAM}.wasm"));
    bind(&main, "web", &work.join("bound"))?;

    let mut paths = vec![work.join("bound").join(format!("{PROGRAM}_bg.wasm"))];
    paths.extend(wasm_files(&work)?.into_iter().filter(|path| *path != main));
    let mut contents = optimized(&paths, profile)?.into_iter();
    let wasm = File::hashed(PROGRAM, "_bg.wasm", contents.next().unwrap_or_default());
    let loader = text(&work.join(format!("{LOADER}.js")))?;
    let mut parts: BTreeMap<String, Vec<(String, Vec<u8>)>> = BTreeMap::new();
    let mut modules = format!("bound/{PROGRAM}_bg\tfirst\n");
    for (path, content) in paths.iter().skip(1).zip(contents) {
        let module = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let part = part_of(&module, &loader);
        modules += &format!("{module}\t{part}\n");
        parts.entry(part).or_default().push((module, content));
    }
    write(&work.join("modules.tsv"), modules.as_bytes())?;
    // Whoever leaves the page while a part arrives has no use for an error on the console; what failed, the page says itself.
    let mut loader = without(&loader, "console.error(e);")?;
    let mut files = Vec::new();
    for (part, modules) in parts {
        let content = modules.iter().flat_map(|(_, content)| content).copied().collect();
        let file = File::hashed(&format!("part-{part}"), ".bin", content);
        let mut begin = 0;
        for (module, content) in modules {
            let end = begin + content.len();
            loader = fetched_from(&loader, &module, &file, begin..end)?;
            begin = end;
        }
        files.push(file);
    }
    // The two scripts import each other, so neither can carry a hash of the other's name: they share one.
    let script = text(&work.join("bound").join(format!("{PROGRAM}.js")))?;
    let both = hash(format!("{script}{loader}").as_bytes());
    let (script_name, loader_name) = (format!("{PROGRAM}-{both}.js"), format!("{LOADER}-{both}.js"));
    let named = |text: String| {
        // Only where it is imported from: the wasm itself asks for what is in "./parts.js".
        text.replace(&format!("from \"./{PROGRAM}.js\""), &format!("from \"./{script_name}\""))
            .replace(&format!("from \"./{LOADER}.js\""), &format!("from \"./{loader_name}\""))
            .replace(&format!("{PROGRAM}_bg.wasm"), &wasm.name)
            .into_bytes()
    };
    let script = File { content: named(script), name: script_name.clone() };
    let loader = File { content: named(loader), name: loader_name.clone() };

    // boot.js looks for these. What is needed to draw the first screen comes before them.
    let mut links = format!(
        "<link rel=\"modulepreload\" href=\"./{}\" crossorigin=\"anonymous\" integrity=\"{}\" fetchpriority=\"low\">\
         <link rel=\"modulepreload\" href=\"./{}\" crossorigin=\"anonymous\" integrity=\"{}\" fetchpriority=\"low\">\
         <link rel=\"part\" title=\"program\" href=\"./{}\" data-integrity=\"{}\">",
        script.name,
        script.integrity(),
        loader.name,
        loader.integrity(),
        wasm.name,
        wasm.integrity()
    );
    // And these, to fetch them before the program asks for them. No browser does anything with such a link by itself.
    for file in &files {
        let part = file.name.trim_start_matches("part-").split('-').next().unwrap_or_default();
        if EARLY.contains(&part) {
            links += &format!(
                "<link rel=\"part\" title=\"{part}\" href=\"./{}\" data-integrity=\"{}\">",
                file.name,
                file.integrity()
            );
        }
    }
    let index = staging.join("index.html");
    let mut page = text(&index)?;
    let [screen, rooms, table] = draw()?;
    for (place, content) in PLACES.into_iter().zip([links, screen, rooms, table]) {
        if !page.contains(place) {
            return Err(format!("{} has no place for this: {place}", index.display()));
        }
        page = page.replace(place, &content);
    }
    write(&index, page.as_bytes())?;
    for file in [&script, &loader, &wasm].into_iter().chain(&files) {
        write(&staging.join(&file.name), &file.content)?;
    }
    Ok(())
}

/// The whole program as one WebAssembly file, and the script that starts it without being a module.
///
/// # Errors
///
/// What failed, as the tool says it.
pub(crate) fn build_whole(profile: Profile) -> Result<(File, String)> {
    let work = target().join("program/whole").join(profile.folder());
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&work).map_err(|why| format!("{}: {why}", work.display()))?;
    let main = work.join(format!("{PROGRAM}.wasm"));
    write(&main, &compile(profile, "web", &[])?)?;
    let bound = work.join("bound");
    bind(&main, "no-modules", &bound)?;
    let wasm = optimized(&[bound.join(format!("{PROGRAM}_bg.wasm"))], profile)?.concat();
    let script = text(&bound.join(format!("{PROGRAM}.js")))?;
    Ok((File::hashed(PROGRAM, "_bg.wasm", wasm), script))
}

/// How the program is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Debug,
    Release,
}

impl Profile {
    /// As Trunk was told.
    pub(crate) fn of_environment() -> Self {
        let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
        if release { Self::Release } else { Self::Debug }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }
}

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

fn bind(wasm: &Path, target: &str, into: &Path) -> Result<()> {
    run(Command::new("wasm-bindgen")
        .arg(format!("--target={target}"))
        .args(["--no-typescript", "--no-demangle", "--keep-lld-exports"])
        .arg("--out-dir")
        .arg(into)
        .arg(wasm))
}

/// The files, smaller if they are to be published. What they are made of stays, with the names of the functions:
/// tests/e2e/bench/weights.mjs reads it.
fn optimized(paths: &[PathBuf], profile: Profile) -> Result<Vec<Vec<u8>>> {
    if profile == Profile::Debug {
        return paths.iter().map(|path| read(path)).collect();
    }
    let binaryen = env::var_os("ZOW_BINARYEN")
        .ok_or("ZOW_BINARYEN does not name index.js of Binaryen, which makes the program smaller: build it with ./dev build.")?;
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/optimize.mjs");
    // Binaryen warns of names that it does not know, which it removes with the others.
    let output = Command::new("node")
        .arg(script)
        .arg(binaryen)
        .args(paths)
        .output()
        .map_err(|why| format!("node: {why}"))?;
    if !output.status.success() {
        return Err(format!("{script}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    paths.iter().map(|path| read(&path.with_extension("small"))).collect()
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Compiles the program, and gives the WebAssembly. Cutting needs to know what refers to what: the linker is told so by
/// `link`.
fn compile(profile: Profile, feature: &str, link: &[&str]) -> Result<Vec<u8>> {
    let mut cargo = cargo();
    cargo.args(["rustc", "--offline", "--locked", "--target=wasm32-unknown-unknown", "--bin", PROGRAM]);
    cargo.arg(format!("--features={feature}"));
    if profile == Profile::Release {
        cargo.arg("--release");
    }
    run(cargo.arg("--").args(link))?;
    read(&target().join("wasm32-unknown-unknown").join(profile.folder()).join(format!("{PROGRAM}.wasm")))
}

/// Draws what a browser shows while the program is not there, also for links to other rooms, and where none can run.
fn draw() -> Result<[String; 3]> {
    let output = cargo()
        .args(["run", "-q", "--offline", "--locked", "--bin=first-screen", "--no-default-features"])
        .arg("--features=prerender")
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|why| format!("drawing the first screen: {why}"))?;
    if !output.status.success() {
        return Err(format!("drawing the first screen: {}", output.status));
    }
    let html = String::from_utf8(output.stdout).map_err(|why| format!("the first screen: {why}"))?;
    let mut drawn = html.split('\u{c}').map(str::to_owned);
    let mut next = || drawn.next().ok_or("what was drawn is not whole");
    Ok([next()?, next()?, next()?])
}

fn split(wasm: &[u8], work: &Path) -> Result<()> {
    let main = work.join(format!("{PROGRAM}.wasm"));
    let (link, script) = (format!("./{LOADER}.js"), format!("./{PROGRAM}.js"));
    let mut options = Options::new(wasm);
    options.output_dir = work;
    options.main_out_path = &main;
    options.link_name = &link;
    options.main_module = &script;
    wasm_split_cli_support::transform(options).map(drop).map_err(|why| format!("cutting the wasm: {why:#}"))
}

/// The file that a module is published in. What several parts need is a module of its own, and there are dozens: what the
/// page needs comes with it, because it is always there first, and the rest is five files: what nearly all parts need, what
/// the forms of Set up need, the sandbox with its diagram, what only those need that read what is pasted, and what says what a
/// URL is.
fn part_of(module: &str, loader: &str) -> String {
    if let Some(part) = module.strip_prefix("split_") {
        return part.to_owned();
    }
    // The loader says before each of these which parts need it: `/* check, page */`.
    let before = loader.split(&format!("const __{module} = ")).next().unwrap_or_default();
    let needed_by = before.rsplit("/*").next().unwrap_or_default().split("*/").next().unwrap_or_default();
    let needed_by: Vec<&str> = needed_by.split(',').map(str::trim).collect();
    let file = if needed_by.contains(&"page") {
        "page"
    } else if needed_by.len() > 6 {
        "core"
    } else if needed_by.contains(&"setup") {
        "forms"
    } else if needed_by == ["connect", "learn"] {
        "sandbox"
    } else if needed_by == ["centers", "check"] {
        "doctor"
    } else {
        "reading"
    };
    file.to_owned()
}

fn without(loader: &str, statement: &str) -> Result<String> {
    let rest = loader.replacen(statement, "", 1);
    if rest == loader { Err(format!("the loader has no {statement}")) } else { Ok(rest) }
}

/// The loader, fetching a module out of its file, and only if that is the one that was built.
fn fetched_from(loader: &str, module: &str, file: &File, at: Range<usize>) -> Result<String> {
    let plain = format!("fetch(new URL(\"./{module}.wasm\", import.meta.url))");
    if !loader.contains(&plain) {
        return Err(format!("the loader does not fetch {module} as expected"));
    }
    let (name, integrity, Range { start, end }) = (&file.name, file.integrity(), at);
    let checked = format!(
        "fetchWorkbenchPart(new URL(\"./{name}\", import.meta.url), \"{integrity}\", {start}, {end})"
    );
    Ok(loader.replace(&plain, &checked))
}

fn wasm_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "wasm"))
        .collect();
    files.sort();
    Ok(files)
}

fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program}: {status}")),
        Err(why) => Err(format!("{program}: {why}")),
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|why| format!("{}: {why}", path.display()))
}

pub(crate) fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))
}

pub(crate) fn write(path: &Path, content: &[u8]) -> Result<()> {
    fs::write(path, content).map_err(|why| format!("{}: {why}", path.display()))
}
