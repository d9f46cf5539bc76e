//! Where the internet would be. Every host name but `localhost` leads a test browser to this one loopback socket,
//! whatever the port, so a page or a browser that calls out is seen here and reaches nobody.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

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
            let wanted = hosts_in(&first_words(stream).await);
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
    let names: Vec<_> = words
        .split(|byte| !plain(byte))
        .filter_map(|run| std::str::from_utf8(run).ok())
        .filter(is_name)
        .collect();
    if names.is_empty() { "nobody by name".to_owned() } else { names.join(", ") }
}
