import { fillIn } from '../../core/fillIn';

/** What stands in a new briefing, in the language of the user. */
export interface NewBriefingWords {
	readonly title: string;
	/** Two or three sentences about the article, with their full stop; `{0}` is a citation. */
	readonly summary: string;
	readonly heading: string;
	/**
	 * A sentence with a claim in square brackets that `{0}`, the name of an organization, makes of itself; `{1}` is a
	 * citation, and `{2}` follows the brackets.
	 */
	readonly claim: string;
	readonly organization: string;
	readonly checkNote: string;
	readonly articleTitle: string;
	readonly publisher: string;
	/** What the author should know, each a comment of one line. */
	readonly comments: {
		readonly guide: string;
		readonly article: string;
		readonly summary: string;
		readonly entities: string;
		readonly checks: string;
		readonly verdict: string;
		readonly references: string;
		readonly date: string;
	};
}

const citation = '[@article]';
const claimAttributes = '{#first-claim .claim by=organization standing=self-reported}';

/** A small briefing without any problem, to be written over. The date is in EDTF, the language a BCP 47 tag. */
export function newBriefingText(words: NewBriefingWords, language: string, date: string): string {
	const { comments } = words;
	return `---
briefing: 1
# ${line(comments.guide)}
title: ${quoted(words.title)}
date: ${quoted(date)}
lang: ${quoted(language)}
# ${line(comments.article)}
article: article
# ${line(comments.summary)}
abstract: |
  ${line(fillIn(words.summary, citation))}

# ${line(comments.entities)}
entities:
  - id: organization
    kind: organization
    name: ${quoted(words.organization)}

# ${line(comments.checks)}
checks:
  first-claim:
    # ${line(comments.verdict)}
    verdict: open
    note: ${quoted(words.checkNote)}

# ${line(comments.references)}
references:
  - id: article
    type: webpage
    title: ${quoted(words.articleTitle)}
    publisher: ${quoted(words.publisher)}
    # ${line(comments.date)}
    issued: ${quoted(date)}
    URL: "https://example.org/article"
---

# ${line(words.heading)} {#first-section}

${line(fillIn(words.claim, words.organization, citation, claimAttributes))}
`;
}

/** A text in YAML's double quotation marks, which are those of JSON. */
function quoted(text: string): string {
	return JSON.stringify(text);
}

function line(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
