import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { loadIntl as loadInThread } from '../loadIntl';
import { withinTime } from '../withinTime';

/** Where the file of the worker is, and how long, in milliseconds, it may take. */
export interface IntlWorkerOptions {
	readonly script?: string;
	readonly longest?: number;
}

/** Has Intl read what dates in a language (BCP 47) take away from the thread of the extension host, if it can. */
export async function loadIntl(
	language: string,
	{ script = path.join(__dirname, 'intlWorker.js'), longest = 2000 }: IntlWorkerOptions = {},
): Promise<void> {
	let worker: Worker | undefined;
	try {
		worker = new Worker(script, { name: 'briefing-intl', execArgv: [], workerData: language });
		await withinTime(ended(worker), longest);
	} catch {
		// What it has not read is read below, only not as smoothly: nobody has to know.
	}
	void worker?.terminate();
	await loadInThread(language);
}

function ended(worker: Worker): Promise<unknown> {
	return new Promise((resolve, reject) => {
		worker.on('error', reject);
		worker.on('exit', resolve);
	});
}
