import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { copyExtension } from './extensionCopy';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';
import { chooseR1FromTree, seesR1 } from './mainJob';
import { inWorkbench } from './stage';

describe('The packed extension', () => {
	const folders: TemporaryFolder[] = [];
	/** The one that `BRIEFING_VSIX` names, or one made here from what is built. */
	let file: string;

	before(async function () {
		this.timeout(60_000);
		file = process.env.BRIEFING_VSIX ?? (await pack());
	});
	after(() => {
		folders.forEach((folder) => folder.dispose());
	});

	async function pack(): Promise<string> {
		const extension = copyExtension();
		const target = temporaryFolder();
		folders.push(extension, target);
		const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
		const packed = path.join(target.path, 'briefing-panel.vsix');
		const args = [
			'package',
			'--no-dependencies',
			'--no-rewrite-relative-links',
			'--allow-missing-repository',
			'--out',
			packed,
		];
		await promisify(execFile)(process.execPath, [vsce, ...args], { cwd: extension.path });
		return packed;
	}

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
		},
		() => ({ install: file }),
	);
});
