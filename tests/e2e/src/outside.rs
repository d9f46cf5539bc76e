//! Where the internet would be. Every host name but `localhost` leads a test browser to this one loopback socket,
//! whatever the port, so a page or a browser that calls out is seen here and reaches nobody.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The running listener. It stops when it is dropped.
pub struct Outside {
    port: u16,
    connections: Arc<Mutex<Vec<String>>>,
    listener: JoinHandle<()>,
}

impl Outside {
    /// Starts to listen on a free port of loopback.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let port = listener.local_addr().expect("a bound socket has an address").port();
        let connections = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&connections);
        let listener = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Noted at once, so that nobody who looks now misses it; what it said follows when it has said it.
                let place = {
                    let mut seen = seen.lock().expect("no holder of this lock panics");
                    seen.push("said nothing".to_owned());
                    seen.len() - 1
                };
                let seen = Arc::clone(&seen);
                tokio::spawn(async move {
                    let words = first_words(stream).await;
                    seen.lock().expect("no holder of this lock panics")[place] = words;
                });
            }
        });
        Self { port, connections, listener }
    }

    /// The port to which a browser's calls to the world are led.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Every connection until now, each by the legible part of the first thing it said. In a TLS greeting that is
    /// the name of the host that was wanted.
    #[must_use]
    pub fn connections(&self) -> Vec<String> {
        self.connections.lock().expect("no holder of this lock panics").clone()
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

async fn first_words(mut stream: TcpStream) -> String {
    let mut greeting = vec![0; 4096];
    let length = tokio::time::timeout(Duration::from_secs(5), stream.read(&mut greeting))
        .await
        .map_or(0, |read| read.unwrap_or(0));
    greeting[..length]
        .split(|byte| !(b' '..=b'~').contains(byte))
        .filter(|run| run.len() >= 6)
        .map(|run| String::from_utf8_lossy(run))
        .collect::<Vec<_>>()
        .join(" · ")
}
