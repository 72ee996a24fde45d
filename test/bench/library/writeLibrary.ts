import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateBriefing } from './generateBriefing';

/** Briefings that lie in one folder of a generated library. */
const inFolder = 100;

/** Where the briefing of a number lies in a generated library. */
export function briefingPath(library: string, number: number): string {
	return path.join(library, `folder-${Math.floor(number / inFolder)}`, `${number}.briefing.md`);
}

/** Writes a library of so many briefings; gives the number of bytes. */
export async function writeLibrary(library: string, count: number): Promise<number> {
	let bytes = 0;
	for (let number = 0; number < count; number++) {
		const file = briefingPath(library, number);
		if (number % inFolder === 0) {
			await mkdir(path.dirname(file), { recursive: true });
		}
		const text = generateBriefing(number);
		bytes += text.length;
		await writeFile(file, text);
	}
	return bytes;
}
