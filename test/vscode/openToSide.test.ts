import * as vscode from 'vscode';
import { openToSide, TextSync } from '../../src/features/openToSide/textSync';
import type { BriefingReader, CursorPlace } from '../../src/host/briefingReader';
import { BibliographiesOnFirstUse } from '../../src/host/bibliographiesOnFirstUse';
import { loadParser } from '../../src/host/briefingSource';
import { ParsedDocuments } from '../../src/host/parsedDocuments';
import type { Reading } from '../../src/host/reading';
import { assert } from './assert';
import { briefingApi, closeTabs, waitForTabs } from './briefingExtension';
import { HastyDelayer } from './hastyDelayer';
import { HeardMessages } from './heardMessages';
import { MemoryFiles } from './memoryFiles';
import { nobodyReads } from './nobodyReads';
import { waitFor } from './waitFor';

/** Forty sections of twelve lines, each with a claim, a mention and a citation. */
const text = [
	'---\nbriefing: 1\ntitle: Long\nentities:\n  - id: acme\n    kind: lab\n    name: Acme',
	'references:\n  - id: press\n    type: webpage\n---\n',
	...Array.from({ length: 40 }, (_, number) =>
		[
			`# Part ${number} {#part-${number}}\n`,
			`[It won [@press]]{#claim-${number} .claim by=acme standing=stated}.\n`,
			'Then came Acme, and then Acme again.\n',
			'So it was said [@press].\n\n\n\n',
		].join('\n'),
	),
].join('\n');

/** A panel that goes where it is led, and that a test moves. */
class PretendedPanel implements vscode.Disposable {
	readonly #changedReading = new vscode.EventEmitter<Reading | undefined>();
	readonly #followed = new vscode.EventEmitter<CursorPlace>();
	readonly places: CursorPlace[] = [];
	readonly onDidFollow = this.#followed.event;
	readonly reader: BriefingReader;
	reading: Reading | undefined;
	/** It goes where it is led only when the test says so. */
	isSlow = false;

	constructor(briefing: string) {
		this.reading = { briefing };
		const current = (): Reading | undefined => this.reading;
		this.reader = {
			get reading() {
				return current();
			},
			onDidChangeReading: this.#changedReading.event,
			prepare: () => undefined,
			open: () => Promise.resolve(),
			turnTo: () => Promise.resolve(),
			follow: (_, place) => {
				this.places.push(place);
				if (!this.isSlow) {
					this.goTo(sectionOf(place));
				}
				this.#followed.fire(place);
			},
			preview: () => undefined,
			endPreview: () => undefined,
		};
	}

	/** Another panel is the one that is read, or this one goes on with another file. */
	moveTo(briefing: string, section?: string): void {
		this.reading = { briefing, section };
		this.#changedReading.fire(this.reading);
	}

	goTo(section: string): void {
		this.reading = this.reading && { ...this.reading, section };
		this.#changedReading.fire(this.reading);
	}

	dispose(): void {
		this.#changedReading.dispose();
		this.#followed.dispose();
	}
}

function sectionOf({ target, within }: CursorPlace): string {
	return within?.section ?? target.id;
}

describe('the panel beside its text', () => {
	let files: MemoryFiles;
	before(async () => {
		files = new MemoryFiles();
		await briefingApi();
		await closeTabs();
	});
	afterEach(closeTabs);
	after(() => files.dispose());

	it('opens in the next column and leaves the focus in the text', async () => {
		const uri = files.put('/side/long.briefing.md', text);
		await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
		await vscode.commands.executeCommand('briefing.openToSide');
		await waitForTabs('the panel', (tabs) => tabs.length === 1 && tabs[0]?.label === 'Long');
		assert.equal(vscode.window.tabGroups.all.length, 2);
		assert.equal(vscode.window.tabGroups.activeTabGroup.viewColumn, vscode.ViewColumn.One);
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
	});

	it('turns to the next text, as a preview does, and back', async () => {
		const [first, second] = ['first', 'second'].map((name) =>
			files.put(`/side/${name}.briefing.md`, text.replace('title: Long', `title: ${name}`)),
		);
		assert.ok(first && second);
		await vscode.window.showTextDocument(first, { viewColumn: vscode.ViewColumn.One, preview: false });
		await vscode.commands.executeCommand('briefing.openToSide');
		await waitForTabs('the panel', (tabs) => tabs.length === 1 && tabs[0]?.label === 'first');
		await vscode.window.showTextDocument(second, { viewColumn: vscode.ViewColumn.One, preview: false });
		await waitForTabs('the next', (tabs) => tabs.length === 1 && tabs[0]?.label === 'second');
		assert.equal(vscode.window.tabGroups.activeTabGroup.viewColumn, vscode.ViewColumn.One);
		await vscode.window.showTextDocument(first, { viewColumn: vscode.ViewColumn.One });
		await waitForTabs('the first', (tabs) => tabs.length === 1 && tabs[0]?.label === 'first');
	});

	it('gives way to the panel of the next text, where that has one', async () => {
		const uri = files.put('/side/long.briefing.md', text);
		const other = files.put('/side/other.briefing.md', text.replace('title: Long', 'title: Other'));
		await vscode.commands.executeCommand('briefing.open', other);
		await waitForTabs('a panel', (tabs) => tabs[0]?.label === 'Other');
		await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
		await vscode.commands.executeCommand('briefing.openToSide');
		await waitForTabs('two panels', (tabs) => tabs.length === 2);
		await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One });
		await waitForTabs('it beside', (tabs) =>
			tabs.some(
				(tab) => tab.label === 'Other' && tab.isActive && tab.group.viewColumn === vscode.ViewColumn.Two,
			),
		);
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), other.toString());

		// The other was not opened to the side, so it is kept.
		const third = files.put('/side/third.briefing.md', text.replace('title: Long', 'title: Third'));
		await vscode.window.showTextDocument(third, { viewColumn: vscode.ViewColumn.One });
		await waitForTabs('the third', (tabs) =>
			tabs.some(
				(tab) => tab.label === 'Third' && tab.isActive && tab.group.viewColumn === vscode.ViewColumn.Two,
			),
		);
		await waitForTabs('the other behind it', (tabs) =>
			['Other', 'Third'].every((label) => tabs.some((tab) => tab.label === label)),
		);
	});

	it('is another than one that was not opened to the side: that one stays as it is', async () => {
		const uri = files.put('/side/long.briefing.md', text);
		await vscode.commands.executeCommand('briefing.open', 'chinas-ai-race');
		await waitForTabs('the panel', (tabs) => tabs.length === 1);
		await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Two });
		await vscode.commands.executeCommand('briefing.openToSide');
		await waitForTabs('both', (tabs) => tabs.length === 2 && tabs.some(({ label }) => label === 'Long'));
		const other = files.put('/side/other.briefing.md', text.replace('title: Long', 'title: Other'));
		await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.Two });
		await waitForTabs(
			'the one beside',
			(tabs) => tabs.length === 2 && tabs.some(({ label }) => label === 'Other'),
		);
		await waitForTabs('the first', (tabs) => tabs.some(({ label }) => label.startsWith('China')));
	});

	it('comes out from behind its text, rather than twice', async () => {
		const uri = files.put('/side/long.briefing.md', text);
		await vscode.commands.executeCommand('briefing.open', uri);
		await waitForTabs('the panel', (tabs) => tabs[0]?.label === 'Long');
		await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
		await vscode.commands.executeCommand('briefing.openToSide');
		await waitForTabs(
			'the panel in the next column',
			(tabs) => tabs.length === 1 && tabs[0]?.group.viewColumn === vscode.ViewColumn.Two,
		);
	});

	it('opens from a page that is no text beside the briefing that is open', async () => {
		const uri = files.put('/side/long.briefing.md', text);
		await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One, preview: false });
		const page = vscode.window.createWebviewPanel('page', 'A page', vscode.ViewColumn.One);
		await waitFor(
			'no text in front',
			vscode.window.onDidChangeActiveTextEditor,
			() => !vscode.window.activeTextEditor,
		);
		await vscode.commands.executeCommand('briefing.openToSide');
		await waitForTabs(
			'the panel in the next column',
			([tab]) => tab?.label === 'Long' && tab.group.viewColumn === vscode.ViewColumn.Two,
		);
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
		page.dispose();
	});

	it('is not opened beside a text that is no briefing, and says what to do', async () => {
		const log = vscode.window.createOutputChannel('Briefing test', { log: true });
		const messages = new HeardMessages(log);
		const bibliographies = new BibliographiesOnFirstUse();
		const documents = new ParsedDocuments(loadParser, bibliographies);
		await vscode.window.showTextDocument(files.put('/side/note.md', 'A note.'));
		await openToSide({ documents, reader: nobodyReads, messages }, undefined);
		assert.equal(messages.heard, [
			'The panel opens beside the text of a briefing. Open a file named *.briefing.md, then try again.',
		]);
		bibliographies.dispose();
		log.dispose();
	});

	it('leads the editor to the section that is read', async () => {
		const uri = files.put('/side/long.briefing.md', text);
		const editor = await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
		await vscode.commands.executeCommand('briefing.openToSide');
		await (await briefingApi()).open(uri.toString(), 'part-30');
		const line = editor.document.getText().split('\n').indexOf('# Part 30 {#part-30}');
		await waitFor('the section in the editor', vscode.window.onDidChangeTextEditorVisibleRanges, () =>
			editor.visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line),
		);
		assert.equal(editor.selection.active.line, 0, 'the cursor moved');
	});

	describe('and the text', () => {
		let editor: vscode.TextEditor;
		let panel: PretendedPanel;
		let sync: TextSync;
		let bibliographies: BibliographiesOnFirstUse;
		let documents: ParsedDocuments;
		let delayer: HastyDelayer;
		beforeEach(async () => {
			const uri = files.put('/side/alone.briefing.md', text);
			editor = await vscode.window.showTextDocument(uri);
			// VS Code tells of a new editor's own selection after it has opened it.
			await vscode.commands.getCommands();
			panel = new PretendedPanel(uri.toString());
			bibliographies = new BibliographiesOnFirstUse();
			documents = new ParsedDocuments(loadParser, bibliographies);
			delayer = new HastyDelayer();
			sync = new TextSync({ documents, reader: panel.reader, delayer });
		});
		afterEach(() => {
			sync.dispose();
			bibliographies.dispose();
			panel.dispose();
		});

		const lineOf = (words: string, from = 0): number =>
			editor.document
				.getText()
				.split('\n')
				.findIndex((line, number) => number >= from && line.includes(words));
		const putCursor = async (line: number, column: number): Promise<CursorPlace | undefined> => {
			const { length } = panel.places;
			const position = new vscode.Position(line, column);
			const select = (): void => {
				editor.selection = new vscode.Selection(position, position);
			};
			select();
			await waitFor('the panel to follow', panel.onDidFollow, () => {
				const isThere = editor.selection.active.isEqual(position);
				// Late, VS Code may still tell of the new editor's own selection, which takes this one back.
				if (!isThere) {
					select();
				}
				return isThere && panel.places.length > length;
			});
			return panel.places.at(-1);
		};

		/** Has all happen that is still to come: in the editor, and after a while. */
		const settle = async (): Promise<void> => {
			await documents.parsed(editor.document);
			// What was asked of VS Code before is done by the time that this is answered.
			await vscode.commands.getCommands();
			delayer.runOut();
			await documents.parsed(editor.document);
		};
		const isVisible = (line: number): boolean =>
			editor.visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line);

		it('follow the cursor: to a section, and in it to the claim, mention or citation before it', async () => {
			const heading = lineOf('# Part 20');
			const section = 'part-20';
			assert.equal(await putCursor(heading, 3), { target: { kind: 'section', id: section } });
			assert.equal(await putCursor(heading + 2, 1), {
				target: { kind: 'claim', id: 'claim-20' },
				within: { section, index: 0 },
			});
			assert.equal(await putCursor(heading + 4, 30), {
				target: { kind: 'entity', id: 'acme' },
				within: { section, index: 1 },
			});
			assert.equal(await putCursor(heading + 6, 20), {
				target: { kind: 'reference', id: 'press' },
				within: { section, index: 1 },
			});
		});

		it('follow the cursor in the metadata, to an entity and a source', async () => {
			assert.equal(await putCursor(lineOf('name: Acme'), 6), { target: { kind: 'entity', id: 'acme' } });
			assert.equal(await putCursor(lineOf('type: webpage'), 4), {
				target: { kind: 'reference', id: 'press' },
			});
		});

		it('follow the cursor to the first line, to the top', async () => {
			await putCursor(lineOf('# Part 20'), 0);
			assert.equal(await putCursor(0, 0), { target: { kind: 'part', id: 'masthead' } });
		});

		it('follow the text when it is scrolled', async () => {
			const line = lineOf('# Part 25');
			editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
			await waitFor('the panel to follow', panel.onDidFollow, () => panel.places.length > 0);
			assert.ok(/^part-2[3-5]$/.test(panel.reading?.section ?? ''), panel.reading?.section);
		});

		it('follow the panel, which is not led back by that', async () => {
			const line = lineOf('# Part 35');
			panel.goTo('part-35');
			await waitFor('the section in the editor', vscode.window.onDidChangeTextEditorVisibleRanges, () =>
				isVisible(line),
			);
			await settle();
			assert.equal(panel.places, []);
		});

		it('stay where they are when the briefing has become a file', async () => {
			const file = editor.document.uri.toString();
			panel.moveTo('untitled:/side/new.briefing.md');
			panel.moveTo(file, 'part-30');
			await settle();
			assert.ok(!isVisible(lineOf('# Part 30')), 'the text went to where the panel is');
		});

		it('follow the cursor further, while the panel is still on its way to where it was', async () => {
			panel.isSlow = true;
			await putCursor(lineOf('# Part 10'), 0);
			await putCursor(lineOf('# Part 30'), 0);
			editor.revealRange(editor.selection);
			panel.goTo('part-10');
			await settle();
			assert.ok(isVisible(lineOf('# Part 30')), 'the text went back to where the cursor was before');
		});

		it('do not follow the panel of another briefing', async () => {
			panel.reading = { briefing: 'chinas-ai-race' };
			const position = new vscode.Position(lineOf('# Part 9'), 0);
			const told = new Promise<void>((resolve) => {
				const listener = vscode.window.onDidChangeTextEditorSelection(() => {
					listener.dispose();
					resolve();
				});
			});
			editor.selection = new vscode.Selection(position, position);
			await told;
			panel.reading = { briefing: editor.document.uri.toString() };
			await putCursor(lineOf('# Part 8'), 0);
			assert.equal(
				panel.places.map(({ target }) => target.id),
				['part-8'],
			);
		});
	});
});
