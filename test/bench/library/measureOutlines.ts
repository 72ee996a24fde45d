import { readOutline } from '../../../src/core/library/readOutline';
import { generateBriefing } from './generateBriefing';

/** The processor's time, in milliseconds, for the outline of one of so many briefings: in plain Node, without any file. */
export function measureOutlines(count: number): number {
	let milliseconds = 0;
	for (let number = 0; number < count; number++) {
		const text = generateBriefing(number);
		const started = process.cpuUsage();
		readOutline(text);
		const { user, system } = process.cpuUsage(started);
		milliseconds += (user + system) / 1000;
	}
	return milliseconds / count;
}
