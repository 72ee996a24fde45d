import * as vscode from 'vscode';
import { assert } from './assert';
import { briefingApi, closeTabs } from './briefingExtension';
import { MemoryFiles } from './memoryFiles';

/** A small briefing with one of everything that is written with help. */
export const writtenSource = `---
briefing: 1
title: A race
entities:
  - id: acme
    kind: lab
    name: Acme
    summary: "A *lab* [x](command:evil) [@press]."
    facts:
      - {label: Based in, value: Berlin, cite: "[@press]"}
  - {id: m-1, kind: model, name: Model One, lab: acme}
checks:
  won: {verdict: open}
references:
  - {id: press, type: webpage, title: The Press, publisher: Example}
---

# What happened {#what}

Acme made [it](#m-1) [@press, p. 3].

[Acme won [@press]]{#won .claim by=acme standing=stated}.

## More

Nothing.
`;

/** What tests do with a briefing in an editor. */
export interface WrittenBriefing {
	readonly document: vscode.TextDocument;
	/** The position inside of some words of the file: at the mark, or at their start. */
	at(marked: string): vscode.Position;
	/** Writes words behind others. */
	write(after: string, text: string): Promise<void>;
	/** What a feature of VS Code has from the extension. */
	execute<Result>(command: string, ...rest: readonly unknown[]): Thenable<Result>;
}

/** Opens the briefing in an editor before each test of a suite, as a file of its own, and closes it behind it. */
export function openWrittenBriefing(folder: string): WrittenBriefing {
	let files: MemoryFiles;
	let document: vscode.TextDocument;
	let count = 0;
	before(async () => {
		await briefingApi();
		files = new MemoryFiles();
	});
	beforeEach(async () => {
		const uri = files.put(`/${folder}/${++count}.briefing.md`, writtenSource);
		document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
	});
	afterEach(async () => {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await closeTabs();
	});
	after(() => files.dispose());

	return {
		get document() {
			return document;
		},
		at: (marked) => {
			const mark = Math.max(0, marked.indexOf('¦'));
			const start = document.getText().indexOf(marked.replace('¦', ''));
			assert.ok(start >= 0, `${marked} is not there`);
			return document.positionAt(start + mark);
		},
		write: async (after, text) => {
			const edit = new vscode.WorkspaceEdit();
			edit.insert(document.uri, document.positionAt(document.getText().indexOf(after) + after.length), text);
			await vscode.workspace.applyEdit(edit);
		},
		execute: (command, ...rest) =>
			vscode.commands.executeCommand(`vscode.execute${command}Provider`, document.uri, ...rest),
	};
}
