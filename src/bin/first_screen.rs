//! Prints what index.html holds as HTML: the first screen of a new visit, then, behind a form feed, the table of data centers.

#[cfg(all(feature = "prerender", not(target_family = "wasm")))]
fn main() -> Result<(), std::io::Error> {
    use workbench::prerender::{data_centers, first_screen};

    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let (screen, table) = runtime.block_on(async { (first_screen().await, data_centers().await) });
    print!("{screen}\u{c}{table}");
    Ok(())
}

#[cfg(not(all(feature = "prerender", not(target_family = "wasm"))))]
fn main() {}
