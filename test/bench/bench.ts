import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../host/browser';
import type { HostKind } from '../host/workbench';
import { readContenders } from './contender';
import { copyExtension } from './copyExtension';
import { benchLibrary } from './library/benchLibrary';
import { readMachine } from './machine';
import { measureHost, type HostResult } from './measureHost';
import { measureSizes } from './measureSizes';
import { buildProbe } from './probedPage';
import { renderReport } from './renderReport';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const usage = `npm run bench -- [library [SIZES]] [options]
  library SIZES          measures libraries of so many briefings instead; 100 1000 10000 by default
  --host web|node|both   where extensions run; web by default
  --runs N               how often each is measured; 7 by default
  --json FILE            writes every single value, too
  --extension FOLDER     measures the extension that was built there`;

/**
 * `npm run bench`: how fast the panel is, beside an empty one and VS Code's Markdown preview.
 *
 * A time runs from the click on the command's row in the palette, or on a row of a tree (the event's own time), to the
 * first task after the painting in which what was asked for can be seen. Content can be seen when VS Code shows the
 * webview and the frame in it, and a text inside is laid out in the window with nothing over it: the same test for each
 * contender. It runs in the pages, before each painting, and not over Playwright's connection; all times are
 * `performance.timeOrigin + performance.now()`, one monotonic clock for the frames of one machine.
 */
async function bench(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			host: { type: 'string', default: 'web' },
			runs: { type: 'string', default: '7' },
			json: { type: 'string' },
			extension: { type: 'string', default: root },
			help: { type: 'boolean' },
		},
	});
	const [subject, ...rest] = positionals;
	const counts = rest.map(Number);
	const hosts: readonly HostKind[] = values.host === 'both' ? ['web', 'node'] : [values.host as HostKind];
	const runs = Number(values.runs);
	const isAsked =
		runs >= 1 &&
		hosts.every((host) => ['web', 'node'].includes(host)) &&
		(subject === undefined
			? counts.length === 0
			: subject === 'library' && counts.every((count) => count >= 1));
	if (values.help || !isAsked) {
		console.log(usage);
		process.exitCode = values.help ? 0 : 1;
		return;
	}
	const copy = await copyExtension(path.resolve(values.extension));
	try {
		if (subject === 'library') {
			process.exitCode = (await benchLibrary(copy.folder, counts.length > 0 ? counts : undefined)) ? 0 : 1;
			return;
		}
		const contenders = await readContenders(copy.folder);
		const sizes = await measureSizes(copy.folder);
		const parser = await copy.watchParser();
		const probe = await buildProbe();
		const results: HostResult[] = [];
		for (const host of hosts) {
			// A browser for each, so that no cache is shared.
			const browser = await launchBrowser();
			try {
				results.push(await measureHost(host, { browser, copy, contenders, runs, probe, parser }));
			} finally {
				await browser.close();
			}
		}
		const machine = await readMachine(hosts);
		console.log(renderReport({ machine, results, sizes }));
		if (values.json) {
			await writeFile(values.json, `${JSON.stringify({ machine, results, sizes }, undefined, '\t')}\n`);
		}
	} finally {
		await copy.dispose();
	}
}

bench().catch((error: unknown) => {
	console.error(error instanceof Error ? (error.stack ?? error.message) : error);
	process.exitCode = 1;
});
