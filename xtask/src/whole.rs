//! The page as one file that opens without a host. A browser loads neither a module nor WebAssembly beside a page that was
//! opened as a file, so all is in it: scripts and style as they are, the program and the languages packed, and a policy that
//! names the digests of the scripts and styles and allows no request at all.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

use crate::program::{self, Profile};
use crate::texts;

type Result<T> = std::result::Result<T, String>;

/// Writes the file, made of the built page in `dist`.
///
/// # Errors
///
/// What failed, as the tool says it.
pub(crate) fn write(dist: &Path, file: &Path) -> Result<()> {
    let (wasm, script) = program::build_whole(Profile::of_environment())?;
    let mut held = vec![("program".to_owned(), packed(&wasm.content)?)];
    for (tag, text) in texts::files()? {
        held.push((format!("texts-{tag}"), packed(text.as_bytes())?));
    }
    let read = |name: &str| program::text(&dist.join(name));
    let page = page(&read("index.html")?, &read, &script, &wasm.name, &held)?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    }
    program::write(file, page.as_bytes())
}

/// Where the file is put.
pub(crate) fn place() -> std::path::PathBuf {
    program::target().join("whole/zoho-oauth-workbench.html")
}

/// With `gzip`, which gives the same for the same, in letters.
fn packed(content: &[u8]) -> Result<String> {
    let told = |why: std::io::Error| format!("gzip: {why}");
    let mut gzip = Command::new("gzip")
        .args(["-9", "-n", "-c"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(told)?;
    let mut input = gzip.stdin.take().ok_or("gzip takes no input")?;
    let given = content.to_vec();
    // It writes before it has read everything.
    let writer = std::thread::spawn(move || input.write_all(&given));
    let output = gzip.wait_with_output().map_err(told)?;
    writer.join().map_err(|_| "gzip was not given everything")?.map_err(told)?;
    if output.status.success() {
        Ok(Base64::encode_string(&output.stdout))
    } else {
        Err("gzip failed".to_owned())
    }
}

/// The digests of scripts or of styles, as the policy names them.
#[derive(Default)]
struct Digests(Vec<String>);

impl Digests {
    fn of(&mut self, content: &str) {
        self.0.push(format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(content))));
    }
}

/// `index.html` with everything in it; `read` gives the files that it names.
fn page(
    index: &str,
    read: &dyn Fn(&str) -> Result<String>,
    program: &str,
    program_name: &str,
    held: &[(String, String)],
) -> Result<String> {
    let (head, body) = index.split_once("</head>").ok_or("index.html has no head")?;
    let mut head = uncommented(head);
    let (mut scripts, mut styles) = (Digests::default(), Digests::default());
    let mut tail = String::new();
    let mut inline = |kind: &str, content: String| -> Result<String> {
        if content.contains("</script") || content.contains("<!--") {
            return Err("a script would end too early in the page".to_owned());
        }
        scripts.of(&content);
        Ok(format!("<script{kind}>{content}</script>\n"))
    };
    while let Some((begin, end, tag)) = element(&head, "<script", "</script>") {
        let content = read(&attribute(&tag, "src")?)?;
        let kind = if tag.contains("type=\"module\"") { " type=\"module\"" } else { "" };
        let script = inline(kind, content)?;
        if kind.is_empty() {
            head.replace_range(begin..end, &script);
            // The next one is behind it.
            head = head.replacen("<script>", "<\u{0}>", 1);
        } else {
            head.replace_range(begin..end, "");
            tail += &script;
        }
    }
    head = head.replace("<\u{0}>", "<script>");
    let program = inline("", program.to_owned())?;
    let mut kept = String::new();
    while let Some((begin, end, tag)) = element(&head, "<link", ">") {
        match attribute(&tag, "rel")?.as_str() {
            "stylesheet" => kept += &style(&read(&attribute(&tag, "href")?)?, &mut styles)?,
            "icon" => {
                let icon = Base64::encode_string(read(&attribute(&tag, "href")?)?.as_bytes());
                kept += &format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n");
            }
            // Trunk's own, what names files that are in here, and what waits for a page to arrive.
            "rust" | "manifest" | "modulepreload" | "part" | "expect" => {}
            other => return Err(format!("there is a link of the kind {other} in index.html")),
        }
        head.replace_range(begin..end, "");
    }
    // The room that needs it asks for it by this name on a host.
    kept += &style(&read("learn.css")?, &mut styles)?;
    // Says which build it is, and fetches nothing.
    kept += &format!("<link rel=\"part\" href=\"{program_name}\">\n");
    let policy = format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'",
        scripts.0.join(" "),
        styles.0.join(" ")
    );
    let (before, rest) =
        head.split_once("Content-Security-Policy\" content=\"").ok_or("index.html has no policy")?;
    let (_, rest) = rest.split_once('"').ok_or("the policy does not end")?;
    let mut page = format!("{before}Content-Security-Policy\" content=\"{policy}\"{rest}{kept}</head>");
    let (before, behind) = body.rsplit_once("</body>").ok_or("index.html has no body")?;
    page += before;
    for (name, text) in held {
        page += &format!("<script type=\"text/plain\" id=\"held-{name}\">{text}</script>\n");
    }
    page += &program;
    page += &tail;
    page += "</body>";
    page += behind;
    Ok(page)
}

fn style(content: &str, styles: &mut Digests) -> Result<String> {
    if content.contains("</style") || content.contains("url(") {
        return Err("a style asks for a file, or would end too early in the page".to_owned());
    }
    styles.of(content);
    Ok(format!("<style>{content}</style>\n"))
}

/// Where the first element that begins so begins and ends, and its tag.
fn element(html: &str, begins: &str, ends: &str) -> Option<(usize, usize, String)> {
    let begin = html.find(begins)?;
    let rest = html.get(begin..)?;
    let end = rest.find(ends)? + ends.len();
    let tag = rest.get(..rest.find('>')? + 1)?;
    Some((begin, begin + end, tag.to_owned()))
}

/// The value of an attribute; of an address, without the `./` of this folder.
fn attribute(tag: &str, name: &str) -> Result<String> {
    let value = tag.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
    let (value, _) = value.ok_or_else(|| format!("{tag} has no {name}"))?;
    Ok(value.trim_start_matches("./").to_owned())
}

/// What is said of the page as a host serves it is not all true of this one.
fn uncommented(html: &str) -> String {
    let mut parts = html.split("<!--");
    let first = parts.next().unwrap_or_default().to_owned();
    let text = parts.fold(first, |text, part| text + part.split_once("-->").map_or("", |(_, rest)| rest));
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = "<!doctype html>\n<html>\n<head>\n<!-- of a host -->\n\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'self' https://x.example\">\n\
        <script src=\"./answer-1.js\" async integrity=\"sha384-x\"></script>\n\
        <script src=\"./first-1.js\" integrity=\"sha384-x\"></script>\n\
        <link rel=\"icon\" href=\"./icon-1.svg\" integrity=\"sha384-x\"/>\n<link rel=\"manifest\" href=\"./manifest.json\">\n\
        <link rel=\"stylesheet\" href=\"./style-1.css\" integrity=\"sha384-x\"/>\n\
        <link rel=\"part\" title=\"program\" href=\"./p_bg.wasm\" data-integrity=\"sha384-x\">\n\
        <script src=\"./boot-1.js\" integrity=\"sha384-x\" type=\"module\"></script>\n</head>\n\
        <body><div id=\"app\">first</div></body>\n</html>\n";

    fn read(name: &str) -> Result<String> {
        Ok(match name {
            "answer-1.js" => "take();",
            "first-1.js" => "look();",
            "boot-1.js" => "boot();",
            "style-1.css" => "p{}",
            "learn.css" => "q{}",
            "icon-1.svg" => "<svg/>",
            other => return Err(format!("{other} is asked for")),
        }
        .to_owned())
    }

    #[test]
    fn everything_is_in_it_and_nothing_else_may_run() {
        let held = [("program".to_owned(), "AAAA".to_owned())];
        let page = page(INDEX, &read, "glue();", "p-0123456789abcdef_bg.wasm", &held).unwrap();
        assert!(
            !page.contains("src=\"./") && !page.contains("<!--") && !page.contains("x.example"),
            "{page}"
        );
        let order = [
            "<script>take();",
            "<script>look();",
            "<style>p{}",
            "<style>q{}",
            "</head>",
            "first",
            "id=\"held-program\">AAAA<",
            "<script>glue();",
            "<script type=\"module\">boot();",
            "</body>",
        ];
        let mut rest = page.as_str();
        for part in order {
            (_, rest) =
                rest.split_once(part).unwrap_or_else(|| panic!("{part} is not where it belongs: {page}"));
        }
        let policy = page.split("content=\"").nth(1).unwrap().split('"').next().unwrap();
        // printf 'boot();' | openssl dgst -sha256 -binary | base64
        assert!(policy.contains("'sha256-BoYdILVZAmAQfhxvCgsBo5rtKe9f5WOaIkiGVKr7Y94='"), "{policy}");
        assert_eq!(policy.matches("sha256-").count(), 6, "{policy}");
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("connect-src"), "{policy}");
        assert!(!policy.contains("'self'") && !policy.contains("'unsafe"), "{policy}");
    }

    #[test]
    fn what_would_break_out_is_refused() {
        let read_bad =
            |name: &str| if name == "boot-1.js" { Ok("x = '</script>'".to_owned()) } else { read(name) };
        assert!(page(INDEX, &read_bad, "glue();", "p", &[]).is_err());
        let read_bad = |name: &str| {
            if name == "style-1.css" { Ok("p{background:url(x)}".to_owned()) } else { read(name) }
        };
        assert!(page(INDEX, &read_bad, "glue();", "p", &[]).is_err());
        assert!(page(&INDEX.replace("manifest", "alternate"), &read, "glue();", "p", &[]).is_err());
    }

    /// The production build comes to this long after the other tests.
    #[test]
    fn every_link_of_the_page_is_known() {
        let mut own = include_str!("../../index.html").to_owned();
        let mut known = 0;
        while let Some((begin, end, tag)) = element(&own, "<link", ">") {
            // Of those that Trunk takes, it leaves the style and the icon, which `INDEX` has.
            if !tag.contains("data-trunk") {
                let held = page(&format!("{tag}\n{INDEX}"), &read, "glue();", "p_bg.wasm", &[]).unwrap();
                assert!(!held.contains(&tag), "{tag} is left in {held}");
                known += 1;
            }
            own.replace_range(begin..end, "");
        }
        assert!(known >= 2, "{known} links, the manifest and the end of the page among them");
    }

    #[test]
    fn packing_gives_the_same_for_the_same() {
        let text = "a text ".repeat(1_000);
        let once = packed(text.as_bytes()).unwrap();
        assert_eq!(once, packed(text.as_bytes()).unwrap());
        assert!(once.len() < 200 && Base64::decode_vec(&once).is_ok());
    }
}
