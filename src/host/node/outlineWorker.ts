// The entry of a worker of Node: reads the outlines of files, away from the thread of the extension host.
import { readFileSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { isStillSame, type FileState } from '../../core/library/fileOutline';
import { decodeText } from '../decodeText';
import { packOutline, type PackedOutline } from '../packedOutline';
import { withinTime } from '../withinTime';
import type { OutlineAnswer, OutlineRequest } from './outlineMessages';

const longestRead = 10_000;
/** So few that the other side is never long about them, and that the worker does not run dry meanwhile. */
const mostAnswers = 4;

const answers: OutlineAnswer[] = [];

parentPort?.on('message', (requests: readonly OutlineRequest[]) => {
	for (const request of requests) {
		void answer(request);
	}
});

async function answer(request: OutlineRequest): Promise<void> {
	if (answers.push(await answerTo(request)) === 1) {
		// With whatever else is read in this turn.
		setImmediate(send);
	} else if (answers.length >= mostAnswers) {
		send();
	}
}

function send(): void {
	if (answers.length > 0) {
		const sent = answers.splice(0);
		// What is long is handed over, and not copied.
		const bytes = sent.flatMap((each) => (each.kind === 'read' ? [each.file.json.buffer] : []));
		parentPort?.postMessage(sent, bytes as ArrayBuffer[]);
	}
}

async function answerTo({ number, path, known }: OutlineRequest): Promise<OutlineAnswer> {
	try {
		const found = await withinTime(stat(path), longestRead);
		const state = { mtime: lastChange(found), size: found.size };
		if (found.isDirectory()) {
			return { number, kind: 'none' };
		}
		if (isStillSame(known, state)) {
			return { number, kind: 'same', mtime: state.mtime };
		}
		if (!found.isFile()) {
			// A pipe, for one, might never end.
			throw new Error('It is no regular file.');
		}
		const file = await readOutline(path, state, known);
		return file === 'same' ? { number, kind: 'same', mtime: state.mtime } : { number, kind: 'read', file };
	} catch (error) {
		return { number, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
	}
}

/** What comes out of an archive, or from another machine, may bring its time along; POSIX's ctime it cannot bring. */
function lastChange({ mtime, ctime }: Stats): number {
	return Math.max(mtime.getTime(), ctime.getTime());
}

async function readOutline(
	path: string,
	state: FileState,
	known: OutlineRequest['known'],
): Promise<PackedOutline | 'same'> {
	const { fileOutlineSteps, outlineOfLarge } = await import('../../core/parse/parseDocument');
	const large = outlineOfLarge(state);
	if (large) {
		return packOutline(large);
	}
	// Nobody else waits in this thread, and so it takes a third of the time.
	const bytes = readFileSync(path);
	const steps = fileOutlineSteps({ bytes, text: () => decodeText(bytes) }, state, known);
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			return step.value === 'same' ? step.value : packOutline(step.value);
		}
	}
}
