import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { installPart, partPath, run } from './parts';

/** The sandbox cannot be had as root or in most containers; the rest keeps the browser from calling home. */
const browserArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * Starts a headless Chromium: the one that `BRIEFING_BROWSER` names, otherwise on Linux x64 the one from npm,
 * otherwise Playwright's own, which is fetched when it is not there.
 */
export async function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: await browserPath(), args: browserArguments, headless: true });
}

async function browserPath(): Promise<string | undefined> {
	if (process.env.BRIEFING_BROWSER) {
		return process.env.BRIEFING_BROWSER;
	}
	if (process.platform === 'linux' && process.arch === 'x64') {
		await installPart('browser');
		return partPath('browser', 'chromium');
	}
	const playwright = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
	await run(process.execPath, ['cli.js', 'install', 'chromium'], playwright);
	return undefined;
}
