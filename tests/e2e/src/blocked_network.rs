//! Where the internet would be. Every host name but `localhost` leads a test browser to this one loopback socket,
//! whatever the port, so a page or a browser that calls out is seen here and reaches nobody.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::rustls::server::Acceptor;

use crate::until;

/// The running listener. It stops when it is dropped.
pub struct Outside {
    port: u16,
    /// What each connection wanted; nothing yet where it has just been accepted.
    connections: Arc<Mutex<Vec<Option<String>>>>,
    listener: JoinHandle<()>,
}

impl Outside {
    /// Starts to listen on a free port of loopback.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let port = listener.local_addr().expect("a bound socket has an address").port();
        let connections = Arc::default();
        let listener = tokio::spawn(listen(listener, Arc::clone(&connections)));
        Self { port, connections, listener }
    }

    /// The port to which a browser's calls to the world are led.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Every connection until now, each by the names of the hosts in its first words: in the greeting of TLS, the
    /// `Host` header of HTTP.
    pub async fn connections(&self) -> Vec<String> {
        until(
            async || {
                self.connections.lock().expect("no holder of this lock panics").iter().cloned().collect()
            },
            async || "a connection from the browser says nothing, and does not end".to_owned(),
        )
        .await
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

async fn listen(listener: TcpListener, connections: Arc<Mutex<Vec<Option<String>>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let place = {
            let mut connections = connections.lock().expect("no holder of this lock panics");
            connections.push(None);
            connections.len() - 1
        };
        let connections = Arc::clone(&connections);
        tokio::spawn(async move {
            let words = first_words(stream).await;
            let wanted = greeted(&words).unwrap_or_else(|| hosts_in(&words));
            connections.lock().expect("no holder of this lock panics")[place] = Some(wanted);
        });
    }
}

async fn first_words(mut stream: TcpStream) -> Vec<u8> {
    let mut words = vec![0; 4096];
    let read = tokio::time::timeout(Duration::from_secs(5), stream.read(&mut words)).await;
    words.truncate(read.map_or(0, |read| read.unwrap_or(0)));
    words
}

/// The name in a whole greeting of TLS. The random bytes in it may look like another one.
fn greeted(mut words: &[u8]) -> Option<String> {
    let mut acceptor = Acceptor::default();
    acceptor.read_tls(&mut words).ok()?;
    let accepted = acceptor.accept().ok()??;
    accepted.client_hello().server_name().map(str::to_owned)
}

/// What looks like the name of a host among whatever else is there.
fn hosts_in(words: &[u8]) -> String {
    let is_label = |label: &str| label.len() > 1;
    let is_name = |run: &&str| {
        let (front, top) = run.rsplit_once('.').unwrap_or(("", ""));
        front.split('.').all(is_label)
            && is_label(top)
            && top.chars().all(|character| character.is_ascii_alphabetic())
    };
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let mut names = Vec::new();
    let mut at: usize = 0;
    for run in words.split(|byte| !plain(byte)) {
        // In a greeting of TLS, the length of a name stands in front of it; the next extension may begin with a letter.
        let told = at.checked_sub(2).and_then(|from| words.get(from..at));
        let told = told.map_or(0, |told| usize::from(told[0]) * 256 + usize::from(told[1]));
        let name = if (1..run.len()).contains(&told) { &run[..told] } else { run };
        names.extend(std::str::from_utf8(name).ok().filter(is_name));
        at += run.len() + 1;
    }
    if names.is_empty() { "nobody by name".to_owned() } else { names.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio_rustls::rustls::pki_types::ServerName;
    use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore};

    #[test]
    fn a_greeting_names_one_host() {
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("the provider has them")
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth();
        let config = Arc::new(config);
        for name in ["three.evil.example", "c1.evil.example"] {
            let host = ServerName::try_from(name).expect("the name is one");
            let mut connection =
                ClientConnection::new(Arc::clone(&config), host).expect("a client can begin");
            let mut words = Vec::new();
            connection.write_tls(&mut words).expect("a greeting can be written");
            // The bytes that are there for chance begin behind the header, the length and the version.
            words[11..23].copy_from_slice(b" G3l.Hn zz.z");
            assert_eq!(greeted(&words).as_deref(), Some(name));
        }
        assert_eq!(greeted(b"GET / HTTP/1.1\r\nHost: one.evil.example\r\n\r\n"), None);
    }

    #[test]
    fn names_are_found_among_whatever_else_is_there() {
        for (words, found) in [
            (&b"GET / HTTP/1.1\r\nHost: one.evil.example\r\n\r\n"[..], "one.evil.example"),
            // Chromium shuffles its extensions: one of them is called 0x44cd.
            (b"\x16\x03\x01\x00\x00\x13\x00\x00\x10two.evil.exampleD\xcd\x00", "two.evil.example"),
            (b"\x00\x00\x13\x00\x00\x10two.evil.exampleDi\x00", "two.evil.example"),
            (b"\x00\x00\x10two.evil.example\x00\x10", "two.evil.example"),
            (b"c1.evil.example", "c1.evil.example"),
            (b"\x16\x03\x01", "nobody by name"),
        ] {
            assert_eq!(hosts_in(words), found);
        }
    }
}
