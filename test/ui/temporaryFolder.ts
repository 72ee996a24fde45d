import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onProcessEnd } from '../host/processEnd';

/** A folder that is deleted when it is no longer used. */
export interface TemporaryFolder {
	readonly path: string;
	dispose(): void;
}

/** Makes an empty folder. */
export function temporaryFolder(): TemporaryFolder {
	const folder = mkdtempSync(path.join(tmpdir(), 'briefing-ui-'));
	const remove = (): void => {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	};
	const forget = onProcessEnd(remove);
	return {
		path: folder,
		dispose: () => {
			remove();
			forget();
		},
	};
}
