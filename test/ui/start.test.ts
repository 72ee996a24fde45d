import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import { onProcessEnd } from '../host/processEnd';
import { WorkbenchPage } from '../host/workbenchPage';
import { Panel } from './panel';
import { Sidebar } from './sidebar';
import { root } from './stage';

describe('npm start', () => {
	let browser: Browser | undefined;
	let started: Started | undefined;

	before('VS Code for the web', async function () {
		this.timeout(90_000);
		[browser, started] = await Promise.all([launchBrowser(), start()]);
	});
	after(async () => {
		started?.end();
		await browser?.close();
	});

	it('opens the briefing, with the sidebar as the README tells it', async () => {
		assert.ok(browser && started);
		const page = await WorkbenchPage.open(browser, {
			kind: 'web',
			url: started.url,
			dispose: () => Promise.resolve(),
		});
		await new Panel(page).section('opening').waitFor();
		await new Sidebar(page).open();
		await page.close();
	});
});

interface Started {
	readonly url: string;
	end(): void;
}

/** What `npm start` runs after it has built. Gives the address that it prints. */
function start(): Promise<Started> {
	const script = path.join(root, 'test', 'host', 'start.ts');
	const child = spawn(process.execPath, ['--import', 'tsx', script, '--no-open'], { cwd: root });
	const forget = onProcessEnd(() => child.kill());
	const end = (): void => {
		forget();
		child.kill();
	};
	let said = '';
	return new Promise((resolve, reject) => {
		const listen = (text: Buffer): void => {
			said += text.toString();
			const url = /Open (\S+) with the briefing in it\./.exec(said)?.[1];
			if (url !== undefined) {
				resolve({ url, end });
			}
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', listen);
		child.once('error', reject);
		child.once('exit', (code) => {
			reject(new Error(`It ended with ${code}: ${said}`));
		});
	});
}
