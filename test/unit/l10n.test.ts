import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportedStrings, root } from '../l10n/exportedStrings';

type Texts = Readonly<Record<string, string>>;

const read = <T>(...names: string[]): T => JSON.parse(readFileSync(path.join(root, ...names), 'utf8')) as T;
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();

/** The keys whose translation has other placeholders than the text. */
const changedPlaceholders = (texts: Texts, translations: Texts): string[] =>
	Object.entries(texts)
		.filter(([key, text]) => {
			const translation = translations[key] ?? '';
			return placeholders(text).join() !== placeholders(translation).join();
		})
		.map(([key]) => key);

describe('the translations', () => {
	const exported = exportedStrings();
	const chinese = read<Texts>('l10n', 'bundle.l10n.zh-cn.json');
	const english = Object.fromEntries(
		Object.entries(exported).map(([key, text]) => [key, typeof text === 'string' ? text : text.message]),
	);

	it('are made from every string of the code: run `npm run l10n` when this fails', () => {
		assert.deepEqual(read('l10n', 'bundle.l10n.json'), exported);
	});

	it('into Simplified Chinese lack no string, and hold none that is gone', () => {
		assert.deepEqual(Object.keys(chinese).sort(), Object.keys(exported).sort());
		assert.deepEqual(changedPlaceholders(english, chinese), []);
	});

	it('are translations: what stays as it is has no word in it', () => {
		const untranslated = Object.entries(english).filter(([key, text]) => chinese[key] === text);
		assert.deepEqual(
			untranslated.map(([, text]) => text.replace(/\{\d\}/g, '')).filter((text) => /\p{L}/u.test(text)),
			[],
		);
	});

	it('of the manifest into Simplified Chinese are as complete', () => {
		const manifest = read<Texts>('package.nls.json');
		const translated = read<Texts>('package.nls.zh-cn.json');
		assert.deepEqual(Object.keys(translated).sort(), Object.keys(manifest).sort());
		assert.deepEqual(
			Object.keys(manifest).filter((key) => manifest[key] === translated[key]),
			[],
		);
	});
});
