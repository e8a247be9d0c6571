//! Key pairs that answers are sealed to: NIST P-256, in the PEM files that other tools read too.

use hpke::kem::DhP256HkdfSha256;
use hpke::{Deserializable, Kem, Serializable};
use p256::elliptic_curve::sec1::ToSec1Point;
use p256::pkcs8::{DecodePublicKey, EncodePublicKey, LineEnding};
use pkcs8::{DecodePrivateKey, EncodePrivateKey};
use sha2::{Digest, Sha256};

/// The public half, which stands in the questionnaire.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicKey(p256::PublicKey);

/// The private half. Has no `Debug`, `Display` or `Serialize`.
pub struct PrivateKey(p256::SecretKey);

/// Why a key file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// Not a PEM file with a P-256 key of this kind in it.
    NotAKey,
    /// The passphrase does not open it (or the file was altered).
    Passphrase,
    /// The machine gave no random numbers.
    Random,
}

impl PublicKey {
    /// Reads a `PUBLIC KEY` PEM file (SubjectPublicKeyInfo, RFC 5280).
    ///
    /// # Errors
    /// [`KeyError::NotAKey`].
    pub fn from_pem(pem: &str) -> Result<PublicKey, KeyError> {
        p256::PublicKey::from_public_key_pem(pem.trim()).map(PublicKey).map_err(|_| KeyError::NotAKey)
    }

    /// The PEM file's text.
    pub fn to_pem(&self) -> String {
        // A point that exists can be written; there is no input this could fail on.
        self.0.to_public_key_pem(LineEnding::LF).unwrap_or_default()
    }

    /// The uncompressed point: 65 bytes, the form that HPKE and WebCrypto use.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_sec1_point(false).as_bytes().to_vec()
    }

    /// Eight groups of four hexadecimal digits: the first 16 bytes of the SHA-256 of [`PublicKey::to_bytes`]. Short
    /// enough to read aloud, long enough that nobody makes a second key with the same one.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.to_bytes());
        let groups = digest[..16].chunks(2).map(|pair| format!("{:02X}{:02X}", pair[0], pair[1]));
        groups.collect::<Vec<_>>().join(" ")
    }
}

impl PrivateKey {
    /// A new key from the operating system's random numbers.
    ///
    /// # Errors
    /// [`KeyError::Random`].
    pub fn generate() -> Result<PrivateKey, KeyError> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|_| KeyError::Random)?;
        let (private, _) = DhP256HkdfSha256::derive_keypair(&seed);
        p256::SecretKey::from_slice(&private.to_bytes()).map(PrivateKey).map_err(|_| KeyError::Random)
    }

    /// Reads an `ENCRYPTED PRIVATE KEY` PEM file (PKCS #8 with PBES2: scrypt and AES-256-CBC, RFC 8018 and 7914).
    ///
    /// # Errors
    /// [`KeyError::NotAKey`] or [`KeyError::Passphrase`].
    pub fn from_encrypted_pem(pem: &str, passphrase: &str) -> Result<PrivateKey, KeyError> {
        if !pem.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") {
            return Err(KeyError::NotAKey);
        }
        p256::SecretKey::from_pkcs8_encrypted_pem(pem.trim(), passphrase)
            .map(PrivateKey)
            .map_err(|_| KeyError::Passphrase)
    }

    /// The PEM file's text, readable only with the passphrase.
    ///
    /// # Errors
    /// [`KeyError::Random`].
    pub fn to_encrypted_pem(&self, passphrase: &str) -> Result<String, KeyError> {
        let pem = self.0.to_pkcs8_encrypted_pem(passphrase, LineEnding::LF).map_err(|_| KeyError::Random)?;
        Ok(pem.to_string())
    }

    /// The public key that answers are sealed to.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.public_key())
    }

    /// The key as the HPKE library takes it.
    pub(super) fn for_hpke(&self) -> Option<<DhP256HkdfSha256 as Kem>::PrivateKey> {
        <DhP256HkdfSha256 as Kem>::PrivateKey::from_bytes(&self.0.to_bytes()).ok()
    }

    #[cfg(test)]
    pub(super) fn from_scalar(bytes: &[u8]) -> Option<PrivateKey> {
        p256::SecretKey::from_slice(bytes).ok().map(PrivateKey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_from_its_files_and_only_with_its_passphrase() {
        let key = PrivateKey::generate().expect("random numbers");
        let pem = key.to_encrypted_pem("blue heron, slow river").expect("written");
        assert!(pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        let Ok(back) = PrivateKey::from_encrypted_pem(&pem, "blue heron, slow river") else { panic!("it opens") };
        assert_eq!(back.public(), key.public());
        assert_eq!(PrivateKey::from_encrypted_pem(&pem, "blue heron").err(), Some(KeyError::Passphrase));
        assert_eq!(PrivateKey::from_encrypted_pem("hello", "x").err(), Some(KeyError::NotAKey));
        assert_eq!(PublicKey::from_pem(&key.public().to_pem()), Ok(key.public()));
        assert_eq!(PublicKey::from_pem(&pem), Err(KeyError::NotAKey));
    }

    /// The recipient's key pair of RFC 9180, appendix A.3.1.
    #[test]
    fn the_public_half_is_the_rfcs() {
        let vector = super::super::hpke::vector();
        let key = PrivateKey::from_scalar(&vector.bytes("skRm")).expect("a scalar");
        assert_eq!(key.public().to_bytes(), vector.bytes("pkRm"));
        assert_eq!(key.public().fingerprint().len(), 8 * 4 + 7);
    }
}
