//! Prints what index.html holds as HTML: the first screen of a new visit, or, if asked for, the table of data centers.

#[cfg(all(feature = "prerender", not(target_family = "wasm")))]
fn main() -> Result<(), std::io::Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let html = match std::env::args().nth(1).as_deref() {
        Some("data-centers") => runtime.block_on(workbench::prerender::data_centers()),
        _ => runtime.block_on(workbench::prerender::first_screen()),
    };
    println!("{html}");
    Ok(())
}

#[cfg(not(all(feature = "prerender", not(target_family = "wasm"))))]
fn main() {}
