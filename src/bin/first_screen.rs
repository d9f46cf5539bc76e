//! Prints what index.html holds as HTML, with form feeds between: the first screen of a new visit, those of the rooms that a
//! link can open, and the table of data centers.

#[cfg(all(feature = "prerender", not(target_family = "wasm")))]
fn main() -> Result<(), std::io::Error> {
    use workbench::prerender::{data_centers, first_screen, screens_of_rooms};

    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        print!("{}\u{c}{}\u{c}{}", first_screen().await, screens_of_rooms().await, data_centers().await);
    });
    Ok(())
}

#[cfg(not(all(feature = "prerender", not(target_family = "wasm"))))]
fn main() {}
