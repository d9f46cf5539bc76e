//! Which scope somebody needs who asks for it in words: "read the invoices of Zoho Books".

use facts::product::{self, Product};
use facts::sign::{
    ASKS_UPLOAD, CLAUSES, CREATES, DELETES, LIST_NOUNS, ORDINARY_NAMES, READS, SCOPE_CALLED, SEARCHES,
    STATUS_CALLED, UPDATES,
};
use facts::{Confidence, DataCenter};
use scan::finding::Severity::Note;
use scan::text::{has_any, lists, part, rest};
use scopes::advisor::{self, Need};
use scopes::{Operation, Resource, Scope, catalog};
use words::{Message, msg, text};

use crate::clue::consent_url;
use crate::evidence::scope::of_query;
use crate::told::Called;
use crate::{Detection, Kind};

/// What people call the records of products, beside the words in the names of scopes.
const RECORDS: [(&str, &str); 14] = [
    ("invoices", "rechnung|factur|fattur|fatura|faktur|請求書|发票"),
    ("contacts", "kontakt|contacto|contato|contatt|連絡先|联系人"),
    ("leads", "interessent|prospect|リード|线索"),
    ("deals", "geschäft|商談|交易"),
    ("tickets", "チケット|工单|serviceanfrage"),
    ("items", "artikel|article|artículo|artigo|articol|商品"),
    ("files", "pdf|datei|fichier|archivo|arquivo|bestand|ファイル|文件"),
    ("messages", "nachricht|message|mensaje|mensagem|messagg|メール|邮件"),
    ("customers", "kunden|clients|clientes|clienti|klient|顧客|客户"),
    ("projects", "projekt|projet|proyecto|projeto|progett|プロジェクト|项目"),
    ("tasks", "aufgabe|tâche|tarea|tarefa|タスク|任务"),
    ("candidates", "kandidat|candidat|応募者|候補者|候选人"),
    ("estimates", "angebot|devis|presupuesto|orçamento|preventiv|見積|报价"),
    (VIEWED, "views|ansichten|vues|vistas|visões|viste|weergaven|widok|ビュー|视图"),
];
/// The records of views. The word itself is in "data center", too.
const VIEWED: &str = "data";
/// How many clauses of a question are read.
const MOST: usize = 60;
/// How many calls of a question are looked up.
const MOST_CALLS: usize = 8;

/// The products that a text names, with capitals as Zoho writes them.
pub(crate) fn named(text: &str) -> Vec<&'static Product> {
    let zoho = text.contains("Zoho") || text.contains("zoho");
    let is_named = |product: &&Product| places_of(text, product).next().is_some();
    product::all().iter().filter(|product| zoho && product.id != "accounts").filter(is_named).collect()
}

/// Where a text names a product.
fn places_of(text: &str, product: &Product) -> impl Iterator<Item = (usize, usize)> {
    let name = scopes::short_name(product);
    let ordinary = lists(ORDINARY_NAMES, &name.to_lowercase());
    text.match_indices(name).take(MOST).filter_map(move |(at, _)| {
        let (before, end) = (part(text, 0, at), at + name.len());
        let of_zoho = before.ends_with("Zoho ");
        let apart = !before.ends_with(|ch: char| ch.is_ascii_alphanumeric() || ".-_/".contains(ch))
            && !rest(text, end).starts_with(|ch: char| ch.is_ascii_alphanumeric() || ch == '_');
        let other = ["Google ", "Microsoft ", "Apple "].iter().any(|name| before.ends_with(name));
        (apart && !other && (of_zoho || !ordinary)).then_some((at, end))
    })
}

/// Where the APIs of products are that have hosts of their own in this data center: whether those are all products that the
/// text names, the URL of each, and a sentence that says how sure it is; last the host for files, where that is asked.
pub(crate) fn own_hosts(
    text: &str,
    lower: &str,
    center: DataCenter,
) -> (bool, Vec<(String, Message)>, Option<Message>) {
    let named = named(text);
    let own: Vec<(String, Message)> = named
        .iter()
        .filter_map(|product| {
            let base = product.base.as_ref().filter(|base| base.host != product::Host::Api)?;
            let (url, confidence) = (base.url(center)?, base.confidence(center)?.label());
            let says = msg!("doctor-answer-api-at", confidence, product = product.name, url = url.as_str());
            Some((url, says))
        })
        .collect();
    let asked = has_any(lower, ASKS_UPLOAD) && named.iter().any(|product| product.id == "crm");
    let upload = center.row().upload.filter(|_| asked);
    let upload = upload
        .map(|cell| msg!("doctor-answer-upload-at", confidence = cell.confidence.label(), host = cell.value));
    (own.len() == named.len() && !own.is_empty(), own, upload)
}

/// The text with blanks in the place of the names of scopes, which say nothing of what is wanted, and of lists of records.
fn plain(text: &str) -> String {
    let blank = |found: &str| " ".repeat(found.len());
    let is_scope = |word: &str| {
        let name = word.trim_matches(|ch: char| !ch.is_ascii_alphanumeric());
        word.is_ascii()
            && name.matches('.').count() > 1
            && !word.contains('/')
            && name
                .rsplit('.')
                .next()
                .is_some_and(|last| last.len() > 2 && last.bytes().all(|b| b.is_ascii_uppercase()))
    };
    let words = text.split_inclusive(char::is_whitespace);
    let mut plain: String =
        words.map(|word| if is_scope(word) { blank(word) } else { word.to_owned() }).collect();
    for noun in LIST_NOUNS.split('|') {
        plain = plain.replace(noun, &blank(noun));
    }
    plain
}

/// What people mean to do in a clause in lower case.
pub(crate) fn verbs(clause: &str) -> Vec<Operation> {
    let verbs = [
        (SEARCHES, Operation::Read),
        (READS, Operation::Read),
        (CREATES, Operation::Create),
        (UPDATES, Operation::Update),
        (DELETES, Operation::Delete),
    ];
    let mut found: Vec<Operation> =
        verbs.into_iter().filter(|(words, _)| has_any(clause, words)).map(|(_, verb)| verb).collect();
    found.dedup();
    found
}

/// The name of the records of a resource: `leads` of `modules.leads`, in lower case and for one of them.
fn record_of(resource: &Resource) -> String {
    let name = resource.name().rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    name.trim_end_matches('s').to_owned()
}

/// A part of a question: its product, what is to be done, with which records, and whether it is about a search, or about the
/// status of the records in front of it.
type Clause<'t> = (Option<&'static Product>, Vec<Operation>, Vec<&'t str>, [bool; 2]);

/// The scopes for several kinds of records, each with the product and the verb of its clause, or of the nearest.
fn several(text: &str) -> Vec<&'static Scope> {
    let text = plain(text);
    let text = text.as_str();
    let products = named(text);
    let lower = text.to_ascii_lowercase();
    // What the products themselves call their records.
    let mut own_records: Vec<String> = Vec::new();
    // `expensereport` is two words for people.
    let joined = lower.replace(' ', "");
    for resource in products.iter().flat_map(|app| catalog().resources_of(app.id)) {
        let record = record_of(resource);
        let named = lower.contains(&record) || record.len() > 8 && joined.contains(&record);
        if record.len() > 3 && named && !own_records.contains(&record) {
            own_records.push(record);
        }
    }
    // What is named most exactly counts first.
    scan::order::sort_by(&mut own_records, |one, other| other.len().cmp(&one.len()));
    let mut ends: Vec<usize> = CLAUSES
        .split('|')
        .flat_map(|sign| lower.match_indices(sign).map(|(at, sign)| at + sign.len()))
        .collect();
    ends.push(text.len());
    scan::order::sort(&mut ends);
    ends.dedup();
    let places: Vec<(usize, usize, &'static Product)> = products
        .iter()
        .flat_map(|product| places_of(text, product).map(|(at, end)| (at, end, *product)))
        .collect();
    let mut clauses: Vec<Clause<'_>> = Vec::new();
    let mut start = 0;
    for end in ends.into_iter().take(MOST) {
        let of_clause = || places.iter().filter(|(at, ..)| (start..end).contains(at));
        // The name of a product may be that of records.
        let mut clause = part(&lower, start, end).to_owned();
        for (at, to, _) in of_clause() {
            let name = part(&lower, *at, (*to).min(end));
            clause = clause.replacen(name, " ", 1);
        }
        let has_word = |word: &str| {
            let begins =
                |(at, _): (usize, &str)| !part(&clause, 0, at).ends_with(|ch: char| ch.is_alphanumeric());
            clause.match_indices(word).any(begins)
        };
        let is_named = |(record, words): &&(&str, &str)| {
            if *record == VIEWED {
                // No interviews. Some languages have no spaces.
                words
                    .split('|')
                    .any(|word| if word.is_ascii() { has_word(word) } else { clause.contains(word) })
            } else {
                has_word(record.trim_end_matches('s')) || has_any(&clause, words)
            }
        };
        let mut records: Vec<&str> = RECORDS.iter().filter(is_named).map(|(record, _)| *record).collect();
        let own = verbs(&clause);
        if records.is_empty() && !own.is_empty() {
            let joined = clause.replace(' ', "");
            let is = |record: &&str| has_word(record) || record.len() > 8 && joined.contains(*record);
            records.extend(own_records.iter().map(String::as_str).filter(is).take(1));
        }
        let about = [has_any(&clause, SEARCHES), records.is_empty() && has_any(&clause, STATUS_CALLED)];
        clauses.push((of_clause().next_back().map(|(.., product)| *product), own, records, about));
        start = end;
    }
    let mut found: Vec<&'static Scope> = Vec::new();
    let mut verbs: Vec<Operation> = Vec::new();
    let mut waiting: Vec<Operation> = Vec::new();
    let mut last: Option<&'static Resource> = None;
    let mut searching = false;
    let add = |found: &mut Vec<&'static Scope>, resource: &'static Resource, verb: Operation| {
        let of = |verb| resource.scopes().iter().find(|scope| scope.operation == verb);
        let scope = of(verb).or_else(|| of(Operation::All));
        found.extend(scope.filter(|scope| !found.contains(scope)));
    };
    for (at, (product, own, records, [searches, status])) in clauses.iter().enumerate() {
        if let Some(resource) = last.filter(|_| *status) {
            for verb in own {
                add(&mut found, resource, *verb);
            }
            continue;
        }
        if records.is_empty() {
            waiting.extend(own);
            searching |= *searches;
            continue;
        }
        let searches = *searches || std::mem::take(&mut searching);
        let behind = || clauses.iter().skip(at + 1);
        let before = || clauses.iter().take(at).rev();
        if !own.is_empty() || !waiting.is_empty() {
            verbs = waiting.drain(..).chain(own.iter().copied()).collect();
        } else if verbs.is_empty() {
            let next = behind().find(|(_, own, ..)| !own.is_empty());
            verbs.extend(next.map_or(&[][..], |(_, own, ..)| own));
        }
        if verbs.is_empty() {
            verbs.push(Operation::Read);
        }
        let next = || behind().find_map(|(product, ..)| *product);
        let nearest = product.or_else(next).or_else(|| before().find_map(|(product, ..)| *product));
        for record in records {
            let of_product = |app: &'static Product| {
                let of_record = |resource: &&Resource| record_of(resource) == record.trim_end_matches('s');
                catalog()
                    .resources_of(app.id)
                    .iter()
                    .filter(of_record)
                    .min_by_key(|resource| of_many(resource))
            };
            let others = products.iter().copied().filter(|other| Some(*other) != nearest);
            let Some(resource) = nearest.into_iter().chain(others).find_map(of_product) else { continue };
            for verb in &verbs {
                add(&mut found, resource, *verb);
            }
            last = Some(resource);
            // The search has a scope of its own beside that of the records.
            let search = match resource.scopes().first() {
                Some(scope) if searches && scope.app.id == "crm" => "ZohoSearch.securesearch.READ".to_owned(),
                Some(scope) if searches => format!("{}.search.READ", scopes::prefix(&scope.name)),
                _ => continue,
            };
            found.extend(scopes::entry(&search).filter(|scope| !found.contains(scope)));
        }
    }
    found
}

/// The records themselves come before what is done with many of them.
fn of_many(resource: &Resource) -> (bool, usize) {
    let name = resource.name();
    (name.contains('.') && !name.starts_with("modules."), name.len())
}

/// The module that a query in a question reads: it stands behind "from", or is named in words.
fn queried(lower: &str) -> Option<&str> {
    let is_module = |name: &&str| catalog().find(&format!("ZohoCRM.modules.{name}.READ")).is_some();
    let named = |(record, words): &&(&str, &str)| {
        lower.contains(record.trim_end_matches('s')) || has_any(lower, words)
    };
    let in_words = || RECORDS.iter().filter(named).map(|(record, _)| *record).find(is_module);
    let behind = lower.split(" from ").skip(1).take(MOST);
    let mut words =
        behind.filter_map(|it| it.split(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_').next());
    words.find(is_module).or_else(in_words)
}

/// The scopes of the calls that a question names: of each, and of all.
fn of_calls(text: &str, lower: &str, calls: &[Called]) -> Option<Detection> {
    let mut all: Vec<&'static Scope> = Vec::new();
    let (mut unsure, mut notes) = (Confidence::Official, Vec::new());
    for call in calls.iter().take(MOST_CALLS) {
        let mut needs = advisor::for_call(call.method, &call.url).needs;
        if !needs.is_empty() {
            needs.extend(of_query(call, queried(lower)));
        }
        let scopes: Vec<&'static Scope> = needs.iter().map(|need: &Need| need.scope).collect();
        let confidence = needs.iter().map(|need| need.confidence).max().unwrap_or(unsure);
        unsure = unsure.max(confidence);
        let names: Vec<&str> = scopes.iter().map(|scope| scope.name.as_str()).collect();
        let scopes_of = if names.is_empty() { "none".to_owned() } else { names.join(",") };
        let says = msg!(
            "doctor-answer-call",
            call = call.line(),
            confidence = confidence.label(),
            scopes = scopes_of
        );
        notes.push((Note, says));
        all.extend(scopes.into_iter().filter(|scope| !all.contains(scope)).collect::<Vec<_>>());
    }
    let says = names_all(&all, unsure)?;
    // The verdict says it of the only one.
    notes.retain(|_| calls.len() > 1);
    Some(Detection::new(Kind::Question, text!("doctor-because-question"), says, text).notes(notes))
}

/// The sentence that names these scopes.
fn names_all(scopes: &[&'static Scope], confidence: Confidence) -> Option<Message> {
    let (first, confidence) = (scopes.first()?, confidence.label());
    if scopes.len() == 1 {
        return Some(msg!(
            "doctor-answer-scope",
            confidence,
            product = first.app.name,
            scope = first.name.as_str()
        ));
    }
    let names: Vec<&str> = scopes.iter().map(|scope| scope.name.as_str()).collect();
    let products = if scopes.iter().any(|scope| scope.app != first.app) { "several" } else { "one" };
    Some(msg!("doctor-answer-scopes", confidence, products, scopes = names.join(",")))
}

/// The answer, where the text names calls, or a product and records of which the catalog has a scope.
pub(crate) fn answer(
    text: &str,
    lower: &str,
    center: Option<DataCenter>,
    calls: &[Called],
) -> Option<Detection> {
    if !has_any(lower, SCOPE_CALLED) {
        return None;
    }
    if let Some(answer) = of_calls(text, lower, calls) {
        return Some(answer);
    }
    let several = several(text);
    let console = center.and_then(|center| Some((center, center.row().console?.value)));
    let at = |(center, console): (DataCenter, &'static str)| {
        let token = center.token_endpoint();
        (Note, msg!("doctor-answer-scope-at", console, token, url = consent_url(center)))
    };
    let scopes = if several.len() > 1 {
        several
    } else {
        let named = catalog().apps().filter(|app| lower.contains(&app.name.to_lowercase()));
        let app: &Product = named.max_by_key(|app| app.name.len())?;
        let of_clause = several.first().copied().filter(|scope| scope.app == app);
        vec![of_clause.or_else(|| wanted(&plain(lower), app))?]
    };
    let says = names_all(&scopes, scopes.iter().map(|scope| scope.confidence).max()?)?;
    let answer = Detection::new(Kind::Question, text!("doctor-because-question"), says, text);
    Some(answer.notes(console.map(at)))
}

/// A call that a text describes, with its scope and its URL: "list the mailing lists" of a product that it names.
pub(crate) fn call(lower: &str, center: DataCenter) -> Option<Message> {
    let short = |app: &Product| app.name.trim_start_matches("Zoho ").to_lowercase();
    let app = catalog().apps().filter(|app| lower.contains(&short(app))).max_by_key(|app| app.name.len())?;
    let said: String = lower.replace(&short(app), "").split_whitespace().collect();
    let is_said = |path: &str| {
        let name = path.split('?').next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
        let name = name.trim_start_matches("get").to_lowercase();
        name.len() > 4 && said.contains(&name)
    };
    let call = app.verify.iter().find(|call| is_said(call.path))?;
    let (url, scope) = (call.url(app, center)?, call.scope);
    let method = call.method.word();
    Some(msg!("doctor-answer-service-call", method, product = app.name, scope, url))
}

/// The scope of a product that fits the words of a text.
fn wanted(lower: &str, app: &Product) -> Option<&'static Scope> {
    let operation = verbs(lower).first().copied().unwrap_or(Operation::Read);
    // Without the name of the product, which may be that of records.
    let rest = lower
        .replace(&app.name.to_lowercase(), " ")
        .replace("accounts.", " ")
        .replace("accounts server", " ");
    let is_named = |resource: &&Resource| {
        let name = resource.name().rsplit('.').next().unwrap_or_default().to_lowercase();
        let one = name.strip_suffix('s').unwrap_or(&name);
        let records = RECORDS.iter().find(|(record, _)| record.trim_end_matches('s') == one);
        one.len() > 3 && rest.contains(one) || records.is_some_and(|(_, words)| has_any(&rest, words))
    };
    let resources = catalog().resources_of(app.id).iter().filter(is_named);
    let resource = resources.min_by_key(|resource| of_many(resource))?;
    let of = |operation: Operation| resource.scopes().iter().find(|scope| scope.operation == operation);
    of(operation).or_else(|| of(Operation::All))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_named_in_words() {
        for (question, scope) in [
            ("Which scope do I need to read invoices in Zoho Books?", "ZohoBooks.invoices.READ"),
            (
                "Zoho Booksの請求書を読み取るだけのアプリのスコープを教えてください。",
                "ZohoBooks.invoices.READ",
            ),
            ("¿Qué scope necesito para leer contactos en Zoho CRM?", "ZohoCRM.modules.contacts.READ"),
            ("Welcher Scope legt Tickets in Zoho Desk an? (anlegen)", "Desk.tickets.CREATE"),
        ] {
            let answer = answer(question, &question.to_lowercase(), Some(DataCenter::Jp), &[]).unwrap();
            assert!(answer.verdict.to_string().contains(scope), "{}", answer.verdict);
        }
        for (question, scopes) in [
            (
                "Welche Scopes brauche ich? Angebote und Kontakte aus Zoho Books lesen und die PDFs nach WorkDrive hochladen.",
                "ZohoBooks.estimates.READ,ZohoBooks.contacts.READ,WorkDrive.files.CREATE",
            ),
            (
                "Which scopes to read invoices and contacts from Zoho Books and create tickets in Desk?",
                "ZohoBooks.invoices.READ,ZohoBooks.contacts.READ,Desk.tickets.CREATE",
            ),
        ] {
            let answer = answer(question, &question.to_lowercase(), None, &[]).unwrap();
            assert!(answer.verdict.to_string().contains(scopes), "{}", answer.verdict);
        }
        assert_eq!(several("Which scope lists the invoices of Zoho Books for my accountant?").len(), 1);
        for question in
            ["Which scope do I need?", "How do I read invoices in Zoho Books?", "scope of Zoho Books"]
        {
            assert!(answer(question, &question.to_lowercase(), None, &[]).is_none(), "{question}");
        }
    }
}
