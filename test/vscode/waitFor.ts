import type * as vscode from 'vscode';

/** What a condition gives: undefined and false mean that it does not hold yet. */
type Answer<Value> = Value | undefined | false;

/** Waits until the condition gives something, asking again at each event; rejects after ten seconds. */
export async function waitFor<Value>(
	what: string,
	onDidChange: vscode.Event<unknown>,
	condition: () => Answer<Value> | Promise<Answer<Value>>,
): Promise<Value> {
	return new Promise((resolve, reject) => {
		const ask = async (): Promise<void> => {
			const value = await condition();
			if (value !== undefined && value !== false) {
				end();
				resolve(value);
			}
		};
		const askOrFail = (): void => {
			ask().catch((error: unknown) => {
				end();
				reject(error instanceof Error ? error : new Error(String(error)));
			});
		};
		const listener = onDidChange(askOrFail);
		const timer = setTimeout(() => {
			end();
			reject(new Error(`Waited ten seconds for ${what}.`));
		}, longestWait);
		const end = (): void => {
			clearTimeout(timer);
			listener.dispose();
		};
		askOrFail();
	});
}

/** Waits until what is asked for is just what is wanted, as far as JSON can tell, asking again at each event. */
export async function waitForData(
	onDidChange: vscode.Event<unknown>,
	ask: () => Promise<unknown>,
	wanted: unknown,
): Promise<void> {
	const words = JSON.stringify(wanted);
	let now = '';
	try {
		await waitFor(words, onDidChange, async () => (now = JSON.stringify(await ask())) === words);
	} catch (error) {
		throw new Error(`It is ${now} rather than ${words}.`, { cause: error });
	}
}

/** Waits for what no event tells of, asking again and again; rejects after ten seconds. */
export async function waitForAnswer<Value>(what: string, ask: () => Promise<Answer<Value>>): Promise<Value> {
	const end = Date.now() + longestWait;
	while (Date.now() < end) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) {
			return answer;
		}
		// What is waited for needs the same processor as the asking.
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`Asked for ten seconds for ${what}.`);
}

/** In milliseconds. */
const longestWait = 10_000;
