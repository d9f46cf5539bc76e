//! The same request for a terminal: bash with curl, `PowerShell`, and Deluge.
//!
//! What lives long (client secret, refresh token, access token) is asked for at the prompt: it is in no command, so in no
//! history, and it reaches curl on its standard input, so it is in no list of processes. The code and its verifier are in
//! the text, because the person copies them anyway; [`Command::remains`] says when they expire. Each command is one
//! compound statement: a shell reads it whole before it asks, so that no line of a paste is taken for what is typed.

use facts::source::{INVOKE_URL, RULE};
use facts::{Confidence, Source};

use words::{Text, msg, text};

use crate::api_call::{ApiRequest, SCHEME};
use crate::token::{Field, Life, Post, form};
use scan::secret::Secret;

words::choices! {
    /// Where a command runs, in the order in which they are offered, with the name on the button.
    pub enum Shell: name {
        /// bash or zsh, with curl 7.55 or newer: Linux, macOS, Git for Windows.
        Bash = "curl (bash, zsh)",
        /// Windows `PowerShell` 5.1 and `PowerShell` 7.
        PowerShell = "PowerShell",
        /// A function in Zoho itself, run by hand with "Save & Execute".
        Deluge = "Deluge",
    }
}

/// A command to copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Where it runs.
    pub shell: Shell,
    /// The text to copy, whole. It may hold a code.
    pub text: Secret,
    /// What stays in histories and on screens, and when it expires.
    pub remains: Vec<Text>,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// Where it was read.
    pub sources: &'static [Source],
}

const KEEPS_CODE: Text = text!("oauth-command-keeps-code");
const FORGETS_SECRET: Text = text!("oauth-command-forgets-secret");
const DELUGE_KEEPS: Text = text!("oauth-command-deluge");

/// The command for a form: exchange, refresh or revoke. A client secret that is in `post` is left out; it is asked for.
pub fn of_post(post: &Post, shell: Shell) -> Command {
    let (lasting, open): (Vec<&Field>, _) = post.fields.iter().partition(|field| field.life == Life::Lasting);
    let mut asked: Vec<_> = lasting.iter().map(|field| field.name).collect();
    let for_tokens = open.iter().any(|field| field.name == "grant_type");
    // At the prompt, an empty response leaves it out.
    if for_tokens && !asked.contains(&"client_secret") {
        asked.push("client_secret");
    }
    let mut remains = Vec::new();
    if open.iter().any(|field| field.life == Life::OneUse) {
        remains.push(KEEPS_CODE);
    }
    if shell == Shell::Deluge {
        remains.push(DELUGE_KEEPS);
    } else {
        remains.push(FORGETS_SECRET);
        remains.extend(for_tokens.then_some(text!("oauth-command-shows-tokens")));
    }
    command(shell, form_text(shell, &open, &asked, &post.url()), remains)
}

fn form_text(shell: Shell, open: &[&Field], asked: &[&'static str], url: &str) -> String {
    let questions = asked.iter().map(|name| question(shell, name)).collect::<Vec<_>>().concat();
    let typed = asked.iter().enumerate().map(|(index, name)| {
        let joint = if index == 0 && open.is_empty() { "" } else { "&" };
        match shell {
            // Each byte of what was typed becomes %xx; printf and read are built in, so no process has it in its arguments.
            Shell::Bash => format!(
                "    if [ -n \"${name}\" ]; then printf '{joint}{name}='; printf '%s' \"${name}\" | od -An -v -tx1 | tr -d ' \
                 \\t\\n' | sed 's/../%&/g'; fi\n"
            ),
            Shell::PowerShell => format!(
                "  if (${name}) {{ $body += '{joint}{name}=' + [uri]::EscapeDataString(${name}) }}\n"
            ),
            Shell::Deluge => deluge_put(name, &asked_for(name).1.to_string()),
        }
    });
    let typed = typed.collect::<Vec<_>>().concat();
    let form = form(open.iter().copied());
    match shell {
        Shell::Bash => {
            let form =
                if form.is_empty() { form } else { format!("    printf '%s' {}\n", bash_quoted(&form)) };
            format!(
                "(\n{questions}  {{\n{form}{typed}  }} | curl -sS --proto '=https' --data @- {BASH_STATUS} {}\n)\n",
                bash_quoted(url)
            )
        }
        Shell::PowerShell => format!(
            "& {{\n{questions}  $body = {}\n{typed}{POWERSHELL_TLS}  try {{\n    $response = Invoke-WebRequest -UseBasicParsing \
             -Method Post -Uri {} -ContentType 'application/x-www-form-urlencoded' -Body $body\n{POWERSHELL_END}",
            powershell_quoted(&form),
            powershell_quoted(url)
        ),
        Shell::Deluge => {
            let open =
                open.iter().map(|field| deluge_put(field.name, field.value.expose())).collect::<Vec<_>>();
            format!(
                "parameters_map = Map();\n{}{typed}response = invokeurl\n[\n\turl : {}\n\ttype : POST\n\tparameters : \
                 parameters_map\n];\ninfo response;\n",
                open.concat(),
                deluge_quoted(url)
            )
        }
    }
}

/// The command for a call that proves a token. The token is asked for: it lives for an hour.
pub fn of_call(request: &ApiRequest, shell: Shell) -> Command {
    let (url, method) = (request.url(), request.call.method.word());
    let question = question(shell, "access_token");
    let text = match shell {
        Shell::Bash => {
            let body = if request.call.method == facts::Method::Post { " --data ''" } else { "" };
            format!(
                "(\n{question}  printf 'Authorization: {SCHEME} %s' \"$access_token\" |\n    curl -sS --proto '=https' -X \
                 {method}{body} -H @- {BASH_STATUS} {}\n)\n",
                bash_quoted(&url)
            )
        }
        Shell::PowerShell => format!(
            "& {{\n{question}{POWERSHELL_TLS}  try {{\n    $response = Invoke-WebRequest -UseBasicParsing -Method {method} -Uri \
             {} -Headers @{{ Authorization = '{SCHEME} ' + $access_token }}\n{POWERSHELL_END}",
            powershell_quoted(&url)
        ),
        Shell::Deluge => format!(
            "headers = Map();\nheaders.put(\"Authorization\", \"{SCHEME} \" + {});\nresponse = invokeurl\n[\n\turl : {}\n\ttype \
             : {method}\n\theaders : headers\n];\ninfo response;\n",
            deluge_quoted(&asked_for("access_token").1.to_string()),
            deluge_quoted(&url)
        ),
    };
    let remains = vec![if shell == Shell::Deluge { DELUGE_KEEPS } else { FORGETS_SECRET }];
    command(shell, text, remains)
}

fn command(shell: Shell, text: String, remains: Vec<Text>) -> Command {
    let (confidence, sources): (_, &'static [Source]) = match shell {
        Shell::Deluge => (Confidence::Official, &[INVOKE_URL]),
        Shell::Bash | Shell::PowerShell => (Confidence::Inferred, &[RULE]),
    };
    Command { shell, text: Secret::new(text), remains, confidence, sources }
}

/// What the prompt asks for, and the placeholder where there is no prompt.
fn asked_for(name: &str) -> (Text, Text) {
    match name {
        "client_secret" => (text!("oauth-command-client-secret"), text!("oauth-command-paste-client-secret")),
        "refresh_token" => (text!("oauth-command-refresh-token"), text!("oauth-command-paste-refresh-token")),
        "access_token" => (text!("oauth-command-access-token"), text!("oauth-command-paste-access-token")),
        "client_id" => (text!("oauth-command-client-id"), text!("oauth-command-paste-client-id")),
        "code" => (text!("oauth-command-code"), text!("oauth-command-paste-code")),
        _ => (text!("oauth-command-token"), text!("oauth-command-paste-token")),
    }
}

/// Asks for a value without showing it, and takes spaces off both ends, as `read` does.
fn question(shell: Shell, name: &str) -> String {
    let label = asked_for(name).0;
    match shell {
        Shell::Bash => {
            let prompt = bash_quoted(&msg!("oauth-command-hidden", label).to_string());
            format!("  printf '%s: ' {prompt} >&2; read -rs {name}; printf '\\n' >&2\n")
        }
        Shell::PowerShell => format!(
            "  ${name} = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString {})).Password.Trim()\n",
            powershell_quoted(&label.to_string())
        ),
        Shell::Deluge => String::new(),
    }
}

const BASH_STATUS: &str = "-w '\\nHTTP status %{http_code}\\n'";
const POWERSHELL_TLS: &str = "  [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol \
                              -bor [Net.SecurityProtocolType]::Tls12\n";
const POWERSHELL_END: &str = "    $response.Content\n    \"HTTP status $([int]$response.StatusCode)\"\n  } catch {\n    if \
                              ($_.ErrorDetails) { $_.ErrorDetails.Message } else { $_.Exception.Message }\n    if \
                              ($_.Exception.Response) { \"HTTP status $([int]$_.Exception.Response.StatusCode)\" }\n  }\n}\n";

/// `text` as one word of bash or zsh.
fn bash_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// `text` as a literal string of `PowerShell`, which takes five characters for a single quote.
fn powershell_quoted(text: &str) -> String {
    let times = |ch: char| if matches!(ch, '\'' | '\u{2018}'..='\u{201b}') { 2 } else { 1 };
    let quoted: String = text.chars().flat_map(|ch| std::iter::repeat_n(ch, times(ch))).collect();
    format!("'{quoted}'")
}

fn deluge_put(name: &str, value: &str) -> String {
    format!("parameters_map.put({}, {});\n", deluge_quoted(name), deluge_quoted(value))
}

/// `text` as a string of Deluge: backslash and double quote are escaped by a backslash.
pub fn deluge_quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::process::{Command as Process, Stdio};

    use proptest::prelude::*;

    use super::*;
    use crate::callback::{
        AccessType, AuthorizationParams, Backend, Outcome, PendingAuthorization, Record, RedirectUri, judged,
    };
    use crate::pkce::Entropy;
    use crate::token::{self, Client, Context, TokenResponse};
    use crate::{api_call, revoke};
    use facts::DataCenter;

    const CODE: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";

    fn exchange(client_id: &str) -> Post {
        let begin = AuthorizationParams {
            backend: Backend::Zoho,
            center: DataCenter::Eu,
            client_id: client_id.into(),
            redirect_uri: RedirectUri::of_page("https://tool.example/it's").unwrap(),
            scopes: vec!["A.b.READ".into()],
            access_type: AccessType::Offline,
            consent: true,
            started_at_ms: 0,
        };
        let pending =
            PendingAuthorization::begin(begin, Entropy::new([1; 32]), Entropy::new([2; 32])).unwrap();
        let query = format!("code={CODE}&state={}", Entropy::new([1; 32]).into_secret().expose().to_owned());
        match judged(&query, "", |_| Some(Record::Waiting(pending)), 0) {
            Some(Ok(Outcome::Code(code))) => token::exchange(&code, Some(&Secret::new("typed-before"))),
            other => panic!("{other:?}"),
        }
    }

    fn client() -> Client {
        Client { backend: Backend::Zoho, center: DataCenter::Eu, id: "1000.A'B".into() }
    }

    fn refresh() -> Post {
        token::refresh(&client(), &Secret::new("never-in-a-command"), None, None)
    }

    fn call(path: &str) -> ApiRequest {
        let context = Context { center: Some(DataCenter::Eu), ..Context::unknown() };
        let TokenResponse::Granted(grant) =
            token::process(&context, r#"{"access_token":"never-in-a-command"}"#, 0)
        else {
            panic!()
        };
        let call = api_call::CALLS.iter().find(|call| call.path == path).unwrap();
        api_call::request(&grant, call).unwrap()
    }

    /// Runs a command in bash with a curl that shows its arguments and its input, typing `typed` at the prompts.
    fn run(command: &Command, typed: &str) -> String {
        let script =
            format!("curl() {{ printf '<%s>' \"$@\"; printf '\\n'; cat; }}\n{}", command.text.expose());
        let mut bash = Process::new("bash")
            .args(["-c", &script])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        bash.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let output = bash.wait_with_output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.lines().all(|line| line.contains("input is hidden") || line.is_empty()), "{errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    #[test]
    fn bash_sends_exactly_the_form() {
        let post = exchange("1000.A'B$(id)`id`");
        let shown = run(&of_post(&post, Shell::Bash), "  s%e'c\"r\\e t$x é \n");
        let (arguments, body) = shown.split_once('\n').unwrap();
        assert_eq!(
            arguments,
            "<-sS><--proto><=https><--data><@-><-w><\\nHTTP status %{http_code}\\n><https://accounts.zoho.eu/oauth/v2/token>"
        );
        let pairs: Vec<_> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
        let verifier = Entropy::new([2; 32]).into_secret();
        let expected = [
            ("grant_type", "authorization_code"),
            ("client_id", "1000.A'B$(id)`id`"),
            ("redirect_uri", "https://tool.example/it's"),
            ("code", CODE),
            ("code_verifier", verifier.expose()),
            ("client_secret", "s%e'c\"r\\e t$x é"),
        ];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn bash_leaves_out_what_is_not_typed() {
        let shown = run(&of_post(&exchange("1000.A"), Shell::Bash), "\n");
        assert!(!shown.contains("client_secret") && shown.contains("code_verifier"), "{shown}");
        let shown = run(&of_post(&refresh(), Shell::Bash), "1000.r\nsec\n");
        assert!(
            shown.ends_with("client_id=1000.A%27B&refresh_token=%31%30%30%30%2e%72&client_secret=%73%65%63"),
            "{shown}"
        );
        let post = revoke::request(&client(), &Secret::new("never-in-a-command"));
        let shown = run(&of_post(&post, Shell::Bash), "1000.r\n");
        assert!(
            shown.ends_with("<https://accounts.zoho.eu/oauth/v2/token/revoke>\ntoken=%31%30%30%30%2e%72"),
            "{shown}"
        );
    }

    #[test]
    fn bash_calls_an_api() {
        let shown = run(&of_call(&call("/crm/v8/org"), Shell::Bash), "1000.t\n");
        assert_eq!(
            shown,
            "<-sS><--proto><=https><-X><GET><-H><@-><-w><\\nHTTP status %{http_code}\\n><https://www.zohoapis.eu/crm/v8/org>\n\
             Authorization: Zoho-oauthtoken 1000.t"
        );
    }

    #[test]
    fn one_statement_each() {
        for command in every_command() {
            match command.shell {
                Shell::Bash => assert!(
                    command.text.expose().starts_with("(\n") && command.text.expose().ends_with("\n)\n")
                ),
                Shell::PowerShell => {
                    assert!(
                        command.text.expose().starts_with("& {\n")
                            && command.text.expose().ends_with("\n}\n")
                    );
                }
                Shell::Deluge => assert!(command.text.expose().ends_with("info response;\n")),
            }
        }
    }

    fn every_command() -> Vec<Command> {
        let mut commands = Vec::new();
        for shell in Shell::ALL {
            for post in [
                exchange("1000.A"),
                refresh(),
                revoke::request(&client(), &Secret::new("never-in-a-command")),
            ] {
                commands.push(of_post(&post, shell));
            }
            commands.extend(["/crm/v8/org", "/oauth/user/info"].map(|path| of_call(&call(path), shell)));
        }
        commands
    }

    #[test]
    fn what_lives_long_is_in_no_command() {
        for command in every_command() {
            for secret in ["never-in-a-command", "typed-before"] {
                assert!(!command.text.expose().contains(secret), "{}", command.text.expose());
            }
            assert!(!command.remains.is_empty());
            assert_eq!(command.text.expose().contains(CODE), command.remains.contains(&KEEPS_CODE));
            assert!(!format!("{command:?}").contains(CODE));
        }
    }

    /// A terminal keeps what is typed or shown in it, Deluge what is in the function.
    #[test]
    fn what_remains_of_a_command() {
        let revocation = revoke::request(&client(), &Secret::new("never-in-a-command"));
        for (shell, forgets) in [
            (Shell::Bash, FORGETS_SECRET),
            (Shell::PowerShell, FORGETS_SECRET),
            (Shell::Deluge, DELUGE_KEEPS),
        ] {
            let shows = (shell != Shell::Deluge).then_some(text!("oauth-command-shows-tokens"));
            let with_tokens = |first: &[Text]| [first, &[forgets], shows.as_slice()].concat();
            assert_eq!(of_post(&exchange("1000.A"), shell).remains, with_tokens(&[KEEPS_CODE]));
            assert_eq!(of_post(&refresh(), shell).remains, with_tokens(&[]));
            assert_eq!(of_post(&revocation, shell).remains, [forgets]);
            // Nothing but the token is asked for.
            assert!(!of_post(&revocation, shell).text.expose().contains("client_secret"));
            assert_eq!(of_call(&call("/crm/v8/org"), shell).remains, [forgets]);
        }
    }

    #[test]
    fn each_shell_has_its_name() {
        assert_eq!(Shell::ALL.map(Shell::name), ["curl (bash, zsh)", "PowerShell", "Deluge"]);
    }

    /// Deluge has no prompt: a placeholder says what to paste.
    #[test]
    fn what_is_to_be_pasted_is_named() {
        let revocation = revoke::request(&client(), &Secret::new("never-in-a-command"));
        for (command, placeholder) in [
            (of_post(&exchange("1000.A"), Shell::Deluge), text!("oauth-command-paste-client-secret")),
            (of_post(&refresh(), Shell::Deluge), text!("oauth-command-paste-refresh-token")),
            (of_post(&revocation, Shell::Deluge), text!("oauth-command-paste-token")),
            (of_call(&call("/crm/v8/org"), Shell::Deluge), text!("oauth-command-paste-access-token")),
            (of_call(&call("/crm/v8/org"), Shell::Bash), text!("oauth-command-access-token")),
        ] {
            let code = command.text.expose();
            assert!(code.contains(&placeholder.to_string()), "{code}");
        }
    }

    #[test]
    fn powershell() {
        let verifier = Entropy::new([2; 32]).into_secret().expose().to_owned();
        assert_eq!(
            of_post(&exchange("1000.A"), Shell::PowerShell).text.expose(),
            format!(
                "& {{\n  $client_secret = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString 'Client \
                 secret')).Password.Trim()\n  $body = 'grant_type=authorization_code&client_id=1000.A&redirect_uri=\
                 https%3A%2F%2Ftool.example%2Fit%27s&code={CODE}&code_verifier={verifier}'\n  if ($client_secret) {{ $body \
                 += '&client_secret=' + [uri]::EscapeDataString($client_secret) }}\n{POWERSHELL_TLS}  try {{\n    $response = \
                 Invoke-WebRequest -UseBasicParsing -Method Post -Uri 'https://accounts.zoho.eu/oauth/v2/token' \
                 -ContentType 'application/x-www-form-urlencoded' -Body $body\n{POWERSHELL_END}"
            )
        );
    }

    #[test]
    fn deluge() {
        assert_eq!(
            of_post(&refresh(), Shell::Deluge).text.expose(),
            "parameters_map = Map();\nparameters_map.put(\"grant_type\", \
             \"refresh_token\");\nparameters_map.put(\"client_id\", \"1000.A'B\");\nparameters_map.put(\"refresh_token\", \
             \"PASTE THE REFRESH TOKEN HERE\");\nparameters_map.put(\"client_secret\", \"PASTE THE CLIENT SECRET \
             HERE\");\nresponse = invokeurl\n[\n\turl : \"https://accounts.zoho.eu/oauth/v2/token\"\n\ttype : \
             POST\n\tparameters : parameters_map\n];\ninfo response;\n"
        );
    }

    /// What bash makes of one word of single quotes and backslashes; `None` if it is not one.
    fn bash_read(word: &str) -> Option<String> {
        let mut chars = word.chars();
        let mut read = String::new();
        while let Some(ch) = chars.next() {
            match ch {
                '\'' => loop {
                    match chars.next()? {
                        '\'' => break,
                        inside => read.push(inside),
                    }
                },
                '\\' => read.push(chars.next()?),
                _ => return None,
            }
        }
        Some(read)
    }

    /// What a language makes of a string between `quotes`, the first of which delimits, doubled or escaped.
    fn doubled_read(literal: &str, is_quote: fn(char) -> bool) -> Option<String> {
        let mut chars = literal.strip_prefix('\'')?.strip_suffix('\'')?.chars();
        let mut read = String::new();
        while let Some(ch) = chars.next() {
            if is_quote(ch) && !is_quote(chars.next()?) {
                return None;
            }
            read.push(ch);
        }
        Some(read)
    }

    fn escaped_read(literal: &str) -> Option<String> {
        let mut chars = literal.strip_prefix('"')?.strip_suffix('"')?.chars();
        let mut read = String::new();
        while let Some(ch) = chars.next() {
            match ch {
                '"' => return None,
                '\\' => read.push(chars.next()?),
                other => read.push(other),
            }
        }
        Some(read)
    }

    proptest! {
        #[test]
        fn quoting_gives_back_the_value(text in "(\\PC|['\"\\\\$`!%\u{2018}\u{2019}\u{201a}\u{201b}\n]){0,40}") {
            prop_assert_eq!(bash_read(&bash_quoted(&text)), Some(text.clone()));
            let quote = |ch| matches!(ch, '\'' | '\u{2018}'..='\u{201b}');
            prop_assert_eq!(doubled_read(&powershell_quoted(&text), quote), Some(text.clone()));
            prop_assert_eq!(escaped_read(&deluge_quoted(&text)), Some(text));
        }
    }

    #[test]
    fn bash_itself_reads_the_same() {
        for text in ["", "'", "''", "a'b'c", "$HOME `id` \\ \" ! %s", "line\nbreak", "é中😀\u{2019}"] {
            let output = Process::new("bash")
                .args(["-c", &format!("printf '%s' {}", bash_quoted(text))])
                .output()
                .unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), text);
        }
    }
}
