import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packExtension } from './packExtension';
import type { TemporaryFolder } from './temporaryFolder';
import { chooseR1FromTree, seesR1 } from './mainJob';
import { inWorkbench } from './stage';

describe('The packed extension', () => {
	let folder: TemporaryFolder | undefined;
	/** The one that `BRIEFING_VSIX` names, or one made here from what is built. */
	let file: string;

	before(async function () {
		this.timeout(60_000);
		if (process.env.BRIEFING_VSIX) {
			file = process.env.BRIEFING_VSIX;
		} else {
			({ file, folder } = await packExtension());
		}
	});
	after(() => {
		folder?.dispose();
	});

	inWorkbench(
		'Installed as its users do',
		['node'],
		(stage) => {
			it('the main job works from there', async () => {
				await chooseR1FromTree(stage);
				await seesR1(stage);
				const title = await stage.page.page.title();
				assert.doesNotMatch(title, /Extension Development Host/);
			});

			/** Where VS Code has put what is installed. */
			const installed = (): string => {
				const extensions = path.join(stage.workbench.server?.data ?? '', 'extensions');
				const name = readdirSync(extensions).find((each) =>
					each.startsWith('briefing-panel.briefing-panel-'),
				);
				assert.ok(name, 'it is not installed');
				return path.join(extensions, name);
			};

			it('the check is there, and tells a good briefing from a bad one', () => {
				const check = path.join(installed(), 'dist', 'check.js');
				const good = '---\nbriefing: 1\ntitle: Good\n---\n\n# One\n\nText.\n';
				const results = [good, good.replace('Text.', 'Text [@nobody].')].map((input) => {
					const { status, stdout, stderr } = spawnSync(process.execPath, [check], {
						input,
						encoding: 'utf8',
					});
					return { status, problems: stdout.match(/\[[a-z-]+\]$/gm), errors: stderr };
				});
				assert.deepEqual(results, [
					{ status: 0, problems: null, errors: '' },
					{ status: 1, problems: ['[unknown-reference]'], errors: '' },
				]);
			});

			it('the schema of the metadata is there', () => {
				const text = readFileSync(path.join(installed(), 'dist', 'briefing.schema.json'), 'utf8');
				const { $schema, properties } = JSON.parse(text) as {
					readonly $schema: unknown;
					readonly properties: object;
				};
				assert.match(String($schema), /^https?:\/\/json-schema\.org\//);
				assert.ok('briefing' in properties, text.slice(0, 200));
			});
		},
		() => ({ install: file }),
	);
});
