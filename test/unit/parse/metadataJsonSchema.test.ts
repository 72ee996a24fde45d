import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { metadataJsonSchema } from '../../../src/core/parse/metadataJsonSchema';

const content = path.join(import.meta.dirname, '../../../content');
const fits = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
	metadataJsonSchema(),
);

/** The places of what does not fit, for YAML as other programs read it. */
function faults(yaml: string): readonly string[] {
	fits(parse(yaml));
	return [
		...new Set(
			(fits.errors ?? []).map(
				({ instancePath, params }) =>
					`${instancePath}${'missingProperty' in params ? `/${String(params.missingProperty)} missing` : ''}`,
			),
		),
	];
}

const small = 'briefing: 1\ntitle: Small\n';

describe('The JSON Schema of the metadata', () => {
	for (const name of ['chinas-ai-race', 'format']) {
		it(`fits ${name}.briefing.md`, () => {
			const text = readFileSync(path.join(content, `${name}.briefing.md`), 'utf8');
			assert.deepEqual(faults(text.split(/^---$/m)[1] ?? ''), []);
		});
	}

	it('fits numbers, truth values and keys that are not ours', () => {
		assert.deepEqual(
			faults(`${small}date: 2025\nfontsize: 12pt\nentities:\n  - {id: a, kind: lab, name: A, added: true}\n`),
			[],
		);
	});

	const cases: readonly (readonly [what: string, yaml: string, fault: string])[] = [
		['no version', 'title: Small', '/briefing missing'],
		['no title', 'briefing: 1', '/title missing'],
		['a date in words', `${small}date: January 2025`, '/date'],
		['a list that is a text', `${small}timeline: soon`, '/timeline'],
		['an event without a text', `${small}timeline: [{date: 2025, cite: "[@a]"}]`, '/timeline/0/text missing'],
		['a cite that is no citation', `${small}timeline: [{date: 2025, text: a, cite: a}]`, '/timeline/0/cite'],
		[
			'an address of a script',
			`${small}entities: [{id: a, kind: b, name: c, url: "javascript:a"}]`,
			'/entities/0/url',
		],
		['an unknown verdict', `${small}checks: {a: {verdict: perhaps}}`, '/checks/a/verdict'],
		['added: perhaps', `${small}entities: [{id: a, kind: b, name: c, added: perhaps}]`, '/entities/0/added'],
	];
	for (const [what, yaml, fault] of cases) {
		it(`does not fit ${what}`, () => {
			assert.deepEqual(faults(yaml), [fault]);
		});
	}

	it('describes every key', () => {
		const undescribed: string[] = [];
		const visit = (schema: unknown, at: string): void => {
			if (typeof schema !== 'object' || schema === null) {
				return;
			}
			for (const [key, value] of Object.entries(schema)) {
				if (key === 'properties' && !at.endsWith('aliases')) {
					for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
						if (property.description === undefined) {
							undescribed.push(`${at}.${name}`);
						}
						visit(property, `${at}.${name}`);
					}
				} else {
					visit(value, at);
				}
			}
		};
		visit(metadataJsonSchema(), '');
		assert.deepEqual(undescribed, []);
	});
});
