import assert from 'node:assert/strict';
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
		},
		() => ({ install: file }),
	);
});
