//! Nothing: the targets are the tests in `tests/targets.rs`, their seeds beside them in `__fuzz__`.
