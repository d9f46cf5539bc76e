# The program for the terminal, zow.

cli-about = Check, fill in and look up what a Zoho OAuth connection needs. No network, no secret in the output.
cli-usage = Usage:
cli-usage-check = Read an error, a response, a URL, a log or a form from the file or the standard input, and say what it is, what is wrong, and how to fix it.
cli-usage-form = Print the values for the API Console, the custom service and the connection, and what is wrong with yours.
cli-usage-form-keys = All keys of a link of the page are options: --service, --client-id, --redirect-uri, --delimiter and so on. --link takes a whole link.
cli-usage-form-provider = The form for another provider than Zoho: { $providers }. What differs for each account is --value-KEY; the URLs of another server are --server-authorize-url and --server-token-url.
cli-usage-form-in = The form in another product than Zoho CRM: { $products }.
cli-usage-target = Print the same setup as configuration for another tool, with the options of form: { $targets }. What to do with it, and the usual mistakes, are on the standard error.
cli-usage-facts = Print a table, or its rows that have all words: { $tables }. Without a table: the data centers; with --format json, everything.
cli-usage-exit = Exit codes: 0 nothing is wrong, 1 something is wrong (facts: nothing fits), 2 the command cannot be carried out.

cli-no-command = There is no command "{ $command }".
cli-no-option = { $command } does not know the option { $option }.
cli-no-value = { $option } needs a value.
cli-not-once = { $option } is there more than once.
cli-no-format = { $command } has no format "{ $format }". It has: { $formats }.
cli-no-center = There is no data center "{ $center }". There are: { $centers }.
cli-no-target = There is no tool "{ $target }". There are: { $targets }.
cli-unwritten = { $file } cannot be written: { $why }
cli-no-table = There is no table "{ $table }". There are: { $tables }.
cli-center-first = Name the data center with --dc: { $centers }.
cli-too-many = { $command } takes one file at most.
cli-unreadable = { $file } cannot be read: { $why }
cli-paste = Paste the text, then press Ctrl+D (in Windows: Ctrl+Z and Enter).
cli-nothing = Nothing in this text is known here.
cli-cut = The text is longer than { $most } bytes. The rest was not read.
cli-secret = The value of { $option } looks like a secret, and was not used. The history of your shell may contain it: create a new secret in the API Console, or revoke the token.
cli-bad-value = { $value } is no value for { $option }.

cli-to-verify = To verify: { $check }
cli-to-fix = To fix: { $fix }
cli-speaks-for = Evidence: { $evidence }
cli-speaks-against = Unlikely: { $evidence }
cli-cause = { $number }. { $what } ({ $confidence })
cli-found = { $field }: { $found } { $why }
cli-fixed-with = Fix: { $fix }
cli-fixed-with-one = Fix, one of: { $fixes }
