import * as vscode from 'vscode';
import { isBriefingDocument } from '../../host/briefingFile';
import type { BriefingReader, CursorPlace } from '../../host/briefingReader';
import { Delayer } from '../../host/delayer';
import { Disposable } from '../../host/disposable';
import type { ParsedDocument } from '../../host/briefingSource';
import type { ParsedDocuments } from '../../host/parsedDocuments';
import type { Reading } from '../../host/reading';
import { cursorPlace, placeAtEdge } from './cursorPlace';

// Loaded with it: what else the panel beside its text takes.
export { ActiveText } from './activeText';
export { openToSide } from './openToSideCommand';

/** Keeps the text of a briefing and its panel at the same place, whichever of them is moved. */
export class TextSync extends Disposable {
	readonly #documents: ParsedDocuments;
	readonly #reader: BriefingReader;
	readonly #delayer: Delayer;
	/** Sections that the panel was led to and has not yet told that it is at. */
	#led: readonly string[] = [];
	/** The briefing in the panel, and the section at which both are. */
	#briefing: string | undefined;
	#section: string | undefined;
	/** After another briefing, the panel has not told yet where it opened this one, which is no step of its reader. */
	#isTurning = false;
	/** The line of the heading that an editor is being scrolled to on behalf of the panel. */
	#scrollingTo: number | undefined;
	/** The editor that the panel is soon to be led by, and whether by its cursor or by its upper edge. */
	#leader: { readonly editor: vscode.TextEditor; readonly by: 'cursor' | 'edge' } | undefined;
	/** The cursor moved, so the next scrolling is to keep it in view. */
	#hasCursorMoved = false;

	constructor({
		documents,
		reader,
		delayer = new Delayer(),
	}: {
		readonly documents: ParsedDocuments;
		readonly reader: BriefingReader;
		readonly delayer?: Delayer;
	}) {
		super();
		this.#documents = documents;
		this.#reader = reader;
		this.#briefing = reader.reading?.briefing;
		this.#delayer = this.own(delayer);
		this.own(vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#cursorMoved(textEditor)));
		this.own(
			vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
		);
		this.own(reader.onDidChangeReading((reading) => void this.#panelMoved(reading)));
	}

	#cursorMoved(editor: vscode.TextEditor): void {
		this.#hasCursorMoved = true;
		this.#scrollingTo = undefined;
		this.#leadPanel(editor, 'cursor');
	}

	#scrolled(editor: vscode.TextEditor): void {
		if (!this.#isInPanel(editor.document)) {
			return;
		}
		const [top, bottom] = [editor.visibleRanges[0]?.start.line, editor.visibleRanges.at(-1)?.end.line];
		if (top === undefined || bottom === undefined) {
			return;
		}
		if (this.#scrollingTo !== undefined) {
			const isAtEnd = bottom >= editor.document.lineCount - 1;
			if (isAtEnd || (this.#scrollingTo - stickyLines <= top && top <= this.#scrollingTo)) {
				this.#scrollingTo = undefined;
			}
			return;
		}
		const { line } = editor.selection.active;
		const isForCursor = this.#hasCursorMoved && top <= line && line <= bottom;
		this.#hasCursorMoved = false;
		if (!isForCursor) {
			this.#leadPanel(editor, 'edge');
		}
	}

	/** Whether the panel that was active last shows the document. */
	#isInPanel(document: vscode.TextDocument): boolean {
		return this.#reader.reading?.briefing === document.uri.toString() && isBriefingDocument(document);
	}

	/** Soon, and not with every key: a text that takes long is read as seldom as for the panel itself. */
	#leadPanel(editor: vscode.TextEditor, by: 'cursor' | 'edge'): void {
		const { document } = editor;
		if (this.#isInPanel(document)) {
			this.#leader = { editor, by: this.#leader?.by === 'cursor' ? 'cursor' : by };
			const delay = Math.max(shortestDelay, 4 * this.#documents.durationOf(document));
			this.#delayer.run(document.uri.toString(), delay, () => void this.#lead());
		}
	}

	async #lead(): Promise<void> {
		if (!this.#leader) {
			return;
		}
		const { editor, by } = this.#leader;
		this.#leader = undefined;
		const { document } = editor;
		const parsed = await this.#documents.parsed(document);
		const top = editor.visibleRanges[0]?.start.line ?? 0;
		const line = by === 'cursor' ? editor.selection.active.line : top;
		const found = by === 'cursor' ? cursorPlace(parsed, editor.selection.active) : placeAtEdge(parsed, top);
		const place = found ?? (line === 0 ? beginning : undefined);
		const isThere = by === 'edge' && this.#isHeadingAtTop(parsed, top);
		if (!place || isThere || this.isDisposed || !this.#isInPanel(document)) {
			return;
		}
		const section = sectionOf(place);
		if (section !== undefined && section !== this.#reader.reading?.section) {
			this.#led = [...this.#led, section];
		}
		this.#section = section;
		this.#reader.follow(document.uri.toString(), place);
	}

	/** Whether the section of the panel begins at the upper edge already, if only under the lines that stick there. */
	#isHeadingAtTop({ briefing }: ParsedDocument, top: number): boolean {
		const section = briefing.sections.find(({ id }) => id === this.#reader.reading?.section);
		const line = section?.range.startLine ?? -1;
		return top <= line && line <= top + stickyLines;
	}

	async #panelMoved(reading: Reading | undefined): Promise<void> {
		const section = reading?.section;
		if (reading?.briefing !== this.#briefing) {
			// Another panel, or one whose briefing was saved as a file: nobody has moved it, so the text stays.
			this.#isTurning = this.#briefing !== undefined;
			this.#briefing = reading?.briefing;
			this.#section = section;
		}
		if (this.#isTurning && (section ?? reading?.part) !== undefined) {
			this.#isTurning = false;
			this.#section = section;
			return;
		}
		if (!reading || section === undefined || section === this.#section) {
			this.#led = [];
			return;
		}
		if (this.#led.includes(section)) {
			this.#led = this.#led.slice(this.#led.indexOf(section) + 1);
			return;
		}
		this.#section = section;
		const editor = vscode.window.visibleTextEditors.find(
			({ document }) => document.uri.toString() === reading.briefing,
		);
		const briefing = editor && (await this.#documents.parsed(editor.document)).briefing;
		const line = briefing?.sections.find(({ id }) => id === section)?.range.startLine;
		if (editor && line !== undefined && this.#section === section) {
			this.#scrollTo(editor, line);
		}
	}

	#scrollTo(editor: vscode.TextEditor, line: number): void {
		if (editor.visibleRanges[0]?.start.line !== line) {
			this.#scrollingTo = line;
			editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
		}
	}
}

function sectionOf({ target, within }: CursorPlace): string | undefined {
	return within?.section ?? (target.kind === 'section' ? target.id : undefined);
}

/** Where the panel goes for the first line of a text. */
const beginning: CursorPlace = { target: { kind: 'part', id: 'masthead' } };

/** In milliseconds. */
const shortestDelay = 50;

/** How many lines of an editor can be covered by those that stick to its upper edge. */
const stickyLines = 6;
