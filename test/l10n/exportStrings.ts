import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportedStrings, root } from './exportedStrings';

/** `npm run l10n`: writes the strings of the code where translators, and a test, find them. */
writeFileSync(
	path.join(root, 'l10n', 'bundle.l10n.json'),
	`${JSON.stringify(exportedStrings(), undefined, '\t')}\n`,
);
