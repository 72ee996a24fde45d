import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';

interface Step {
	readonly id: string;
	readonly description: string;
	readonly media: { readonly svg: string; readonly altText: string };
	readonly completionEvents: readonly string[];
}

const root = path.join(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const { contributes } = JSON.parse(read('package.json')) as {
	readonly contributes: { readonly walkthroughs: readonly { readonly steps: readonly Step[] }[] };
};
const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;

describe('The walkthrough', () => {
	const [walkthrough, ...others] = contributes.walkthroughs;
	const steps = walkthrough?.steps ?? [];

	it('is one, of at most five steps', () => {
		assert.ok(others.length === 0 && steps.length > 0 && steps.length <= 5);
	});

	for (const { id, description, media, completionEvents } of steps) {
		it(`${id}: is done by the command that its text offers`, () => {
			const text = texts[description.slice(1, -1)] ?? '';
			const offered = [...text.matchAll(/\(command:([\w.]+)\)/g)].map(
				([, command]) => `onCommand:${command}`,
			);
			assert.deepEqual(offered, completionEvents);
		});

		it(`${id}: has a picture in the colours of the theme, and words for it`, () => {
			const picture = read(media.svg);
			assert.doesNotMatch(picture, /#[0-9a-f]{3,8}\b|rgba?\(|<script|<image/i);
			assert.match(picture, /var\(--vscode-/);
			assert.ok((texts[media.altText.slice(1, -1)]?.length ?? 0) > 20);
		});
	}
});
