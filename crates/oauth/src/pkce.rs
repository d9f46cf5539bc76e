//! Proof Key for Code Exchange (RFC 7636), method S256 only.

use base64ct::{Base64UrlUnpadded, Encoding};
use sha2::{Digest, Sha256};

use scan::secret::Secret;

/// How many random bytes a verifier or a state is made of: 256 bits, as RFC 7636 section 7.1 recommends.
pub const ENTROPY_BYTES: usize = 32;

/// Fresh randomness from the browser's generator. Not `Clone`: one draw serves one use.
#[derive(Debug, PartialEq, Eq)]
pub struct Entropy(Secret);

impl Entropy {
    /// Takes bytes that must come from `crypto.getRandomValues`.
    pub fn new(bytes: [u8; ENTROPY_BYTES]) -> Self {
        Self(Secret::new(Base64UrlUnpadded::encode_string(&bytes)))
    }

    /// 43 characters of base64url, the alphabet that RFC 7636 section 4.1 allows.
    pub fn into_secret(self) -> Secret {
        self.0
    }
}

/// The `code_challenge` of a verifier for `code_challenge_method=S256`: base64url of its SHA-256, without padding.
pub fn challenge(verifier: &str) -> String {
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
        let secret = Entropy::new(octets).into_secret();
        assert_eq!(secret.expose(), "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(challenge(secret.expose()), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assert_eq!(format!("{:?}", Entropy::new(octets)), "Entropy(Secret(masked))");
    }
}
