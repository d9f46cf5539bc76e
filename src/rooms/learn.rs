//! Learn: a classroom on the sandbox. Six lessons that check themselves, and fifteen failures to be guessed.
//!
//! Nothing here is kept but which lessons and cards were solved. All else is in the address: a link opens exactly the state
//! that it was copied in.
#![allow(missing_docs, reason = "nothing imports a room but the page and its tests")]

mod link;
mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

pub use state::*;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::Context;
    use facts::DataCenter;
    use lessons::{Action, Card, Lesson};
    use service::Draft;

    const PAGE: &str = "https://host/path/";

    fn context(draft: &Draft) -> Context<'_> {
        Context { draft, page: PAGE, now_ms: 0 }
    }

    fn opened(query: &str) -> Learn {
        let mut learn = Learn::default();
        learn.open_link(query, context(&Draft::default()));
        learn
    }

    fn press(learn: &mut Learn, msg: Msg) -> Vec<Effect> {
        learn.update(msg, context(&Draft::default()))
    }

    /// Everything that a class can see of a state.
    fn seen(learn: &Learn) -> String {
        let rows: Vec<Vec<String>> =
            (0..2).map(|side| learn.visible(side).iter().map(|row| format!("{row:?}")).collect()).collect();
        let done = learn.play().map(|play| (play.done(), play.next(), play.actions().to_vec()));
        let rest = (learn.open, learn.screen, learn.taken, learn.revealed, learn.listed, learn.look);
        let class = (learn.part(), learn.done());
        format!(
            "{:?} {rows:?} {done:?} {rest:?} {:?} {} {class:?}",
            learn.topic,
            learn.theme(),
            learn.no_notes
        )
    }

    #[test]
    fn a_link_opens_exactly_the_state_in_which_it_was_copied() {
        for query in [
            "lesson=4&dc=eu&play=rlylsB&at=17&open=1.3&step=2&answer=2&view=presenter&notes=off&theme=light",
            "lesson=2&dc=in&play=cdgcdfik",
            "lesson=6&dc=jp&play=cdxfcdfqlt&step=6&as=text",
            "fault=twenty-first&dc=au&at=12&answer=3&show=answer",
            "fault=hostile-callback&dc=ca&view=presenter",
            "fault=all&dc=us",
            "class=15&dc=eu&view=presenter",
            "class=15&lesson=2&dc=eu&view=presenter&play=cd&at=3",
            "class=15&fault=no-consent-again&dc=in",
            // No part of the class.
            "class=15&lesson=6&dc=eu",
            "lesson=1&dc=us&view=handout",
            "lesson=3&dc=sa&view=answers",
        ] {
            let learn = opened(query);
            let written = learn.query(context(&Draft::default()));
            let again = opened(&written);
            assert_eq!(seen(&again), seen(&learn), "{query} -> {written}");
            // Whoever opens it may have set up something else.
            let mut elsewhere = Learn::default();
            elsewhere.open_link(&written, context(&Draft::example(DataCenter::Uk)));
            assert_eq!(seen(&elsewhere), seen(&learn), "{written}");
        }
    }

    #[test]
    fn whatever_a_link_says_something_opens() {
        for query in [
            "lesson=0",
            "lesson=99&dc=zz",
            "fault=x",
            "play=!!!&at=-1",
            "lesson=4&play=ZZZZ&open=9.9&step=999",
            "view=x&answer=0&answer=99&at=99999999999999999999",
            "=&&=",
            "lesson=4&at=1&open=1.1",
            "class=&lesson=9&fault=y",
            "lesson=4&view=presenter&step=9",
        ] {
            let mut learn = opened(query);
            let others = [Msg::PartChosen(77), Msg::ScreenChosen(77), Msg::StepsSwitched];
            let first = [Msg::ForwardPressed, Msg::BackPressed, Msg::RowPressed(7, 7), Msg::Taken(9)];
            for msg in first.into_iter().chain(others) {
                press(&mut learn, msg);
            }
        }
        let many = format!("lesson=6&play={}", "x".repeat(5_000));
        assert_eq!(opened(&many).play().unwrap().actions().len(), 80);
    }

    /// One key teaches a whole lesson: each press is the next message, the next screen, or what the step says to do.
    #[test]
    fn one_key_plays_a_lesson_to_its_question() {
        for lesson in Lesson::all() {
            let mut learn = opened(&format!("lesson={}&view=presenter", lesson.number()));
            let mut presses = 0;
            while learn.can_go_on() && presses < 200 {
                press(&mut learn, Msg::ForwardPressed);
                presses += 1;
            }
            assert_eq!(learn.play().unwrap().done(), lesson.steps.len(), "{}", lesson.id);
            assert_eq!(learn.screen, lesson.steps.len(), "{}: the question is shown last", lesson.id);
            assert!(learn.is_at_end());
            while learn.shown() > 0 {
                press(&mut learn, Msg::BackPressed);
            }
            assert!(learn.visible(0).is_empty());
        }
    }

    /// One link teaches a class: one key goes from its plan through each part, and an answer from one part to the next.
    #[test]
    fn one_key_and_the_answers_teach_a_class() {
        let mut learn = opened("class=15&dc=us&view=presenter");
        assert_eq!((learn.topic, learn.part()), (Topic::Class, None));
        let mut taught = Vec::new();
        for _ in 0..400 {
            if !learn.can_go_on() {
                // A question, or a card that was played: the class answers, first wrongly.
                let answer = match &learn.stage {
                    Some(Stage::Lesson(play)) => play.lesson.answer,
                    Some(Stage::Card(card, _)) => {
                        card.guesses().iter().position(|guess| guess.right).unwrap()
                    }
                    None => panic!("{:?}", learn.topic),
                };
                press(&mut learn, Msg::Taken((answer + 1) % 3));
                assert!(!learn.can_go_on(), "it goes on without the right answer");
                press(&mut learn, Msg::Taken(answer));
                taught.push(learn.topic);
                if learn.next_part().is_none() {
                    break;
                }
            }
            let query = learn.query(context(&Draft::default()));
            assert!(query.starts_with("class=15&") && query.contains("view=presenter"), "{query}");
            press(&mut learn, Msg::ForwardPressed);
        }
        let planned: Vec<Topic> = lessons::Part::all().iter().map(Topic::of).collect();
        assert_eq!(taught, planned);
        assert_eq!(learn.progress.lessons.len() + learn.progress.cards.len(), planned.len());
        // Whoever picks a lesson from the list is in no class.
        press(&mut learn, Msg::TopicChosen(Topic::Lesson(2)));
        assert_eq!(learn.part(), None);
        // Each part of the plan has a link.
        for (at, topic) in planned.into_iter().enumerate() {
            let link = learn.class_link(Some(at), context(&Draft::default()));
            let part = opened(link.trim_start_matches("#learn?"));
            assert_eq!((part.topic, part.part(), part.look), (topic, Some(at), Look::Presenter), "{link}");
        }
    }

    /// Heading, text, button and tick of the presenter's screen are of one step, whatever is pressed.
    #[test]
    fn a_screen_is_of_one_step() {
        for lesson in Lesson::all() {
            let mut learn = opened(&format!("lesson={}&view=presenter", lesson.number()));
            let mut number = 5_usize;
            for _ in 0..150 {
                number = number.wrapping_mul(31).wrapping_add(17) % 9973;
                let msg = match number % 7 {
                    0 => Msg::ScreenChosen(learn.screen + 1),
                    1 => Msg::ScreenChosen(learn.screen.saturating_sub(1)),
                    2 => Msg::BackPressed,
                    3 => learn.next().map_or(Msg::ForwardPressed, Msg::ActionPressed),
                    _ => Msg::ForwardPressed,
                };
                press(&mut learn, msg);
                // No screen is ahead of what is done: its button would be of another step.
                assert!(learn.screen <= learn.done(), "{} after {msg:?}", lesson.id);
                let play = learn.play().unwrap();
                if let Some(next) = learn.next() {
                    assert!(learn.is_at_end() && learn.done() == play.done(), "{next:?} after {msg:?}");
                }
            }
            // "Next step" does what is missing of the step.
            let mut learn = opened(&format!("lesson={}&view=presenter", lesson.number()));
            for at in 1..=lesson.steps.len() {
                press(&mut learn, Msg::ScreenChosen(at));
                assert_eq!((learn.screen, learn.done()), (at, at), "{}", lesson.id);
            }
            // A link that claims more than was done shows what was done.
            let learn = opened(&format!("lesson={}&view=presenter&step=5", lesson.number()));
            assert_eq!(learn.screen, 0);
        }
    }

    /// In lesson 2, the code comes with the third message after Accept: until it is there, nothing is ticked.
    #[test]
    fn no_step_is_ticked_before_its_message_is_shown() {
        let mut learn = opened("lesson=2&dc=eu&view=presenter&play=c");
        press(&mut learn, Msg::ForwardPressed);
        assert_eq!((learn.screen, learn.done()), (1, 1));
        let mut shown = Vec::new();
        while learn.done() < 2 {
            press(&mut learn, Msg::ForwardPressed);
            assert_eq!(learn.screen, 1, "the screen goes on with the tick");
            shown.push(learn.visible(0).last().unwrap().kind);
            assert!(learn.is_at_end() || learn.next().is_none(), "a button of what comes later");
        }
        assert!(shown.len() > 2, "{shown:?}");
        press(&mut learn, Msg::BackPressed);
        assert_eq!((learn.screen, learn.done()), (1, 1), "a step back takes the tick back");
    }

    /// What one press brings appears one by one; what is stepped through appears at once.
    #[test]
    fn rows_of_an_action_are_new_until_the_next_step() {
        let mut learn = opened("lesson=4&dc=eu&play=r");
        let there = [0, 1].map(|side| learn.visible(side).len());
        assert!(there[0] > 5 && learn.before == [usize::MAX; 2]);
        let effects = press(&mut learn, Msg::ActionPressed(Action::Run));
        assert_eq!(learn.before, there);
        // With the keyboard, it goes on from what the step says next.
        assert_eq!(effects, [Effect::ShowLast, Effect::Focus(NEXT)]);
        press(&mut learn, Msg::BackPressed);
        press(&mut learn, Msg::ForwardPressed);
        assert_eq!(learn.before, [usize::MAX; 2]);
    }

    #[test]
    fn it_plays_by_itself_until_it_is_paused() {
        let mut learn = opened("fault=throttled&dc=eu");
        let effects = press(&mut learn, Msg::PlayPressed);
        let [Effect::Tick { ticket, after_ms: 1_500 }] = effects[..] else { panic!("{effects:?}") };
        assert_eq!(press(&mut learn, Msg::Ticked(ticket + 1)), [], "a tick of an earlier play");
        assert_eq!(learn.shown(), 0);
        let effects = press(&mut learn, Msg::Ticked(ticket));
        assert_eq!(learn.shown(), 1);
        let Some(Effect::Tick { ticket, .. }) = effects.last() else { panic!("{effects:?}") };
        press(&mut learn, Msg::PlayPressed);
        assert_eq!(press(&mut learn, Msg::Ticked(*ticket)), []);
        assert_eq!((learn.shown(), learn.playing), (1, None));
        // To the end, and no further.
        press(&mut learn, Msg::SpeedChosen(Speed::Fast));
        press(&mut learn, Msg::PlayPressed);
        while let Some(ticket) = learn.playing {
            press(&mut learn, Msg::Ticked(ticket));
        }
        assert!(learn.is_at_end());
    }

    #[test]
    fn what_was_solved_is_kept_and_can_be_cleared() {
        let mut learn = Learn { kept: Some("2,99,x;3".into()), ..Learn::default() };
        learn.begin(context(&Draft::default()));
        assert_eq!(learn.progress, Progress { lessons: [2].into(), cards: [3].into() });
        // The right answer alone is not the lesson.
        let lesson = Lesson::numbered(4).unwrap();
        press(&mut learn, Msg::TopicChosen(Topic::Lesson(4)));
        // What is said to an answer is brought into sight.
        let shown = [Effect::Show(TOLD)];
        assert_eq!(press(&mut learn, Msg::Taken(lesson.answer)), shown);
        while let Some(action) = learn.play().and_then(lessons::Play::next) {
            press(&mut learn, Msg::ActionPressed(action));
        }
        assert!(learn.progress.lessons.contains(&4));
        let card = Card::of("private").unwrap();
        press(&mut learn, Msg::TopicChosen(Topic::Card(card.number())));
        let right = card.guesses().iter().position(|guess| guess.right).unwrap();
        assert_eq!(press(&mut learn, Msg::Taken((right + 1) % 4)), shown);
        assert_eq!(
            press(&mut learn, Msg::Taken(right)),
            [&[Effect::Keep("2,4;3,12".into())][..], &shown].concat()
        );
        let effects = press(&mut learn, Msg::ResetPressed);
        assert!(effects.contains(&Effect::Keep(String::new())), "{effects:?}");
        assert_eq!((learn.progress, learn.taken), (Progress::default(), None));
    }

    #[test]
    fn another_data_center_begins_anew() {
        let mut learn = opened("lesson=5&dc=eu&play=r");
        press(&mut learn, Msg::CenterChosen(DataCenter::Ca));
        assert!(learn.play().unwrap().actions().is_empty());
        press(&mut learn, Msg::ActionPressed(Action::Connect));
        assert!(format!("{:?}", learn.visible(0)).contains("accounts.zohocloud.ca"));
        assert!(learn.query(context(&Draft::default())).starts_with("lesson=5&dc=ca&play=r"));
        // That of Set up, where nobody chose another.
        let mut learn = Learn::default();
        learn.begin(context(&Draft::example(DataCenter::Jp)));
        assert_eq!(learn.query(context(&Draft::default())), "lesson=1&dc=jp");
    }
}
