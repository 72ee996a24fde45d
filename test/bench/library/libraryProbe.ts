// This runs inside the extension host of Node, as a suite would, beside the extension that is measured.
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setImmediate as immediate, setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { BriefingApi } from '../../../src/features/api/briefingApi';
import { writeLine } from '../../host/suiteProtocol';
import {
	sessionVariable,
	type Change,
	type Indexing,
	type SessionReport,
	type SessionRequest,
	type Usage,
} from './librarySession';
import { watchStretches } from './stretches';

const changes = 12;
/** Of each, from VS Code's event until its row is drawn again, and until VS Code's next events are apart from its. */
const untilDrawn = 700;
/** Until the extension has written down what it keeps: nothing tells when it has. */
const untilKept = 6000;
/** Until the workbench has done what it does when it starts. */
const untilStarted = 8000;
const queries = [
	'model 777',
	'lab 42',
	'compute chip',
	'laboratroy',
	'benchmark reasoning',
	'L7',
	'深度',
	'x',
];

/** Called by VS Code; the extension host ends when it settles. */
export async function run(): Promise<void> {
	const { kind, file } = JSON.parse(
		await readFile(process.env[sessionVariable] ?? '', 'utf8'),
	) as SessionRequest;
	const api = await vscode.extensions.getExtension<BriefingApi>('briefing-panel.briefing-panel')?.activate();
	if (!api) {
		throw new Error('The extension is not there.');
	}
	await delay(untilStarted);
	const indexing = await index(api);
	let report: SessionReport = { indexing };
	if (kind === 'cold') {
		await delay(untilKept);
	} else {
		report = { indexing, usage: await use(api, vscode.Uri.file(file)) };
	}
	console.log(writeLine(JSON.stringify(report)));
}

/** With the view open, as it is for whoever looks at a library. */
async function index(api: BriefingApi): Promise<Indexing> {
	const before = memory();
	// As with what a user does, the timers have their turn next.
	await immediate();
	const endStretches = watchStretches();
	const processor = process.cpuUsage();
	const told = firstTime(api.onDidChangeBriefings);
	const started = performance.now();
	const shown = vscode.commands.executeCommand('briefing.items.focus');
	const { length } = await api.briefings();
	const milliseconds = performance.now() - started;
	const { user, system } = process.cpuUsage(processor);
	const stretches = await endStretches();
	await shown;
	const after = memory();
	return {
		briefings: length,
		milliseconds,
		shown: (await told) - performance.timeOrigin - started,
		processor: (user + system) / 1000,
		stretches,
		heap: after.heapUsed - before.heapUsed,
		resident: after.rss - before.rss,
	};
}

async function use(api: BriefingApi, uri: vscode.Uri): Promise<Usage> {
	await api.lookUp('warm');
	const keystrokes: Usage['keystrokes'][number][] = [];
	for (const whole of queries) {
		for (let length = 1; length <= whole.length; length++) {
			const query = whole.slice(0, length);
			const started = performance.now();
			await api.lookUp(query, 200);
			keystrokes.push({ query, milliseconds: performance.now() - started });
		}
	}
	const changed: Change[] = [];
	for (let number = 0; number < changes; number++) {
		const title = `Briefing 0 changed ${number}`;
		const taken = await change(api, uri, title);
		await api.lookUp(title, 1);
		changed.push({ ...taken, found: now() });
		await delay(untilDrawn);
	}
	const endStretches = watchStretches();
	for (let number = 0; number < changes; number++) {
		await change(api, uri, `Briefing 0 changed again ${number}`);
		await delay(untilDrawn);
	}
	const stretches = await endStretches();
	const endSearch = watchStretches();
	await vscode.workspace.findFiles('**/*.briefing.md');
	const searchStretches = await endSearch();
	return { changes: changed, keystrokes, ...(await hover(uri)), stretches, searchStretches };
}

async function change(api: BriefingApi, uri: vscode.Uri, title: string): Promise<Omit<Change, 'found'>> {
	const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), '*.briefing.md');
	const watcher = vscode.workspace.createFileSystemWatcher(pattern);
	const told = firstTime(watcher.onDidChange);
	const taken = firstTime(api.onDidChangeBriefings);
	const changedText = text.replace(/^title: .*$/m, `title: "${title}"`);
	const saved = now();
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(changedText));
	const times = { told: await told, taken: await taken };
	const [briefing] = (await api.briefings()).filter((each) => each.uri.toString() === uri.toString());
	if (briefing?.title !== title) {
		throw new Error(`The briefing is called "${briefing?.title}" rather than "${title}".`);
	}
	watcher.dispose();
	return { title, saved, ...times };
}

/** Beside each hover, one of the same text in plain Markdown, for which a provider that does nothing answers. */
async function hover(uri: vscode.Uri): Promise<Pick<Usage, 'hovers' | 'emptyHovers'>> {
	const document = await vscode.workspace.openTextDocument(uri);
	const at = document.positionAt(document.getText().lastIndexOf('[@') + 4);
	const plain = await vscode.workspace.openTextDocument({
		language: 'markdown',
		content: document.getText(),
	});
	const empty = vscode.languages.registerHoverProvider(
		{ scheme: plain.uri.scheme, language: 'markdown' },
		{ provideHover: () => new vscode.Hover('empty') },
	);
	const hovers: number[] = [];
	const emptyHovers: number[] = [];
	for (let number = 0; number < 40; number++) {
		hovers.push(await timeOfHover(uri, at));
		emptyHovers.push(await timeOfHover(plain.uri, at));
	}
	empty.dispose();
	return { hovers, emptyHovers };
}

async function timeOfHover(uri: vscode.Uri, at: vscode.Position): Promise<number> {
	const started = performance.now();
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
	const time = performance.now() - started;
	if (hovers.length === 0) {
		throw new Error('There was no hover.');
	}
	return time;
}

function firstTime(event: vscode.Event<unknown>): Promise<number> {
	return new Promise((resolve) => {
		const listener = event(() => {
			listener.dispose();
			resolve(now());
		});
	});
}

function now(): number {
	return performance.timeOrigin + performance.now();
}

function memory(): NodeJS.MemoryUsage {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
	return process.memoryUsage();
}
