import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { loadIntl as loadInThread } from '../loadIntl';

/** Has Intl read what dates in a language (BCP 47) take away from the thread of the extension host, if it can. */
export async function loadIntl(
	language: string,
	script = path.join(__dirname, 'intlWorker.js'),
): Promise<void> {
	try {
		await new Promise((resolve, reject) => {
			const worker = new Worker(script, { name: 'briefing-intl', execArgv: [], workerData: language });
			worker.on('error', reject);
			worker.on('exit', resolve);
		});
	} catch {
		// The same is read below, only not as smoothly: nobody has to know.
	}
	await loadInThread(language);
}
