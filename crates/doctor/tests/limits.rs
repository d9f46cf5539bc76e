//! Sentences without arguments have the numbers of `data/limits.toml`.

use facts::limit::{
    ACCESS_TOKENS_IN_WINDOW, CODE_LIFE_MS, CODES_IN_WINDOW, INVOKE_URL_WAIT_MS, Limit, REFRESH_TOKENS,
    SELF_CLIENT_CODE_LIFE_MS, THROTTLE_REST_MS, THROTTLE_WINDOW_MS, TOKEN_LENGTH,
};
use words::{Message, text};

#[test]
fn sentences_have_the_numbers_of_the_table() {
    let sentences = [
        (text!("doctor-answer-refresh-life"), REFRESH_TOKENS, 1),
        (text!("doctor-answer-refresh-count"), REFRESH_TOKENS, 1),
        (text!("doctor-stated-consents-often"), REFRESH_TOKENS, 1),
        (text!("doctor-answer-access-count"), ACCESS_TOKENS_IN_WINDOW, 1),
        (text!("doctor-answer-one-client"), REFRESH_TOKENS, 1),
        (text!("doctor-answer-one-client"), THROTTLE_WINDOW_MS, 60_000),
        (text!("doctor-answer-access-count"), THROTTLE_WINDOW_MS, 60_000),
        (text!("doctor-answer-code-life"), SELF_CLIENT_CODE_LIFE_MS, 60_000),
        (text!("doctor-sign-milliseconds-fix"), THROTTLE_REST_MS, 60_000),
        (text!("doctor-stated-throttle-denied-fix"), THROTTLE_REST_MS, 60_000),
        (text!("doctor-stated-blank-verify"), TOKEN_LENGTH, 1),
        (text!("doctor-stated-timeout"), INVOKE_URL_WAIT_MS, 1_000),
        (text!("doctor-stated-timeout-fix"), INVOKE_URL_WAIT_MS, 1_000),
        (text!("errors-access-denied-too-many-what"), CODES_IN_WINDOW, 1),
        (text!("errors-access-denied-too-many-what"), THROTTLE_WINDOW_MS, 60_000),
        (text!("errors-invalid-code-refresh-token-dead-what"), REFRESH_TOKENS, 1),
        (text!("errors-invalid-refresh-token-refresh-token-dead-what"), REFRESH_TOKENS, 1),
        (text!("errors-unauthenticated-connection-refresh-token-dead-what"), REFRESH_TOKENS, 1),
        (text!("errors-throttled-too-many-what"), ACCESS_TOKENS_IN_WINDOW, 1),
        (text!("errors-throttled-too-many-fix"), THROTTLE_REST_MS, 60_000),
    ];
    for (sentence, Limit { id, number, .. }, unit) in sentences {
        let sentence = Message::from(sentence).to_string();
        let number = if number / unit == 10 { "10|ten".to_owned() } else { (number / unit).to_string() };
        let mut words = sentence.split(|ch: char| !ch.is_ascii_alphanumeric());
        let found = words.any(|word| number.split('|').any(|number| number == word));
        assert!(found, "{id} is {number}: {sentence}");
    }
    // In words: "one to three minutes", "one, two and three minutes".
    assert_eq!(CODE_LIFE_MS.minutes(), (1, 3));
}
