//! What the times in a text tell: how old a code or a token was when it was sent.
//!
//! Logs, mails and shells write times in many ways; all of them have hours and minutes with a colon between. A day and an
//! offset are read where they stand beside them. Times without a day are taken for those of one day.

use facts::limit::{ACCESS_LIFE_MS, SELF_CLIENT_CODE_LIFE_MS};
use facts::sign::{CODE_MADE, CODE_PASSED};
use scan::text::{has_any, lists, part, places, rest};

use crate::phrase::{number_named, sentences};

/// How many times and lines of a text are looked at.
const MOST: usize = 2_000;
/// How many lines a time may stand above what happened then.
const ABOVE: usize = 3;
const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// What is older is of another story.
const LONGEST: i64 = 30 * DAY;

/// A time in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Moment {
    /// The line in which it stands.
    line: usize,
    /// Days since 1970, where the day is known.
    day: Option<i64>,
    /// Milliseconds since midnight; with an offset, in UTC.
    ms: i64,
}

/// How old the code was when it was sent, and whether the access token was past its life when a call was refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ages {
    pub(crate) code_ms: Option<u64>,
    pub(crate) token_expired: Option<bool>,
    /// How many minutes old the access token was.
    pub(crate) token_minutes: Option<u64>,
    /// How many minutes were chosen for the code of a self client.
    pub(crate) chosen: Option<u64>,
}

/// The ages that a text in lower case tells.
pub(crate) fn ages(lower: &str) -> Ages {
    let spoken = has_any(
        lower,
        "invalid_code|invalid_token|invalid_oauthtoken|authorization_code|invalid or has expired|not authorized to perform",
    );
    if !spoken {
        return Ages::default();
    }
    let chosen = chosen_minutes(lower);
    let open = Ages { chosen: chosen.map(i64::cast_unsigned), ..Ages::default() };
    let told = |chosen: i64| lower.lines().take(MOST).find_map(|line| told_age(line, chosen));
    if let Some(minutes) = chosen.and_then(told) {
        let code_ms = u64::try_from(minutes * MINUTE).ok();
        return Ages { code_ms, ..open };
    }
    let moments = moments(lower);
    if moments.len() < 2 {
        return open;
    }
    let lines: Vec<&str> = lower.lines().collect();
    let code = age(&lines, &moments, is_code, is_exchange).or_else(|| age_of_steps(&lines, &moments, chosen));
    let code = code.filter(|age| chosen.is_none_or(|chosen| *age >= chosen * MINUTE));
    let token = age(&lines, &moments, is_token, is_refusal);
    let token_minutes = token.and_then(|age| u64::try_from(age / MINUTE).ok());
    let life = i64::try_from(ACCESS_LIFE_MS.number).unwrap_or(i64::MAX);
    Ages {
        code_ms: code.and_then(|age| u64::try_from(age).ok()),
        token_expired: token.map(|age| age >= life),
        token_minutes,
        ..open
    }
}

/// How many access tokens a log shows in the hour before a call was refused, by its times.
pub(crate) fn tokens_in_an_hour(lower: &str) -> u64 {
    if !has_any(lower, REFUSAL) {
        return 0;
    }
    let lines: Vec<&str> = lower.lines().take(MOST).collect();
    let Some(end) = lines.iter().position(|line| is_refusal(line)) else { return 0 };
    let all = moments(lower);
    let of = |line: usize| first_of(&all, line);
    let Some(refused) = of(end) else { return 0 };
    let life = i64::try_from(ACCESS_LIFE_MS.number).unwrap_or(i64::MAX);
    let recent = |moment: &Moment| {
        let days = moment.day.zip(refused.day).map_or(0, |(from, to)| to - from);
        (0..life).contains(&(days * DAY + refused.ms - moment.ms))
    };
    let before = lines.iter().take(end).enumerate();
    let given = before.filter(|(at, line)| is_token(line) && of(*at).is_some_and(recent));
    u64::try_from(given.count()).unwrap_or_default()
}

/// How many minutes old a code was, by a line that tells when it was made and when it was sent; at least as many as were
/// chosen for it.
fn told_age(line: &str, chosen: i64) -> Option<i64> {
    const SENT: &str = "ran |run |sent|exchang|posted|called|that was|used|request|ausgeführt|gesendet|geschickt|eingelöst|envoyé|\
        exécuté|lancé|échang|enviado|enviei|envié|ejecut|executei|inviat|eseguit|実行|送信|使っ|运行|发送|使用";
    if line.len() > 1_000 || !is_code(line) || !has_any(line, SENT) || line.contains("code=") {
        return None;
    }
    let [first, last] = moments(&in_digits(line)).try_into().ok()?;
    let days = [first, last].iter().all(|moment: &Moment| moment.day.is_none());
    let age = (last.ms - first.ms).abs() / MINUTE;
    (days && age >= chosen && age < 12 * 60).then_some(age)
}

/// An access token in words.
const TOKEN: &str = "token|トークン|令牌|jeton";

/// How many minutes old an access token was, by a sentence with its beginning and "now", or with its age.
pub(crate) fn stated_age(lower: &str) -> Option<u64> {
    const NOW: &str = " now|jetzt|ahora|maintenant|agora|adesso|it's|it is|current time|aktuell|heure actuelle|son las|il est|現在|今|现在";
    if !has_any(lower, TOKEN) {
        return None;
    }
    let sentence = |line: &str| {
        let of_token = has_any(line, TOKEN)
            && !has_any(line, "refresh token|refresh-token|code|expires|valid until|gültig bis");
        if !of_token || !has_any(line, NOW) {
            return None;
        }
        let [first, last]: [Moment; 2] = moments(&in_digits(line)).try_into().ok()?;
        u64::try_from((last.ms - first.ms).rem_euclid(DAY) / MINUTE).ok()
    };
    let age = |line: &str| {
        let line = counted(line);
        let line = line.as_str();
        let of_token = line.contains("access token")
            || (line.starts_with("tok ") || has_any(line, "token| tok ")) && !has_any(line, "refresh|code");
        if !of_token || has_any(line, "worked|works|expire| valid") {
            return None;
        }
        [(HOURS_OLD, 60), (DAYS_OLD, 24 * 60), (MINUTES_OLD, 1)].iter().find_map(|(words, minutes)| {
            words.split('|').find_map(|words| {
                let (before, behind) = words.split_once('#')?;
                let at = line.find(behind)?;
                let lead = part(line, 0, at);
                let digits = lead.len() - lead.trim_end_matches(|ch: char| ch.is_ascii_digit()).len();
                let front = part(lead, 0, lead.len() - digits);
                let count = part(lead, lead.len() - digits, lead.len()).parse::<u64>().ok()?;
                front.ends_with(before).then(|| count.min(1000) * minutes)
            })
        })
    };
    lower
        .lines()
        .take(MOST)
        .filter(|line| line.len() < 400)
        .find_map(|line| sentence(line).or_else(|| sentences(line).into_iter().find_map(age)))
        .or_else(|| over_night(lower))
}

/// How many minutes old a token was that somebody made yesterday, and a call that a line below tells of today.
fn over_night(lower: &str) -> Option<u64> {
    if !has_any(lower, YESTERDAY) || !has_any(lower, TODAY) {
        return None;
    }
    let time = |line: &str| moments(&in_digits(line)).first().map(|moment| moment.ms);
    let lines = || lower.lines().take(MOST).filter(|line| line.len() < 600);
    let made = |line: &str| line.contains("token") && !has_any(line, "refresh|code") && has_any(line, MADE);
    // The day may stand in the line above.
    let mut above = false;
    let mut open = lines().skip_while(|line| {
        let day = has_any(line, YESTERDAY);
        let told = (std::mem::replace(&mut above, day) || day) && made(line);
        !(told && time(line).is_some())
    });
    let began = time(open.next()?)?;
    // Other times of the line may be of the day before.
    let called = open.take(12).find_map(|line| {
        let at = TODAY.split('|').filter_map(|word| line.find(word)).min()?;
        time(rest(line, at)).or_else(|| time(line))
    })?;
    u64::try_from((DAY - began + called) / MINUTE).ok()
}

/// Whether somebody says that they made the access token by hand on a day before the one on which it fails.
pub(crate) fn of_another_day(lower: &str) -> bool {
    if !has_any(lower, YESTERDAY) || !has_any(lower, TOKEN) {
        return false;
    }
    let told_today = has_any(lower, TODAY);
    let made = |sentence: &str| {
        has_any(sentence, TOKEN)
            && has_any(sentence, MADE)
            && (told_today || has_any(sentence, YESTERDAY))
            && !has_any(sentence, "refresh|code|worked|works|expire| valid|client")
    };
    let mut short = lower.lines().take(MOST).filter(|line| line.len() < 400);
    short.any(|line| sentences(line).into_iter().any(made))
}

/// What is counted, as it begins.
const UNITS: &str = "min|hour|hrs|stunde|heure|hora|ore|uur|godzin|day|tag|jour|día|dia|giorni|dagen|dni";

/// A line with its small numbers of minutes, hours and days as digits.
fn counted(line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let next = words.iter().skip(1).map(|next| UNITS.split('|').any(|unit| next.starts_with(unit)));
    let in_digits =
        |word: &str| number_named(word).map_or_else(|| word.to_owned(), |number| number.to_string());
    let each = words.iter().zip(next.chain([false]));
    each.map(|(word, counts)| if counts { in_digits(word) } else { (*word).to_owned() })
        .collect::<Vec<_>>()
        .join(" ")
}

/// How old something is in hours and in days; a hash stands for the number.
const HOURS_OLD: &str = "# hours after|# hours later|# stunden nach|# stunden später|# horas después|# heures après|# horas depois|# ore dopo|# uur later|# hours old|# h old|#h old|# hrs old|# stunden alt|# std alt|# horas de antig|# heures d'âge|# hours ago|\
    # hrs ago|#h ago|vor # stunden|vor # std|hace # horas|il y a # heures|há # horas|# ore fa|#時間前|#小时前|for # hours|seit # stunden|\
    desde hace # horas|depuis # heures";
const MINUTES_OLD: &str = "# minutes old|# min old|# mins old|# minuten alt|# minutos de|# minutes ago|# min ago|vor # minuten|hace # minutos|\
    il y a # minutes|há # minutos|# minuti fa|# minuten oud|#分前|#分钟前";
const DAYS_OLD: &str = "# days old|# days ago|# tage alt|vor # tagen|hace # días|hace # dias|il y a # jours|há # dias|# giorni fa|#日前|#天前|\
    seit # tagen|depuis # jours";

/// Somebody made a token by hand.
const MADE: &str = "token from|made|got |generated|created|copied|fetched|pasted|issued|geholt|erzeugt|erstellt|kopiert|eingetragen|généré|créé|copié|\
    generé|creé|gerei|criei|copiei|generato|creato|copiato|gemaakt|gekopieerd|utworz|wygenerow|取得|生成|コピー|复制";
/// It is the day of the call.
const TODAY: &str = "this morning|today|heute|ce matin|aujourd'hui|hoy |esta mañana|hoje|esta manhã|stamattina|oggi|vanmorgen|vandaag|dziś|dzisiaj|\
    今朝|今日|今天";

/// It is a day ago, or more.
const YESTERDAY: &str =
    "yesterday|last night|last week|gestern|letzte woche|hier soir|d'hier| hier|ayer|ontem|ieri|昨日|昨天";

/// A line with its times as two digits, a colon and two digits: `9:12` and "at 8" are times, too.
fn in_digits(line: &str) -> String {
    const BEFORE: &str = "at|um|it's|its|now|is|jetzt|gegen|since|seit|à|las|às|alle|es|est|são|maintenant|ahora|agora|from|around|um";
    let mut all = String::with_capacity(line.len() + 8);
    let mut last = "";
    for word in line.split_inclusive(char::is_whitespace) {
        let bare = word.trim_matches(|ch: char| ch.is_whitespace() || ",;.()".contains(ch));
        let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
        let (hour, behind) = (part(bare, 0, digits), rest(bare, digits));
        let small = hour.parse::<u8>().is_ok_and(|hour| hour < 24);
        if let Some(minutes) = behind.strip_prefix(':').filter(|_| digits == 1) {
            all.push_str(&format!("0{hour}:{minutes} "));
        } else if small && (matches!(behind, "am" | "pm" | "h") || behind.is_empty() && lists(BEFORE, last)) {
            let half = if behind == "h" { "" } else { behind };
            all.push_str(&format!("{hour:0>2}:00 {half} "));
        } else {
            all.push_str(word);
        }
        last = bare;
    }
    all
}

/// A code came back, or was generated.
fn is_code(line: &str) -> bool {
    let response = line.contains("code=") && has_any(line, "location=|accounts-server");
    let made = "here is|here's|voici|hier ist|hier der|aquí|aqui |ecco|これが|generated|created|made|got |received|copied|generate|generiert|erzeugt|erstellt|kopiert|généré|copié|\
        generado|generé|copiado|gerado|gerei|生成|取得|コピー|复制";
    response || has_any(line, "code|grant token") && !line.contains("status") && has_any(line, made)
}

/// Whether a code was only passed on: it was made before.
fn is_passed_on(line: &str) -> bool {
    is_code(line) && has_any(line, CODE_PASSED) && !has_any(line, CODE_MADE)
}

fn is_exchange(line: &str) -> bool {
    has_any(line, "/oauth/v2/token|grant_type|invalid_code|exchang") && !line.contains("location=")
}

fn is_token(line: &str) -> bool {
    has_any(
        line,
        "\"access_token\"|'access_token'|access_token=|got a token|got token|got access token|new token|new access token|access token refreshed|refreshed access token|refreshed token|token refreshed|token renewed|expires_in",
    ) && !has_any(line, "invalid_|error")
}

const REFUSAL: &str = "invalid_token|invalid_oauthtoken|invalid oauth token|invalid or has expired";

fn is_refusal(line: &str) -> bool {
    // Without the status, it is of a user who lacks a permission.
    has_any(line, REFUSAL) || line.contains("not authorized to perform") && line.contains("401")
}

/// The time between what happened first and what happened then: the last of the former before the first of the latter.
fn age(
    lines: &[&str],
    moments: &[Moment],
    first: impl Fn(&str) -> bool,
    then: impl Fn(&str) -> bool,
) -> Option<i64> {
    let end = lines
        .iter()
        .position(|line| then(line) && line.contains("invalid"))
        .or_else(|| lines.iter().position(|line| then(line)))?;
    let began_at =
        |at: &usize| lines.get(*at).is_some_and(|line| first(line)) && moment_of(moments, *at).is_some();
    // The line of the refusal may name the code, too.
    let began = (0..end).rev().find(began_at).or_else(|| Some(end).filter(began_at))?;
    // What was copied was made above it, unless a request lies between.
    let made = lines.get(began).filter(|line| is_passed_on(line)).and_then(|_| {
        let above = (0..began).rev().take_while(|at| lines.get(*at).is_some_and(|line| !then(line)));
        above.filter(began_at).find(|at| lines.get(*at).is_some_and(|line| has_any(line, CODE_MADE)))
    });
    let from = moment_of(moments, made.unwrap_or(began))?;
    // The request, else the answer.
    let sent = (began..=end).find(|at| lines.get(*at).is_some_and(|line| then(line)));
    let to = sent
        .and_then(|at| moment_of(moments, at))
        .filter(|to| to.line > from.line)
        .or_else(|| moment_of(moments, end).filter(|to| to.line > from.line))
        // Both in one sentence, above the request.
        .or_else(|| {
            let last = moments.iter().rev().find(|moment| moment.line == from.line)?;
            (*last != from && end - from.line <= ABOVE * 3).then_some(*last)
        })?;
    let days = from.day.zip(to.day).map_or(0, |(from, to)| to - from);
    let age = days * DAY + to.ms - from.ms;
    (0..LONGEST).contains(&age).then_some(age)
}

/// The time between the making of a code and the run that failed, where the steps are told below the error; above it, where
/// they name the minutes that were chosen for the code.
fn age_of_steps(lines: &[&str], moments: &[Moment], chosen: Option<i64>) -> Option<i64> {
    let error = lines.iter().position(|line| line.contains("invalid_code"))?;
    let line_of = |moment: &Moment| lines.get(moment.line).copied().unwrap_or_default();
    let ran = "exception|error|fail|invalid|exchang|ran |run|sent|request|executed|started|fehler|ausgeführt|gestartet|erreur|lancé|ejecut|\
        executei|executado|eseguit|実行|エラー|运行|报错";
    let first = moments.iter().find(|moment| is_code(line_of(moment)))?;
    let above = chosen.is_some() && first.line < error;
    let last = moments
        .iter()
        .rev()
        .find(|moment| has_any(line_of(moment), ran) && (!above || moment.line < error))?;
    let same = first.day == last.day && (above || first.line > error) && last.line > first.line;
    (same && last.ms > first.ms).then_some(last.ms - first.ms)
}

/// The time of a line: in it, or a little above it.
fn moment_of(moments: &[Moment], line: usize) -> Option<Moment> {
    let behind = moments.partition_point(|moment| moment.line <= line);
    let last = moments.get(..behind)?.last()?;
    // The first of its line: what follows are other times, such as that of the expiry.
    let first = first_of(moments, last.line)?;
    (line - first.line <= ABOVE).then_some(*first)
}

/// The first time in a line; the times are in the order of their lines.
fn first_of(moments: &[Moment], line: usize) -> Option<&Moment> {
    let before = moments.partition_point(|moment| moment.line < line);
    moments.get(before).filter(|moment| moment.line == line)
}

/// How long a code of a self client was to live.
fn chosen_minutes(lower: &str) -> Option<i64> {
    let named =
        ["duration", "dauer", "durée", "duración", "duração", "durata", "有效期", "有効期間", "self client"];
    let at = named.iter().find_map(|name| places(lower, name).next())?.0;
    let near = scan::text::head(rest(lower, at), 120);
    let minutes = [" min", "分"].iter().find_map(|unit| near.find(unit))?;
    let digits = part(near, 0, minutes).trim_end().rsplit(|ch: char| !ch.is_ascii_digit()).next()?;
    let most = SELF_CLIENT_CODE_LIFE_MS.minutes().1;
    digits.parse::<u64>().ok().filter(|minutes| (1..=most).contains(minutes)).map(u64::cast_signed)
}

/// The times of a text, in its order.
fn moments(lower: &str) -> Vec<Moment> {
    let mut found = Vec::new();
    for (line, text) in lower.lines().enumerate().take(MOST * 5) {
        for (at, _) in text.match_indices([':', 'h']) {
            if found.len() >= MOST {
                return found;
            }
            found.extend(moment_at(text, at, line));
        }
    }
    found
}

/// The time whose hours end at a colon.
fn moment_at(text: &str, colon: usize, line: usize) -> Option<Moment> {
    let two = colon.checked_sub(2).and_then(|start| Some((start, number(text, start, 2)?)));
    // `9:14`, where it stands apart.
    let one = || {
        let start = colon.checked_sub(1).filter(|_| text.get(colon..=colon) == Some(":"))?;
        let before = part(text, 0, start);
        let apart = before.is_empty() || before.ends_with([' ', '[', '(']);
        Some((start, number(text, start, 1).filter(|_| apart)?))
    };
    let (start, hours) = two.or_else(one)?;
    let minutes = number(text, colon + 1, 2)?;
    // `11h52` is a time, `0x11h52a` is none.
    if text.get(colon..=colon) == Some("h")
        && rest(text, colon + 3).starts_with(|ch: char| ch.is_alphanumeric() || ch == ':')
    {
        return None;
    }
    let before = part(text, 0, start);
    // Part of a longer number, of the minutes of another time, or of an offset.
    let year = || {
        before.strip_suffix(':').is_some_and(|date| number(date, date.len().saturating_sub(4), 4).is_some())
    };
    if before.ends_with(|ch: char| ch.is_ascii_digit() || ch == '.') || before.ends_with(':') && !year() {
        return None;
    }
    let offset =
        before.strip_suffix(['+', '-']).is_some_and(|time| time.ends_with(|ch: char| ch.is_ascii_digit()));
    if offset || hours > 23 || minutes > 59 {
        return None;
    }
    let mut end = colon + 3;
    let mut ms = (hours * 60 + minutes) * MINUTE;
    if rest(text, end).starts_with(':')
        && let Some(seconds) = number(text, end + 1, 2).filter(|seconds| *seconds < 60)
    {
        ms += seconds * 1000;
        end += 3;
        let fraction = rest(text, end).strip_prefix(['.', ',']).unwrap_or_default();
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if digits >= 3 {
            ms += number(text, end + 1, 3)?;
        }
        end += if digits > 0 { digits + 1 } else { 0 };
    }
    let behind = rest(text, end);
    if behind.starts_with(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    let word = behind.trim_start_matches(' ');
    if word.starts_with("pm") && hours < 12 {
        ms += 12 * 60 * MINUTE;
    } else if word.starts_with("am") && hours == 12 {
        ms -= 12 * 60 * MINUTE;
    }
    ms -= offset_of(behind).unwrap_or_default();
    Some(Moment { line, day: day_before(before), ms })
}

/// The offset from UTC behind a time: `+05:30`, `-0800`.
fn offset_of(behind: &str) -> Option<i64> {
    let digits = behind.trim_start_matches(' ').strip_prefix(['+', '-'])?;
    let hours = number(digits, 0, 2)?;
    let minutes = number(digits, 2, 2).or_else(|| number(digits, 3, 2))?;
    let sign = if behind.trim_start_matches(' ').starts_with('-') { -1 } else { 1 };
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes) * MINUTE)
}

/// The day in front of a time: `2026-11-25T`.
fn day_before(before: &str) -> Option<i64> {
    let date = before.strip_suffix(['t', ' '])?;
    let date = date.get(date.len().checked_sub(10)?..)?;
    let signs = date.get(4..5)? == "-" && date.get(7..8)? == "-";
    let (year, month, day) = (number(date, 0, 4)?, number(date, 5, 2)?, number(date, 8, 2)?);
    if !signs || !(1970..2200).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years begin in March, so that the day of a leap year is the last one.
    let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    let of_year = (153 * month + 2) / 5 + day - 1;
    Some(365 * year + year / 4 - year / 100 + year / 400 + of_year - 719_468)
}

/// The number of exactly so many digits at a place.
fn number(text: &str, at: usize, digits: usize) -> Option<i64> {
    let number = text.get(at..at + digits)?;
    number.bytes().all(|b| b.is_ascii_digit()).then(|| number.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_in_every_notation() {
        let of = |text: &str| {
            moments(&text.to_lowercase()).first().map(|moment| (moment.day.is_some(), moment.ms))
        };
        let ten = 10 * 60 * MINUTE;
        for (text, day, ms) in [
            ("at 10:00 I", false, ten),
            ("2026-11-25T10:00:01.250Z post", true, ten + 1250),
            ("[2026-11-25 10:00:01,250] post", true, ten + 1250),
            ("[25/Nov/2026:10:00:01 +0000]", false, ten + 1000),
            ("Tue Nov 24 10:00:40 IST 2026", false, ten + 40_000),
            ("2026-11-25T15:30:00+05:30", true, ten),
            ("2026-11-25T02:00:00-0800", true, ten),
            ("12:05 am", false, 5 * MINUTE),
            ("Sent: 9:14", false, 9 * 60 * MINUTE + 14 * MINUTE),
            ("01:05 PM", false, 13 * 60 * MINUTE + 5 * MINUTE),
        ] {
            assert_eq!(of(text), Some((day, ms)), "{text}");
        }
        for text in [
            "localhost:3000",
            "10.1.1.10:443",
            "25:00",
            "10:60",
            "main.js:5:12",
            "a 9h14",
            "a1:b2",
            ":::",
            "12:345",
            "\u{e9}:00",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
        assert_eq!(day_before("1970-01-02t"), Some(1));
        assert_eq!(day_before("2000-03-01 "), Some(11_017));
        assert_eq!(day_before("2026-13-01 "), None);
    }

    #[test]
    fn how_old_a_code_was() {
        let of = |text: &str| ages(&text.to_lowercase()).code_ms;
        assert_eq!(
            of("09:00:00 GET /cb?code=x&location=eu\n09:00:04 POST /oauth/v2/token\n09:00:05 invalid_code"),
            Some(4000)
        );
        assert_eq!(
            of(
                "I generated the code at 11:02\n$ date\nTue 11:21:40\nPOST https://x/oauth/v2/token\n{invalid_code}"
            ),
            Some(1_180_000)
        );
        // Over midnight, with days.
        assert_eq!(
            of(
                "2026-11-25T23:59:00Z ?code=x&location=eu\n2026-11-26T00:01:00Z grant_type=x\n2026-11-26T00:01:01Z invalid_code"
            ),
            Some(120_000)
        );
        // The person chose ten minutes.
        let chosen =
            "Self Client, duration 10 minutes, code generated 11:02\n11:07 POST /oauth/v2/token invalid_code";
        assert_eq!(of(chosen), None);
        assert_eq!(of(&chosen.replace("11:07", "11:13")), Some(660_000));
        for text in [
            "11:02 invalid_code",
            "09:00:04 POST /oauth/v2/token\n09:00:05 invalid_code",
            "09:00 ?code=x&location=eu\n\n\n\n\ninvalid_code",
            "",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn a_token_of_another_day() {
        for text in [
            "yesterday i pasted the access token into the header",
            "gestern abend ging es. ich habe den token in postman erzeugt.\nheute morgen: 401",
        ] {
            assert!(of_another_day(text), "{text}");
        }
        for text in [
            "yesterday we generated a refresh token, today 401",
            "i made a token. today 401",
            "yesterday it worked. the token comes from the server",
        ] {
            assert!(!of_another_day(text), "{text}");
        }
    }

    #[test]
    fn whether_a_token_was_past_its_life() {
        let of = |to: &str| {
            ages(&format!("08:00 {{\"access_token\":\"x\"}}\n{to} call: invalid_token")).token_expired
        };
        assert_eq!((of("08:59"), of("09:00"), of("07:00")), (Some(false), Some(true), None));
    }
}
