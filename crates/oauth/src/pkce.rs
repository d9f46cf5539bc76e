//! Proof Key for Code Exchange (RFC 7636), method S256 only.

use base64ct::{Base64UrlUnpadded, Encoding};
use sha2::{Digest, Sha256};

use scan::secret::Secret;

/// How many random bytes a verifier or a state is made of: 256 bits, as RFC 7636 section 7.1 asks.
pub const ENTROPY_BYTES: usize = 32;

/// Fresh randomness from the browser's generator. Not `Clone`: one draw serves one use.
#[derive(PartialEq, Eq)]
pub struct Entropy([u8; ENTROPY_BYTES]);

impl Entropy {
    /// Wraps bytes that must come from `crypto.getRandomValues`.
    pub fn new(bytes: [u8; ENTROPY_BYTES]) -> Self {
        Self(bytes)
    }

    /// The bytes as 43 characters of base64url, the alphabet that RFC 7636 section 4.1 allows.
    pub fn into_text(self) -> String {
        Base64UrlUnpadded::encode_string(&self.0)
    }

    /// The bytes, for what is not sent: the seed of the sandbox.
    pub fn into_bytes(self) -> [u8; ENTROPY_BYTES] {
        self.0
    }
}

impl std::fmt::Debug for Entropy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Entropy(masked)")
    }
}

/// `code_verifier`: 43 characters, secret until the token request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier(Secret);

impl Verifier {
    /// Makes the verifier of one sign-in.
    pub fn from_entropy(entropy: Entropy) -> Self {
        Self(Secret::new(entropy.into_text()))
    }

    /// The verifier that was kept while the person signed in; `None` for a text that cannot be one (RFC 7636 section
    /// 4.1: 43 to 128 unreserved characters).
    pub(crate) fn restore(text: &str) -> Option<Self> {
        let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
        ((43..=128).contains(&text.len()) && text.bytes().all(unreserved)).then(|| Self(Secret::new(text)))
    }

    /// `code_challenge` for `code_challenge_method=S256`: base64url of the SHA-256 of the verifier, without padding.
    pub fn challenge(&self) -> String {
        challenge_of(self.0.expose())
    }

    /// The verifier itself, for the token request and for the record that is kept while the person signs in.
    pub fn secret(&self) -> &Secret {
        &self.0
    }
}

/// What `code_challenge_method=S256` makes of a verifier: base64url of its SHA-256, without padding.
pub fn challenge_of(verifier: &str) -> String {
    Base64UrlUnpadded::encode_string(&Sha256::digest(verifier.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_7636_appendix_b() {
        let octets = [
            116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105,
            214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121,
        ];
        let text = Entropy::new(octets).into_text();
        assert_eq!(text, "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        let verifier = Verifier::from_entropy(Entropy::new(octets));
        assert_eq!(verifier.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assert_eq!(format!("{verifier:?}"), "Verifier(Secret(masked))");
    }

    #[test]
    fn restores_only_what_can_be_a_verifier() {
        let text = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert_eq!(
            Verifier::restore(text).unwrap().challenge(),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
        assert_eq!(Verifier::restore(&text[1..]), None);
        assert_eq!(Verifier::restore(&text.replace('-', "+")), None);
        assert_eq!(Verifier::restore(&"a".repeat(129)), None);
    }
}
