# How far a fact can be trusted
facts-confidence-official = official
facts-confidence-official-meaning = Zoho’s own documentation or code says so.
facts-confidence-rule = by Zoho’s rule
facts-confidence-rule-meaning = Zoho’s documentation names the parts and the rule for combining them. No source shows this combination.
facts-confidence-reported = reported
facts-confidence-reported-meaning = From third parties or public code. Not confirmed by Zoho’s documentation that we could read.
facts-confidence-inferred = inferred
facts-confidence-inferred-meaning = Derived from a pattern that holds elsewhere. No source names it.
facts-confidence-conflicting = sources disagree
facts-confidence-conflicting-meaning = Sources contradict each other. Verify it before you rely on it.
facts-confidence-unverified = unverified
facts-confidence-unverified-meaning = Seen in public code only. No page of Zoho that we could read confirms it.
