import { nextTurn } from './nextTurn';
import { onFirstUse } from './onFirstUse';

/** Loads the parser on first use, in files with a turn between them: in one, it held the thread for three times as long. */
export const loadParserFile = onFirstUse(async () => {
	await import('yaml');
	await nextTurn();
	await import('markdown-it');
	await nextTurn();
	return import('../core/parse/parseDocument');
});
