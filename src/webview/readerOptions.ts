import type { Start } from '../protocol/start';
import type { ViewState } from '../protocol/viewState';
import type { Announcer } from './announcer';
import type { HostConnection } from './hostConnection';
import type { Parts } from './parts';

/** What a reader needs beside the text. */
export interface ReaderOptions {
	readonly host: HostConnection;
	readonly announcer: Announcer;
	readonly parts: Parts;
	readonly start: Start;
	/** What was kept of this briefing from before a reload. */
	readonly state: ViewState | undefined;
	/** The reader has moved, chosen or opened something. */
	readonly onDidUpdate?: (canGoBack: boolean) => void;
}
