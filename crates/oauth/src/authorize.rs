//! The authorization request (RFC 6749 section 4.1.1): its parameters, who gives each, and the URL that they make.

use url::form_urlencoded::byte_serialize;

/// Who gives a parameter its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterSource {
    /// The person who fills the form.
    You,
    /// The Authorize URL of the form, in which it must be: nobody adds it.
    AuthorizeUrl,
    /// Zoho CRM, which adds it by itself when it opens the URL.
    ZohoCrm,
    /// This page, when it opens the URL itself.
    ThisPage,
}

/// A parameter of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: Name,
    /// Its value, not yet encoded; `None` if it is not known yet or not ours to know.
    pub value: Option<String>,
    /// Who gives the value.
    pub source: ParameterSource,
}

impl Parameter {
    /// A parameter whose value is known.
    pub fn new(name: Name, value: impl Into<String>, source: ParameterSource) -> Self {
        Self { name, value: Some(value.into()), source }
    }

    /// A parameter that will be there, with a value that is not known here.
    pub fn unknown(name: Name, source: ParameterSource) -> Self {
        Self { name, value: None, source }
    }

    /// `name=value`, percent-encoded as `application/x-www-form-urlencoded`; `None` without a value.
    pub fn encoded(&self) -> Option<String> {
        Some(format!("{}={}", self.name.wire(), encode(self.value.as_deref()?)))
    }
}

/// Percent-encodes one value for a query (`application/x-www-form-urlencoded`: a space becomes `+`).
pub fn encode(value: &str) -> String {
    byte_serialize(value.as_bytes()).collect()
}

words::choices! {
    /// The parameters that Zoho's authorization endpoint knows, in the order in which this page writes them.
    #[allow(missing_docs, reason = "`about` says what each is for")]
    pub enum Name: wire {
        ResponseType = "response_type",
        ClientId = "client_id",
        Scope = "scope",
        RedirectUri = "redirect_uri",
        AccessType = "access_type",
        Prompt = "prompt",
        State = "state",
        CodeChallenge = "code_challenge",
        CodeChallengeMethod = "code_challenge_method",
    }
    /// What it is for, and what happens without it.
    about = "oauth-parameter-", "";
}

/// An authorization request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The authorization endpoint, without a query; `None` while the data center is not known.
    pub endpoint: Option<String>,
    /// The parameters, in the order of the URL.
    pub parameters: Vec<Parameter>,
}

impl Request {
    /// The URL with every parameter whose value is known; `None` without an endpoint.
    pub fn url(&self) -> Option<String> {
        let endpoint = self.endpoint.as_deref()?;
        let query: Vec<_> = self.parameters.iter().filter_map(Parameter::encoded).collect();
        Some(if query.is_empty() { endpoint.to_owned() } else { format!("{endpoint}?{}", query.join("&")) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_each_value() {
        let request = Request {
            endpoint: Some("https://accounts.zoho.eu/oauth/v2/auth".into()),
            parameters: vec![
                Parameter::new(Name::Scope, "A.b.READ,C.d.ALL", ParameterSource::You),
                Parameter::new(
                    Name::RedirectUri,
                    "https://dre.zoho.eu/delugeauth/callback",
                    ParameterSource::You,
                ),
                Parameter::unknown(Name::State, ParameterSource::ZohoCrm),
                Parameter::new(Name::ClientId, "a b&c=d", ParameterSource::You),
            ],
        };
        assert_eq!(
            request.url().unwrap(),
            "https://accounts.zoho.eu/oauth/v2/auth?scope=A.b.READ%2CC.d.ALL\
             &redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback&client_id=a+b%26c%3Dd"
        );
        assert_eq!(Request { endpoint: None, parameters: vec![] }.url(), None);
    }
}
