import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startNodeWorkbench } from '../host/nodeWorkbench';
import { startWebWorkbench } from '../host/webWorkbench';
import type { HostKind } from '../host/workbench';
import type { Contender } from './contender';
import type { ExtensionCopy, ParserWatch } from './copyExtension';
import { measureContender, type Run } from './measureContender';

const emptyPanel = path.join(path.dirname(fileURLToPath(import.meta.url)), 'emptyPanel');

/** What was measured in one kind of host. */
export interface HostResult {
	readonly host: HostKind;
	readonly runs: Readonly<Partial<Record<Contender['id'], readonly Run[]>>>;
	/** How often the parser was loaded for the shipped briefing, if the host is one where that can be seen. */
	readonly parserRuns?: number;
}

export interface HostOptions {
	readonly browser: Browser;
	readonly copy: ExtensionCopy;
	readonly contenders: readonly Contender[];
	readonly runs: number;
	readonly probe: string;
	readonly parser?: ParserWatch;
}

/** Measures all contenders in turn, again and again, so that what else the machine does meets each alike. */
export async function measureHost(host: HostKind, options: HostOptions): Promise<HostResult> {
	const { browser, copy, contenders, probe, parser } = options;
	const start = host === 'web' ? startWebWorkbench : startNodeWorkbench;
	// One for each extension, since the Node host takes a single one from the address of its page.
	const workbenches = await Promise.all(
		[copy.folder, emptyPanel].map((extension) =>
			start({ extensionPaths: [extension], folder: copy.workspace }),
		),
	);
	const [ours, empty] = workbenches;
	const runs: Partial<Record<Contender['id'], Run[]>> = {};
	const parserRuns: Partial<Record<Contender['id'], number>> = {};
	try {
		// The first, which is not counted, fills the caches of the server and of the disk.
		for (let number = 0; number <= options.runs; number++) {
			for (const contender of inTurn(contenders, number)) {
				const workbench = contender.id === 'empty' ? empty : ours;
				if (!workbench) {
					continue;
				}
				parser?.wasLoaded();
				const run = await twice(() => measureContender(contender, { browser, workbench, probe }));
				const wasLoaded = parser?.wasLoaded() ?? false;
				if ((wasLoaded || run.hasFetchedParser) && number > 0) {
					parserRuns[contender.id] = (parserRuns[contender.id] ?? 0) + 1;
				}
				report(host, number, contender, run);
				if (number > 0) {
					(runs[contender.id] ??= []).push(run);
				}
			}
		}
	} finally {
		await Promise.all(workbenches.map((workbench) => workbench.dispose()));
	}
	// A file has to be parsed: where that was not seen, nothing is known about the briefing that ships either.
	const isParserSeen = parserRuns.briefingFile !== undefined;
	return { host, runs, parserRuns: isParserSeen ? (parserRuns.briefing ?? 0) : undefined };
}

/** On a crowded machine something may take longer than anything waits: that run is done again, once. */
async function twice<Value>(action: () => Promise<Value>): Promise<Value> {
	try {
		return await action();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nOnce more ...\n`);
		return action();
	}
}

/** Each begins as often as the others, and each comes after each: what ran last is felt for a while. */
function inTurn<Item>(items: readonly Item[], round: number): readonly Item[] {
	const { length } = items;
	const steps = items.map((_, index) => index).filter((step) => greatestCommonDivisor(step, length) === 1);
	const step = steps[round % steps.length] ?? 1;
	return items.flatMap((_, index) => items[(round + index * step) % length] ?? []);
}

function greatestCommonDivisor(one: number, other: number): number {
	return one === 0 ? other : greatestCommonDivisor(other % one, one);
}

function report(host: HostKind, number: number, { id }: Contender, run: Run): void {
	const times = [run.opened, run.openedAgain, ...run.choices].map((time) => time.toFixed(0)).join(' ');
	const name = number === 0 ? 'warm-up' : `run ${number}`;
	process.stderr.write(`${host} ${name} ${id}: ${times} ms, activation ${run.activation ?? '-'} ms\n`);
}
