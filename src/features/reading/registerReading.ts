import * as vscode from 'vscode';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import { commandIds } from '../../host/identifiers';
import { continueReading } from './continueReadingCommand';
import { LastReading } from './lastReading';

/** What going on with reading needs. */
export interface ReadingOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly memento: vscode.Memento;
}

/** Remembers what was read last, and goes on with it. */
export function registerReading(options: ReadingOptions): vscode.Disposable {
	const last = new LastReading(options.reader, options.memento);
	return vscode.Disposable.from(
		last,
		vscode.commands.registerCommand(commandIds.continueReading, () => continueReading(options, last.reading)),
	);
}
