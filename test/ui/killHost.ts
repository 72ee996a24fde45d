import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionHosts } from '../host/extensionHosts';
import { waitUntil } from '../host/waitUntil';
import { packExtension } from './packExtension';
import type { Stage, StageOptions } from './stage';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

const paragraphs = Array.from({ length: 60 }, (_, at) => `Paragraph ${at} of many words.\n`).join('\n');

const briefing = (name: string, title: string): string =>
	[
		`---\nbriefing: 1\ntitle: ${title}\nentities:\n- id: acme\n  kind: lab\n  name: Acme ${name}`,
		`references: []\n---\n\n# First {#first}\n\n[It](#acme) is here.\n`,
		paragraphs,
		`# Second {#second}\n\n[It](#acme) is there.\n`,
	].join('\n');

/**
 * A folder with a briefing for each of the names, each with one lab of that name, and the packed extension, for the
 * suite that calls this. In development VS Code starts no other extension host, and in the web it is a worker of the
 * page.
 */
export function killedHostOptions(
	names: readonly string[],
	titleOf: (name: string) => string = (name) => name,
): {
	readonly options: () => StageOptions;
	/** What each file of the folder holds. */
	readonly hashes: () => readonly string[];
} {
	let extension: { readonly file: string; readonly folder: TemporaryFolder } | undefined;
	let folder: TemporaryFolder;
	before(async function () {
		this.timeout(60_000);
		folder = temporaryFolder();
		for (const name of names) {
			const file = path.join(folder.path, `${name.toLowerCase()}.briefing.md`);
			writeFileSync(file, briefing(name, titleOf(name)));
		}
		extension = await packExtension();
	});
	after(() => {
		extension?.folder.dispose();
		folder.dispose();
	});
	return {
		options: () => ({
			folder: folder.path,
			install: extension?.file,
			settings: { 'files.autoSave': 'off' },
		}),
		hashes: () =>
			readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
				.sort()
				.map((name) => {
					const content = readFileSync(path.join(folder.path, name));
					return `${name} ${createHash('sha256').update(content).digest('hex')}`;
				}),
	};
}

/**
 * Ends the extension host as nothing can be ended in order, and those of pages before, which wait for their pages to
 * come back; what is done in between, none of them sees.
 */
export async function killHost(
	{ workbench: { server } }: Stage,
	inBetween: () => void = () => undefined,
): Promise<void> {
	assert.ok(server);
	const hosts = extensionHosts(server);
	assert.ok(hosts.length > 0, 'There is an extension host');
	hosts.forEach((id) => process.kill(id, 'SIGSTOP'));
	inBetween();
	hosts.forEach((id) => process.kill(id, 'SIGKILL'));
	await waitUntil('the extension host to end', () =>
		Promise.resolve(!extensionHosts(server).some((id) => hosts.includes(id))),
	);
}

/** Waits for another extension host: VS Code first tries, in ever longer steps, to come back to the one that ended. */
export async function hostIsBack({ workbench: { server } }: Stage): Promise<void> {
	assert.ok(server);
	const isThere = (): Promise<boolean> => Promise.resolve(extensionHosts(server).length > 0);
	await waitUntil('another extension host', isThere, 60_000);
}
