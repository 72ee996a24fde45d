import { writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { exportedStrings, root } from './exportedStrings';

/** `npm run l10n`: writes the strings of the code to where translators, and a test, find them. */
async function exportStrings(): Promise<void> {
	const file = path.join(root, 'l10n', 'bundle.l10n.json');
	const style = await prettier.resolveConfig(file);
	writeFileSync(file, await prettier.format(JSON.stringify(exportedStrings()), { ...style, filepath: file }));
}

void exportStrings();
