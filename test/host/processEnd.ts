const actions = new Set<() => void>();
let isListening = false;

/**
 * Runs the action when this process ends, also by Ctrl+C or a request to end, unless the function that this gives
 * is called before. The action cannot wait for anything.
 */
export function onProcessEnd(action: () => void): () => void {
	actions.add(action);
	if (!isListening) {
		isListening = true;
		process.once('exit', runActions);
		// The usual exit codes of a process that a signal ended.
		process.once('SIGINT', () => process.exit(130));
		process.once('SIGTERM', () => process.exit(143));
		process.once('SIGHUP', () => process.exit(129));
	}
	return () => {
		actions.delete(action);
	};
}

function runActions(): void {
	// The latest first: what was started last may still use what was there before.
	for (const action of [...actions].reverse()) {
		try {
			action();
		} catch {
			// The others still have their turn.
		}
	}
}
