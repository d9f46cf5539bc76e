# Names of the characters that nobody sees, as they are used in a sentence ("… a trailing space").
