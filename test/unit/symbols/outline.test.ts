import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseDocument } from '../../../src/core/parse/parseDocument';
import { outlineOfDocument, type OutlineEntry } from '../../../src/core/symbols/outline';

const text = `---
briefing: 1
title: A race
entities:
  - {id: acme, kind: lab, name: Acme}
  - {id: one, kind: model, name: One}
  - {id: beta, kind: lab, name: Beta}
---

# First

[Acme won]{.claim by=acme standing=stated} and [Beta lost]{#lost .claim by=acme standing=stated}.

## Under it

[One is fast]{.claim by=beta standing=opinion}.

# Second

Nothing.
`;

const shown = ({ kind, label, children }: OutlineEntry): readonly unknown[] => [
	`${kind} ${label}`,
	...(children.length > 0 ? [children.map(shown)] : []),
];

describe('The outline of a briefing', () => {
	it('has entities by kind, and sections by level with their claims', () => {
		const { briefing, symbols } = parseDocument(text);
		assert.deepEqual(outlineOfDocument(briefing, symbols()).map(shown), [
			[
				'metadata A race',
				[
					['kind lab', [['lab Acme'], ['lab Beta']]],
					['kind model', [['model One']]],
				],
			],
			[
				'section First',
				[['claim Acme won'], ['claim Beta lost'], ['section Under it', [['claim One is fast']]]],
			],
			['section Second'],
		]);
	});

	it('asks each claim for its section once, however many sections there are', () => {
		const { briefing, symbols } = parseDocument(text);
		let asked = 0;
		const claims = briefing.claims.map(({ section, ...claim }) => ({
			...claim,
			get section() {
				asked++;
				return section;
			},
		}));
		outlineOfDocument({ ...briefing, claims }, symbols());
		assert.equal(asked, claims.length);
	});
});
