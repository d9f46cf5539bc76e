//! The rows of `data/scopes.tsv`: read by the build script, and by the test that compares the catalog with the table.

/// A row of the table.
#[derive(Debug)]
pub(crate) struct Row<'t> {
    pub(crate) app: &'t str,
    pub(crate) scope: &'t str,
    pub(crate) operation: &'t str,
    pub(crate) description: &'t str,
    pub(crate) confidence: &'t str,
    pub(crate) variant_of: &'t str,
    pub(crate) source: &'t str,
}

const COLUMNS: [&str; 7] =
    ["product", "scope", "operation", "description", "confidence", "variant of", "source"];

pub(crate) fn rows(table: &str) -> Vec<Row<'_>> {
    let mut lines = table.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next().unwrap().split('\t').collect::<Vec<_>>(), COLUMNS);
    let row = |line| {
        let cells: Vec<_> = str::split(line, '\t').collect();
        let [app, scope, operation, description, confidence, variant_of, source] = cells[..] else {
            panic!("malformed: {line}")
        };
        Row { app, scope, operation, description, confidence, variant_of, source }
    };
    lines.map(row).collect()
}

/// The source as the page shows it: without the path of a file inside a repository, and without the word "rule",
/// which the confidence says.
pub(crate) fn shortened(source: &str) -> String {
    let source = source.strip_prefix("rule: ").unwrap_or(source);
    let Some((repository, rest)) = source.split_once(':') else { return source.to_owned() };
    let owner_and_name = |text: &str| {
        text.matches('/').count() == 1
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"/._-@".contains(&b))
    };
    if !owner_and_name(repository) {
        return source.to_owned();
    }
    let comment = [" (", ", citing", ", per"].iter().filter_map(|mark| rest.find(mark)).min();
    format!("{repository}{}", comment.map_or("", |at| &rest[at..]))
}
