# The room Learn: lessons that are played on the sandbox.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Who takes part ----

learn-actor-browser = Admin’s browser
learn-actor-page = This page
learn-actor-connection = CRM connection
learn-actor-accounts = Zoho accounts
learn-actor-api = Zoho API

# ---- The diagram, and the same as a text ----

learn-told-request = { $from } to { $to }: { $label }
learn-told-response = { $from } answers { $to }: { $label }
learn-told-refusal = { $from } refuses, and answers { $to }: { $label }
learn-told-note = { $actor }: { $label }
learn-time = Day { $day }, { $time }
learn-diagram-empty = Nothing has been sent yet.
learn-diagram-summary = { $count ->
    [one] 1 message. Last: { $last }
   *[other] { $count } messages. Last: { $last }
}

# ---- The rows ----

learn-row-register = Registers a client
learn-row-registered = Gives a client ID and a client secret
learn-row-save = Saves the custom service
learn-row-saved = Stores the values. Zoho accounts hears nothing of it.
learn-row-draw = Creates a random state and a code verifier, and keeps both
learn-row-authorize = Opens the sign-in page
learn-row-error-page = Shows “{ $title }”
learn-row-forwarded = Forwards the browser to { $center }, where the account is
learn-row-consent = Shows the consent page
learn-row-accept = Accept
learn-row-reject = Reject
learn-row-redirect = Sends the browser back, with a code
learn-row-denied = Sends the browser back, without a code
learn-row-callback = Opens the redirect URI
learn-row-state = The state is the one that was sent. The code is taken.
learn-row-exchange = Exchanges the code for tokens
learn-row-exchange-again = Sends the same code again
learn-row-steal = A thief sends the stolen code, even with the right client secret
learn-row-tokens = Gives an access token and a refresh token
learn-row-access-only = Gives an access token, but no refresh token
learn-row-new-access = Gives a new access token
learn-row-refused = Refuses: { $name }
learn-row-throttled = Refuses: too many requests
learn-row-refuses = Refuses the request
learn-row-back = Sends the browser back
learn-row-unreadable = Gives something else
learn-row-refresh = Asks for a new access token
learn-row-refresh-first = Sends its first refresh token
learn-row-refreshed-many = Asks for a new access token { $times } times, and gets it
learn-row-revoke = Revokes the refresh token
learn-row-revoked = Ends the refresh token and its access tokens
learn-row-call = Calls { $path }
learn-row-data = Gives the data
learn-row-run = { $user } starts a function that uses the connection
learn-row-function-failed = The function fails: { $shown }
learn-row-dead = No refresh token: the connection has stopped. Only a person who signs in can start it again.
learn-row-dead-refused = The refresh token is refused: the connection has stopped. Only a person who signs in can start it again.
learn-row-connected-many = 20 days pass. Each day somebody connects once more.

# ---- What each line is for ----

learn-part-sign-in = The sign-in page of a data center. The browser opens it, so all that follows is in the address bar.
learn-part-moved = Tells the browser to open another URL.
learn-part-target = The redirect URI, and behind it what Zoho answers.
learn-part-call = The call, at the host that `api_domain` names.
learn-part-api-status = The status. The APIs use it for errors: 401 says that the token is not accepted.
learn-part-code = The authorization code: proof that the user agreed. It works once, and only for about a minute.
learn-part-state = The random value of the request, unchanged. If it differs, the response belongs to another sign-in and is not used.
learn-part-location = The data center where the account is.
learn-part-accounts-server = The accounts server where the code must be exchanged.
learn-part-error = Why there is no code.
learn-part-post = The token endpoint. It takes only POST, and only at the data center of the account.
learn-part-grant-type = What is sent: `authorization_code` for a code, `refresh_token` for a refresh token.
learn-part-client-id = Identifies the client. It is not secret.
learn-part-client-secret = Proves that the client itself asks, and not somebody who saw the code. Masked here; each data center has its own by default.
learn-part-redirect-uri = The redirect URI of the sign-in once more. Zoho compares the two character by character.
learn-part-code-sent = The code from the redirect, masked here. It is used up by this request.
learn-part-code-verifier = The secret whose hash was sent as `code_challenge`. Zoho hashes it and compares: only the page that began the sign-in has it.
learn-part-refresh-sent = The refresh token, masked here. It stays the same after each refresh.
learn-part-token = The refresh token, masked here. Its access tokens end with it.
learn-part-status = The status. Zoho sends 200 even with an error, so the body counts.
learn-part-access-token = Opens the APIs for one hour. Masked here.
learn-part-refresh-token = Gets new access tokens, without a person, until it is revoked or replaced. Masked here.
learn-part-scope = What the tokens may do. Compare it with what was asked for.
learn-part-api-domain = Where the APIs are. A token works only there.
learn-part-token-type = Says Bearer. Most of Zoho’s products document `Zoho-oauthtoken` in front of the token.
learn-part-expires-in = The life of the access token in seconds: 3600 is one hour.
learn-part-token-error = Why there is no token, in Zoho’s word.
learn-part-authorization = The access token, masked here. It travels in this header and never in a URL.
learn-part-api-code = Why the API refused, in Zoho’s word.
learn-part-api-message = Zoho’s message about it.
learn-part-redirect-uri-registered = The redirect URI: where Zoho may send codes for this client. This one belongs to the connections of Zoho CRM.
learn-part-client-id-given = The client ID. It names the client and is not secret.
learn-part-client-secret-given = The client secret, masked here. It goes into the custom service and nowhere else.
learn-part-authorize-url = The Authorize URL, where the sign-in begins. The two parameters for a refresh token are added to it.
learn-part-token-url = The Access Token URL and the Refresh Token URL, where codes and refresh tokens are sent.
learn-part-scopes-saved = The scopes, separated by commas: what the connection may do.
learn-part-person = The user who is signed in. The tokens act for this user.
learn-part-scope-asked = A scope that is asked for. The consent page describes it in words.
learn-part-decision = What the user selects on Zoho’s consent page. Zoho does not document this request.

# ---- What can be done ----

learn-action-register = Register a client
learn-action-save = Save the custom service
learn-action-sign-in = Sign in
learn-action-accept = Accept
learn-action-reject = Reject
learn-action-exchange = Exchange the code
learn-action-exchange-elsewhere = Send the code to the wrong data center
learn-action-steal = Let a thief send the code
learn-action-call = Call the API
learn-action-call-other = Call the API for modules
learn-action-call-elsewhere = Call the API of another data center
learn-action-run = Run the function
learn-action-colleague = Let a colleague run the function
learn-action-refresh = Refresh
learn-action-refresh-first = Use the first refresh token
learn-action-refresh-many = Refresh ten times
learn-action-revoke = Revoke
learn-action-connect = Connect
learn-action-connect-offline = Reconnect the left one with access_type=offline only
learn-action-connect-consent = Reconnect the left one with prompt=consent only
learn-action-connect-again = Connect again
learn-action-connect-both = Reconnect the left one with both parameters
learn-action-connect-wider = Add the scope and connect again
learn-action-connect-many = Connect on 20 more days
learn-action-minute = 1 minute passes
learn-action-hour = 1 hour passes
learn-action-day = 1 day passes
learn-action-month = 30 days pass

# ---- Lesson 1 ----

learn-title-things = Service, client, connection: three things
learn-goal-things = You can say which of the three you have, where it is, and what is still missing.
learn-intro-things = Three things have similar names and are easily confused. Make each of them here, and see what is missing without it.
learn-step-things-register = Register a **client** in the API Console.
learn-seen-things-register = The client is the identity of your integration: an ID, a secret, and a **redirect URI**, to which Zoho sends the browser back.
learn-note-things-register = Ask: who gives the ID and the secret? Zoho accounts does, in the API Console. Zoho CRM has no part in it.
learn-step-things-save = Save a **custom service** in Zoho CRM.
learn-seen-things-save = The service describes how to connect: the client, the URLs and the **scopes**, which say what is allowed. Nothing was sent to Zoho accounts.
learn-note-things-save = Point at the diagram: no arrow goes to Zoho accounts. A saved service proves nothing about its values.
learn-step-things-run = Run a function that needs data from Zoho.
learn-seen-things-run = It fails: there is a service, but no **connection** yet.
learn-note-things-run = This is one of the six usual mistakes: a service without a connection.
learn-step-things-connect = Create the connection: sign in and accept.
learn-seen-things-connect = Only now did Zoho give **tokens**, the keys that open the API. The connection keeps them.
learn-note-things-connect = Open the message with the tokens and read each line aloud. The function never sees the client secret.
learn-step-things-again = Run the function again.
learn-seen-things-again = It called the API with the token of the connection.
learn-note-things-again = Sum up: client = who asks; service = how to ask; connection = the permission that was given.
learn-question-things = A colleague has saved the custom service without an error. Which statement is true?
learn-option-things-1 = Zoho has checked the client ID and the client secret.
learn-option-things-2 = Functions can call the API from now on.
learn-option-things-3 = Nothing has been checked. Somebody must create a connection and accept.
learn-answer-things = Saving a service sends nothing to Zoho accounts. The values are used for the first time when somebody creates the connection.
learn-wrong-things-1 = Saving the service sends nothing to Zoho accounts, so nobody has looked at them yet.
learn-wrong-things-2 = A function needs a token, and nobody has signed in to get one.

# ---- Lesson 2 ----

learn-title-centers = Data centers: one account, one place
learn-goal-centers = You can find the data center of an account, and you use it in every URL.
learn-intro-centers = Zoho runs several **data centers**, and each account is in exactly one of them. Here, the sign-in begins in the wrong one.
learn-step-centers-start = Sign in. The URL is that of another data center.
learn-seen-centers-start = Zoho forwarded the browser to the data center where the account is.
learn-note-centers-start = This is the only step that forgives a wrong data center: a browser can be forwarded.
learn-step-centers-accept = Accept. Zoho sends the browser back.
learn-seen-centers-accept = Zoho sent a **code**, which is to be exchanged for tokens. Open the message that brought it: `location` and `accounts-server` name the data center of the account.
learn-note-centers-accept = These two values answer the question “Which data center am I in?” for any account.
learn-step-centers-wrong = Send the code to the data center where the sign-in began.
learn-seen-centers-wrong = It was refused: a code works only where it was made.
learn-note-centers-wrong = The error does not say “wrong data center”. That is why this mistake costs so much time.
learn-step-centers-right = Sign in and accept once more, and exchange the new code where Zoho said.
learn-seen-centers-right = Now there are tokens.
learn-note-centers-right = Open the response: `api_domain` names the host for all calls.
learn-step-centers-call = Call the API at `api_domain`.
learn-seen-centers-call = It gave the data. This host belongs to the data center of the tokens.
learn-note-centers-call = The domain of the API is not the domain of the accounts server. Never derive one from the other.
learn-step-centers-call-wrong = Call the API of another data center with the same token.
learn-seen-centers-call-wrong = It was refused: a token works in its own data center only.
learn-note-centers-call-wrong = The rule: authorize, token, refresh and API, all in one data center.
learn-question-centers = Your CRM opens at crm.zoho.eu. The Access Token URL of your service ends in zoho.com. What happens when you connect?
learn-option-centers-1 = It works. Zoho forwards the token request to Europe.
learn-option-centers-2 = You can sign in and accept, but the exchange of the code fails.
learn-option-centers-3 = The consent page does not open.
learn-answer-centers = A browser is forwarded, so sign-in and consent work. The token request is sent by a server and is not forwarded: the code or the client is not known there.
learn-wrong-centers-1 = Zoho forwards only a browser. The token request is sent by a server, and it stays where it was sent.
learn-wrong-centers-3 = The consent page opens: the Access Token URL is not used before the user has accepted.

# ---- Lesson 3 ----

learn-title-dance = The sign-in with PKCE, message by message
learn-goal-dance = You can name what the code, the state and the code verifier each protect.
learn-intro-dance = OAuth is a conversation whose messages pass through the browser, where others may see them. Three values protect it.
learn-step-dance-start = Sign in.
learn-seen-dance-start = Before it left, this page drew a random **state** and a **code verifier**. It sent the state and only a hash of the verifier.
learn-note-dance-start = Open the first message to Zoho accounts. `code_challenge` is the hash. The verifier itself is not in it.
learn-step-dance-accept = Accept.
learn-seen-dance-accept = The code came back through the browser, and with it the same state: it belongs to this sign-in.
learn-note-dance-accept = The code was in the address bar: in the history, perhaps in a log, perhaps on this projector. Assume that somebody saw it.
learn-step-dance-steal = Let a thief send the code.
learn-seen-dance-steal = Even with the client secret it was refused: the thief does not have the verifier.
learn-note-dance-steal = Zoho documents no error for this case. The sandbox answers `invalid_code`, which is an assumption.
learn-step-dance-exchange = The stolen code is used up. Sign in and accept again, and exchange the new code.
learn-seen-dance-exchange = This page sent the verifier with the code, and got tokens.
learn-note-dance-exchange = Compare the two token requests line by line: one has `code_verifier`, the other does not.
learn-step-dance-call = Call the API.
learn-seen-dance-call = The token travels in a header, not in the URL.
learn-note-dance-call = The sign-in of a CRM connection has no PKCE, as far as we have seen. There, the client secret alone protects the code.
learn-question-dance = Somebody reads the code in your browser history an hour later. What can they do with it?
learn-option-dance-1 = Nothing. It was used, it has expired, and they do not have the verifier.
learn-option-dance-2 = Call the API until the tokens expire.
learn-option-dance-3 = Get tokens, if they know the client ID.
learn-answer-dance = A code works once, lives about a minute, and with PKCE works only together with the verifier. It is no token: no API accepts it.
learn-wrong-dance-2 = A code is no token: no API accepts it. It must be exchanged first.
learn-wrong-dance-3 = The client ID is not secret, so it protects nothing. The code is used up, and they lack the verifier.

# ---- Lesson 4 ----

learn-title-hour = Why it stops after an hour
learn-goal-hour = You can explain why the Authorize URL needs both `access_type=offline` and `prompt=consent`.
learn-intro-hour = A connection calls an API for you, also at night, when nobody is there. For that it holds keys, which are called tokens. The two connections below differ only in two parameters of the Authorize URL, the address where the sign-in begins.
learn-step-hour-connect = Connect on both sides. On the right, the Authorize URL has `access_type=offline` and `prompt=consent`; on the left it has neither.
learn-seen-hour-connect = Both sides got an **access token**: a key that opens the API for one hour. Only the right side also got a **refresh token**, which fetches new keys without a person.
learn-note-hour-connect = That is the trap: both sides look connected.
learn-step-hour-run = Run the function that uses the connection.
learn-seen-hour-run = It works on both sides.
learn-note-hour-run = This is when people stop testing and go home.
learn-step-hour-wait = Let 1 hour pass.
learn-seen-hour-wait = The access tokens have expired on both sides.
learn-note-hour-wait = Ask the class: what will happen at the next run, on each side?
learn-step-hour-stops = Run the function again, and compare the two sides.
learn-seen-hour-stops = The right connection fetched a new access token with its refresh token. The left one has no refresh token, so **it has stopped working after an hour**.
learn-note-hour-stops = A refresh token is the permission to come back without a person.
learn-step-hour-offline = Repair the left one. Add only `access_type=offline`, which asks for a refresh token.
learn-seen-hour-offline = Still no refresh token. Zoho **remembers the first consent**: it did not show the consent page again, and it gives a refresh token only with the first consent.
learn-note-hour-offline = Look at the diagram: no consent page. That a consent without `access_type=offline` counts as the first one is our assumption. Ask: which side will work in an hour?
learn-step-hour-offline-hour = Let 1 hour pass, and run the function.
learn-seen-hour-offline-hour = The left one has stopped again after an hour; the right one works. After the first consent, `access_type=offline` **alone is not enough**.
learn-note-hour-offline-hour = The right one needed nobody.
learn-step-hour-consent = Try only the other one: `prompt=consent` makes Zoho show the consent page.
learn-seen-hour-consent = Zoho asked the user again, but gave no refresh token, because the URL did not ask for one.
learn-note-hour-consent = The consent page is back. Ask: is that enough?
learn-step-hour-consent-hour = Let 1 hour pass, and run the function.
learn-seen-hour-consent-hour = The left one has stopped once more. `prompt=consent` **alone is not enough** either: it brings the consent page, but no refresh token.
learn-note-hour-consent-hour = Each parameter alone has failed now. Ask the class what is left to try.
learn-step-hour-both = Repair it with both parameters.
learn-seen-hour-both = `access_type=offline` asked for a refresh token, and `prompt=consent` brought the consent page. Now there is one.
learn-note-hour-both = `offline` says what you want. `consent` makes sure that you get it, also the second time.
learn-step-hour-lasts = Let another hour pass, and run the function.
learn-seen-hour-lasts = Both connections renewed their access tokens and keep working.
learn-note-hour-lasts = Let 30 days pass and run it again: it still works.
learn-question-hour = A connection worked yesterday and stopped an hour after it was made. The Authorize URL has neither parameter. What do you do?
learn-option-hour-1 = Add `access_type=offline` only, and connect again.
learn-option-hour-2 = Connect again every hour.
learn-option-hour-3 = Add `prompt=consent` only, and connect again.
learn-option-hour-4 = Add both parameters, and connect again.
learn-answer-hour = `access_type=offline` asks for a refresh token. Zoho remembers the first consent: without `prompt=consent`, it does not ask again and returns no other refresh token. `prompt=consent` alone shows the consent page, but asks for no refresh token.
learn-wrong-hour-1 = This user has consented before, and Zoho remembers it. Without `prompt=consent`, it gives no refresh token.
learn-wrong-hour-2 = That works for one hour each time, and somebody must be there, also at night.
learn-wrong-hour-3 = `prompt=consent` brings back the consent page, but it asks for no refresh token. It would stop again.

# ---- Lesson 5 ----

learn-title-scopes = Scopes: as few as possible
learn-goal-scopes = You can choose the scopes of a connection, and you know how to add one later.
learn-intro-scopes = A scope is one permission: a product, a resource and an operation. A token can do what its scopes name, and nothing else.
learn-step-scopes-connect = Connect with one scope: `ZohoCRM.org.READ`.
learn-seen-scopes-connect = The consent page showed what was asked for.
learn-note-scopes-connect = A scope is product, resource and operation. This one reads the organization, and nothing else.
learn-step-scopes-call = Call the API that this scope is for.
learn-seen-scopes-call = It gave the data.
learn-note-scopes-call = If this token is stolen, the thief reads the name of your company for an hour. That is the point of few scopes.
learn-step-scopes-other = Call the API for modules.
learn-seen-scopes-other = It was refused: the token has no scope for that.
learn-note-scopes-other = The word to look for is `OAUTH_SCOPE_MISMATCH`. The token is fine; its permission is too small.
learn-step-scopes-refresh = Refresh, and call the API for modules again.
learn-seen-scopes-refresh = It was refused again: a refresh keeps the old scopes.
learn-note-scopes-refresh = People add a scope to the service and wait for the next refresh. That never helps.
learn-step-scopes-wider = Add `ZohoCRM.settings.modules.READ`, connect again, and call the API for modules.
learn-seen-scopes-wider = Somebody consented to both scopes, and the call works.
learn-note-scopes-wider = Every new scope needs a new consent. Plan the scopes first, so that you ask once.
learn-question-scopes = You add a scope to the custom service. When do functions get it?
learn-option-scopes-1 = At once.
learn-option-scopes-2 = When somebody connects again and accepts.
learn-option-scopes-3 = At the next refresh, within an hour.
learn-answer-scopes = Tokens keep the scopes that the user accepted. A refresh gives a new access token with the same scopes, so a person must consent again.
learn-wrong-scopes-1 = The tokens in use keep the scopes that the user accepted, whatever the service says now.
learn-wrong-scopes-3 = A refresh gives a new access token with the old scopes. In this lesson, the call was refused after it, too.

# ---- Lesson 6 ----

learn-title-breaks = When it breaks: read, then repair
learn-goal-breaks = You can tell a failure that you can repeat from one that needs a person.
learn-intro-breaks = A connection can fail for many reasons, and Zoho has few words for them. See which request is refused, and by whom.
learn-step-breaks-late = Sign in and accept, then let 1 minute pass before you exchange the code.
learn-seen-breaks-late = It was refused: codes expire.
learn-note-breaks-late = Sources name one, two and three minutes. The sandbox takes the shortest.
learn-step-breaks-prompt = Sign in and accept again, and exchange the code at once.
learn-seen-breaks-prompt = It works.
learn-note-breaks-prompt = A code that was refused is gone. Do not try it again: get a new one.
learn-step-breaks-revoke = Revoke the refresh token, as an administrator or the user can do at any time.
learn-seen-breaks-revoke = The connection does not know it yet. It still holds both tokens, but Zoho no longer accepts them.
learn-note-breaks-revoke = Ask the class: does the connection know? Nobody has told it.
learn-step-breaks-run = Run the function.
learn-seen-breaks-run = The API refused the access token, and Zoho accounts refused the refresh token. The connection has stopped.
learn-note-breaks-run = Read from the bottom: which request was refused, by whom, and with which word? Here: a refresh, by Zoho accounts, with `invalid_code`.
learn-step-breaks-again = Connect again.
learn-seen-breaks-again = A person signed in, and the connection works again.
learn-note-breaks-again = Go on with the fault cards. They are fifteen failures like these.
learn-question-breaks = A refresh is refused with `invalid_code`. What helps?
learn-option-breaks-1 = Send the same refresh token again after ten minutes.
learn-option-breaks-2 = Copy the client secret again.
learn-option-breaks-3 = Connect again with both parameters, and keep the new refresh token.
learn-answer-breaks = For a refresh token, `invalid_code` means that it was revoked or replaced. It does not come back. Only a new sign-in gives a new one.
learn-wrong-breaks-1 = Waiting does not help: a refresh token that was revoked or replaced stays invalid.
learn-wrong-breaks-2 = A wrong client secret gives another error: `invalid_client_secret`, or `invalid_client` if it is of another data center.

# ---- The room ----

learn-nav = Lessons
learn-lesson-name = { $number }. { $title }
learn-lesson-solved = Done
learn-lesson-steps = { $done } of { $count } steps
learn-cards = Fault cards
learn-cards-solved = { $solved } of { $count } solved
learn-cards-intro = Each card is a failure in the sandbox. Play it, look at what the admin sees, and guess the cause before you reveal it. Causes and fixes are those of Troubleshoot.
learn-class = Teach a class
learn-class-hint = One link opens the plan of a class of { $minutes } minutes, part by part. The class needs nothing else.
learn-class-link = link to the class
learn-plan = Plan of the class
learn-plan-title = A class of { $minutes } minutes
learn-plan-intro = Each part explains the terms that the next one needs. The times are those of a trainer who reads everything aloud.
learn-plan-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
learn-plan-card = Fault card: { $title }
learn-plan-spare = If the class has questions, leave out the fault card. The other lessons and cards are for another day.
learn-plan-start = Start the class
learn-plan-part = Part { $number } of { $count }
learn-center = Data center of the class
learn-link = link to this state
learn-reset = Reset for the next group
learn-progress = This browser keeps which lessons and cards are done, and nothing else. Reset clears it. All other state is in the link.
learn-look-room = Room
learn-look-presenter = Presenter view
learn-look-handout = Hand-out
learn-look-answers = Answer sheet
learn-goal = Goal:
learn-step-done = Done:
learn-steps-all = All steps
learn-now = What you can do now
learn-restart = Start again
learn-all-done = All steps are done. Answer the closing question below.
learn-question = Closing question
learn-right = Right.
learn-wrong = Not quite.
learn-try = Try another answer.
learn-rule-out = How to rule it out:
learn-steps-left = Some steps are not done yet. Do them to finish the lesson.
learn-next-lesson = Next: { $title }

# ---- The diagram and its controls ----

learn-diagram = Messages
learn-earlier = { $count ->
    [one] 1 earlier message
   *[other] { $count } earlier messages
}
learn-controls = Steps and clock
learn-back = Back
learn-forward = Forward
learn-play = Play
learn-pause = Pause
learn-all = Show all
learn-speed = Speed
learn-speed-slow = Slow
learn-speed-normal = Normal
learn-speed-fast = Fast
learn-as-text = Show as text
learn-clock = Clock
learn-row-button = { $number }. { $told }
learn-side-left = Left connection
learn-side-right = Right connection
learn-asks = Authorize URL with `{ $parameters }`
learn-asks-nothing = Authorize URL without the two parameters
learn-state-none = No tokens
learn-state-expired = Access token expired
learn-state-left = { $minutes ->
    [one] Access token: 1 minute left
   *[other] Access token: { $minutes } minutes left
}
learn-state-ended = Access token: no longer valid
learn-state-refreshable = Refresh token: yes
learn-state-not-refreshable = Refresh token: none
learn-state-refresh-ended = Refresh token: no longer valid
learn-state-first-ended = First refresh token: no longer valid
learn-state-dead = Stopped working
learn-message-title = { $from } to { $to }: { $label }
learn-message-none = Select a message to see its lines, and what each is for.
learn-message-masked = Codes, tokens and secrets are masked. All of it is from the sandbox; nothing was sent to Zoho.

# ---- Cards ----

learn-card-solved = Solved
learn-card-start = Play
learn-card-play = Play the card, or go forward step by step, and watch what is refused.
learn-card-seen = What the admin sees
learn-card-no-error = No error of Zoho’s. The page refuses the response and says why.
learn-card-guess = What is the cause?
learn-card-reveal = Reveal
learn-card-cause = Cause
learn-card-check = How to verify it
learn-card-fix = How to fix it
learn-card-place = Where in Zoho
learn-card-next = Next card
learn-card-all = All cards

# ---- For a projector ----

learn-leave = Leave presenter view
learn-notes = Notes
learn-light = Light colors
learn-note = Note:
learn-keys = → or Page Down: go on. ← or Page Up: go back.
learn-step-of = Step { $number } of { $count }
learn-screen-back = Previous step
learn-screen-next = Next step

# ---- On paper ----

learn-leave-paper = Back to the lessons
learn-handout-title = OAuth for Zoho: hand-out
learn-handout-name = Name:
learn-handout-class = Data center of this class: { $center }. Tick each value when you have entered it.
learn-handout-values = The values of this class
learn-handout-client-id = From the API Console:
learn-handout-diagram = How a connection gets its tokens, and renews them after an hour
learn-handout-questions = Questions
learn-handout-why = Why?
learn-handout-cards = Fault cards: write down the cause
learn-handout-cause = Cause:
learn-answers-title = OAuth for Zoho: answer sheet
learn-answers-trainer = For the trainer. The hand-out has the same questions without the answers.
