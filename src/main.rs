//! Starts the page.

fn main() {
    workbench::root::mount();
}
