# What is wrong with a URL as it was typed or pasted, and what a host is for.

# $what: a hidden character and where it is, such as "trailing space".
url-hidden = The URL has a hidden character: { $what }.
url-no-scheme = The URL doesn't start with https://.
url-not-https = The URL starts with { $scheme }:// instead of https://.
url-capital-scheme = The URL has capital letters in https.
url-slashes = The URL has { $signs } instead of :// before the host.
url-encoded = The URL is percent-encoded, as it is inside another URL: it has percent signs in place of : and /.
url-user-info = The URL has a part before an @. That part is a user name; the host is what follows the @.
url-port = The URL has the port { $port }. Zoho's hosts use none.
url-capitals = The URL has capital letters in the host.
url-trailing-dot = The URL has a dot after the host.
url-backslash = The URL has a backslash.

url-empty = There is no text.
url-no-host = The URL has no host name.
url-foreign-letters = The host “{ $host }” has letters outside the Latin alphabet, or their encoded form. None of Zoho's hosts does. This is a known way to disguise a host.
url-masked = This was a secret, not a URL. It was masked.
# $why: the reason in the words of the URL standard's parser.
url-broken = This is not a valid URL ({ $why }).

# $right: the ending that Zoho's lists name. $kind: us, au or other.
url-wrong-ending = { $kind ->
    [us] { $host } is not in Zoho's Multi-DC lists. { $center } uses { $right }; “us” is only the location code.
    [au] { $host } is not in Zoho's Multi-DC lists. { $center } uses { $right }. Some Zoho pages print it without .com.
   *[other] { $host } is not in Zoho's Multi-DC lists. { $center } uses { $right }.
}
url-real-domain = The real domain of { $host } is { $domain }, which is not in our list of Zoho's domains. Only the end of a host name shows who owns it; { $inside } before it proves nothing.
# $right: the host that was meant.
url-misprint = { $host } is not a Zoho host that we know. It is probably a misprint of { $right } ({ $center }).
url-like-zoho = { $host } contains Zoho's name, but is not in our list of Zoho's hosts.
url-unnamed = { $host } has Zoho's name in it, but no source that we read names it. Check whose it is before you enter anything there.

url-without-www = { $host } has no www. in front. The API domain of { $center } is { $right }.
url-role = { $role ->
    [accounts] accounts server
    [api] API domain
    [api-environment] API domain of a sandbox or developer org
    [console] API Console
    [crm] Zoho CRM
    [callback] redirect host of connections
    [upload] upload host
    [product] { $app }
    [mail-server] mail server for SMTP, IMAP or POP
    [mcp-server] a server of Zoho MCP
   *[unnamed] no source that we read says what it is for
}
