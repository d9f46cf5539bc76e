//! Which scope somebody needs who asks for it in words: "read the invoices of Zoho Books".

use facts::DataCenter;
use facts::product::Product;
use facts::sign::{CREATES, READS, SCOPE_CALLED};
use scan::finding::Severity::Note;
use scan::text::has_any;
use scopes::{Operation, Resource, Scope, catalog};
use words::{Message, msg, text};

use crate::clue::consent_url;
use crate::{Detection, Kind};

/// What people call the records of products, beside the words in the names of scopes.
const RECORDS: [(&str, &str); 9] = [
    ("invoices", "rechnung|factur|fattur|fatura|faktur|請求書|发票"),
    ("contacts", "kontakt|contacto|contato|contatt|連絡先|联系人"),
    ("leads", "interessent|prospect|リード|线索"),
    ("deals", "geschäft|商談|交易"),
    ("tickets", "チケット|工单|serviceanfrage"),
    ("items", "artikel|article|artículo|artigo|articol|商品"),
    ("files", "datei|fichier|archivo|arquivo|bestand|ファイル|文件"),
    ("messages", "nachricht|message|mensaje|mensagem|messagg|メール|邮件"),
    ("customers", "kunden|clients|clientes|clienti|klient|顧客|客户"),
];

/// The answer, where the text names a product and records of which the catalog has a scope.
pub(crate) fn answer(text: &str, lower: &str, center: Option<DataCenter>) -> Option<Detection> {
    if !has_any(lower, SCOPE_CALLED) {
        return None;
    }
    let named = catalog().apps().filter(|app| lower.contains(&app.name.to_lowercase()));
    let app: &Product = named.max_by_key(|app| app.name.len())?;
    let scope = wanted(lower, app)?;
    let name = scope.name.as_str();
    let says =
        msg!("doctor-answer-scope", confidence = scope.confidence.label(), product = app.name, scope = name);
    let answer = Detection::new(Kind::Question, text!("doctor-because-question"), says, text);
    let console = center.and_then(|center| Some((center, center.row().console?.value)));
    Some(match console {
        Some((center, console)) => {
            let token = center.token_endpoint();
            answer.note(Note, msg!("doctor-answer-scope-at", console, token, url = consent_url(center)))
        }
        None => answer,
    })
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
    let operation =
        if has_any(lower, READS) || !has_any(lower, CREATES) { Operation::Read } else { Operation::Create };
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
    // The records themselves, not what is done with many of them.
    let of_many = |resource: &&Resource| {
        let name = resource.name();
        (name.contains('.') && !name.starts_with("modules."), name.len())
    };
    let resource = resources.min_by_key(of_many)?;
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
            let answer = answer(question, &question.to_lowercase(), Some(DataCenter::Jp)).unwrap();
            assert!(answer.verdict.to_string().contains(scope), "{}", answer.verdict);
        }
        for question in
            ["Which scope do I need?", "How do I read invoices in Zoho Books?", "scope of Zoho Books"]
        {
            assert!(answer(question, &question.to_lowercase(), None).is_none(), "{question}");
        }
    }
}
