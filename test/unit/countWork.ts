import { Session } from 'node:inspector';
import { text } from 'node:stream/consumers';

/**
 * A program: reads a list of texts as JSON, and writes how much work the function `work` of a module has with each.
 * Work is how often each block of the code runs, as V8 counts it for coverage: unlike time the same in every run, but
 * only in a process that had not compiled the code before the counting began.
 */
interface Coverage {
	readonly result: readonly {
		readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
	}[];
}

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

function takeCount(): number {
	let sum = 0;
	session.post('Profiler.takePreciseCoverage', (_, coverage?: Coverage) => {
		const ranges = coverage?.result.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
		sum = (ranges ?? []).reduce((before, { count }) => before + count, 0);
	});
	return sum;
}

async function countWork(module: string): Promise<void> {
	const { work } = (await import(module)) as { work(text: string): unknown };
	const texts = JSON.parse(await text(process.stdin)) as readonly string[];
	const counts = texts.map((each) => {
		takeCount();
		work(each);
		return takeCount();
	});
	process.stdout.write(JSON.stringify(counts));
}

void countWork(process.argv[2] ?? '');
