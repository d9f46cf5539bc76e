//! The rooms of the page: each has its state, its messages and its view in one folder.

pub mod build;
pub mod centers;
pub mod check;
pub mod connect;
pub mod learn;
pub mod trust;
