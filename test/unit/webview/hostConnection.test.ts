import assert from 'node:assert/strict';
import type { WebviewApi } from 'vscode-webview';
import type { ViewState } from '../../../src/protocol/viewState';
import { HostConnection } from '../../../src/webview/hostConnection';

const state: ViewState = {
	version: 1,
	briefing: 'content/briefing.md',
	followed: 0,
	visits: [{ place: { part: 'part:masthead', block: 0, offset: 0 } }],
	current: 0,
	parts: { timeline: { about: 'minimax' } },
};

/** An API of VS Code that holds a state, and counts how often it is read. */
class HeldState implements WebviewApi<unknown> {
	public reads = 0;

	public constructor(public held?: unknown) {}

	public postMessage(): void {
		assert.fail('Keeping is no message.');
	}

	public getState(): unknown {
		this.reads += 1;
		return this.held;
	}

	public setState<State>(held: State): State {
		this.held = held;
		return held;
	}
}

describe('What VS Code keeps for the page', () => {
	it('is read once, and what is kept of the text and of the parts leaves the other as it was', () => {
		const api = new HeldState(state);
		const host = new HostConnection(api);
		const { parts, ...reading } = state;
		host.keep({ ...reading, followed: 1 });
		assert.deepEqual(api.held, { ...state, followed: 1 });
		host.keepParts({ ...parts, ties: { shows: 'list' } });
		host.keep({ ...reading, followed: 2 });
		assert.deepEqual(api.held, { ...reading, followed: 2, parts: { ...parts, ties: { shows: 'list' } } });
		assert.deepEqual(host.state, api.held);
		assert.equal(api.reads, 1);
	});

	it('has nothing of the parts alone', () => {
		const api = new HeldState();
		new HostConnection(api).keepParts({});
		assert.equal(api.held, undefined);
	});
});
