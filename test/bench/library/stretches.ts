import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/** Stretches of work that held a thread, in milliseconds of the thread's own time, the longest first. */
export interface Stretches {
	readonly all: readonly number[];
	/** Those in which V8 collected no garbage, of whoever's. */
	readonly withoutGarbage: readonly number[];
}

interface Stretch {
	readonly milliseconds: number;
	/** By the clock of `performance`. */
	readonly start: number;
	readonly end: number;
}

const mostKept = 20;
const interval = 1;
const shortest = 1;

/**
 * Sets one short timer after the other: what the thread worked between two of them was in one stretch. Its own time
 * counts, and not the clock's, for which everything else on the machine would count too. Runs until what this gives
 * is called.
 */
export function watchStretches(): () => Promise<Stretches> {
	const stretches: Stretch[] = [];
	const collections: number[] = [];
	const observer = new PerformanceObserver((list) => {
		collections.push(...list.getEntries().map(({ startTime }) => startTime));
	});
	observer.observe({ entryTypes: ['gc'] });
	let last = threadTime();
	let start = performance.now();
	const take = (): void => {
		const now = threadTime();
		const end = performance.now();
		if (now - last >= shortest) {
			stretches.push({ milliseconds: now - last, start, end });
		}
		last = now;
		start = end;
	};
	const turn = (): void => {
		take();
		timer = setTimeout(turn, interval);
	};
	let timer = setTimeout(turn, interval);
	return async () => {
		clearTimeout(timer);
		take();
		// Collections are told of some turns later.
		await delay(untilTold);
		observer.disconnect();
		const had = (stretch: Stretch): boolean =>
			collections.some((at) => at >= stretch.start && at <= stretch.end);
		return { all: longest(stretches), withoutGarbage: longest(stretches.filter((each) => !had(each))) };
	};
}

const untilTold = 50;

/** The processor's time that this thread has taken, in milliseconds; the types of Node 20 do not know it yet. */
function threadTime(): number {
	const { user, system } = (process as unknown as { threadCpuUsage(): NodeJS.CpuUsage }).threadCpuUsage();
	return (user + system) / 1000;
}

function longest(stretches: readonly Stretch[]): number[] {
	const sorted = stretches.map(({ milliseconds }) => milliseconds).sort((one, other) => other - one);
	return sorted.slice(0, mostKept);
}
