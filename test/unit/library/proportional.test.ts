import { describe, it } from 'mocha';
import { assertProportional } from '../assertProportional';
import { repeatedBetween } from '../repeatedPiece';

const head = '---\nbriefing: 1\ntitle: T\n';

const assertProportionalReading = (makers: readonly ((count: number) => string)[]): void => {
	assertProportional('library/outlineWork.ts', makers);
};

describe('The work of reading an outline', function () {
	this.timeout(90_000);

	it('grows with the length of the text, whatever is repeated in it', () => {
		const pieces = [
			'# H\n\n',
			'## H {#s#}\n\n',
			'# H {#s}\n\n',
			'H\n===\n\n',
			'H\n---\n',
			'[c [@k]]{#c# .claim by=a standing=opinion} ',
			'[c]{#c# .claim by=a}\n\n',
			'[c]{#c .claim by="x y"}\n\n',
			']{#c .claim by=a standing=opinion}',
			'{.claim by="',
			'[a]: #a\n',
			'[a#]: #a\n\n',
			'[a]',
			'[',
			']',
			'](',
			'![',
			'{#',
			'}',
			'`',
			'```\n',
			'~~~\n\n',
			'    code\n\n',
			'<!--',
			'-->',
			'<!-- a\n\n',
			'<div>\n\n',
			'<',
			'> ',
			'> # H\n\n',
			'- ',
			'- # H\n\n',
			'1. a\n\n',
			'| a | b |\n| - | - |\n',
			'*',
			'**a',
			'_',
			'\\',
			'#',
			'# ',
			'\t',
			'\n',
			'\r',
			'\r\n',
			'\u2028',
			'\uFEFF',
			'深度',
			'😀',
			'&amp;',
			'A ',
		];
		assertProportionalReading(pieces.map((piece) => repeatedBetween(`${head}---\n\n`, piece)));
	});

	it('grows with the length of the metadata, whatever is repeated in them', () => {
		const pieces = [
			'  - {id: a#, kind: lab, name: Acme #, aliases: [B, C]}\n',
			'  - id: a#\n    kind: lab\n    name: "Acme #"\n',
			'  - {id: k#, type: book, title: T, author: [{family: A}]}\n',
			'  - id: k#\n    title: >\n      a\n',
			'  c#: {verdict: open}\n',
			'  c#:\n    verdict: open\n    note: |\n      a\n',
			'  - x\n',
			'  - {id: a#\n',
			'- - ',
			'? ',
			': ',
			'a: b\n',
			'a#: b\n',
			'entities:\n',
			'---',
			'...',
			'--- \n a: b\n',
			'# c\n',
			'&x ',
			'*x ',
			'{',
			'[',
			'[a, ',
			'{a: ',
			'"',
			"'",
			'|',
			'>',
			'%',
			'\t',
			' ',
			'\n',
			'\r',
		];
		const starts = ['', 'entities:\n', 'references:\n', 'checks:\n', 'title: "'];
		assertProportionalReading(
			starts.flatMap((start) =>
				pieces.map((piece) => repeatedBetween(`${head}${start}`, piece, '\n---\n\nText.\n')),
			),
		);
	});

	it('grows with the length of a file whose metadata have no end', () => {
		assertProportionalReading(
			['a#: b\n', '---a\n', ' ---\n', '\n', '\r', '-- -\n'].map((piece) => repeatedBetween(head, piece)),
		);
	});
});
