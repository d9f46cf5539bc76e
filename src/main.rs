//! Starts the page.

fn main() {
    workbench::shell::mount();
}
