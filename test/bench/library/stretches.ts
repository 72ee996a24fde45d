/** Stretches of work that held the thread; runs until it is ended. */
export interface Stretches {
	/** The longest, in milliseconds of the thread's own time, the longest first. */
	end(): readonly number[];
}

const mostKept = 20;
const interval = 1;

/**
 * Sets one short timer after the other: what the thread worked between two of them was in one stretch. Its own time
 * counts, and not the clock's, for which everything else on the machine would count too.
 */
export function watchStretches(): Stretches {
	let kept: number[] = [];
	let last = threadTime();
	const turn = (): void => {
		const now = threadTime();
		kept.push(now - last);
		if (kept.length > 50 * mostKept) {
			kept = longest(kept);
		}
		last = now;
		timer = setTimeout(turn, interval);
	};
	let timer = setTimeout(turn, interval);
	return {
		end: () => {
			clearTimeout(timer);
			return longest([...kept, threadTime() - last]);
		},
	};
}

/** The processor's time that this thread has taken, in milliseconds; the types of Node 20 do not know it yet. */
function threadTime(): number {
	const { user, system } = (process as unknown as { threadCpuUsage(): NodeJS.CpuUsage }).threadCpuUsage();
	return (user + system) / 1000;
}

function longest(stretches: readonly number[]): number[] {
	return [...stretches].sort((one, other) => other - one).slice(0, mostKept);
}
