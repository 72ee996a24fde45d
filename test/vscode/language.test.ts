import * as vscode from 'vscode';
import { assert } from './assert';
import { briefingApi, closeTabs, waitForTabs } from './briefingExtension';
import { MemoryFiles } from './memoryFiles';

const source = `---
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

describe('writing a briefing', () => {
	let files: MemoryFiles;
	let document: vscode.TextDocument;
	let count = 0;
	before(async () => {
		await briefingApi();
		files = new MemoryFiles();
	});
	beforeEach(async () => {
		const uri = files.put(`/language/${++count}.briefing.md`, source);
		document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
	});
	afterEach(async () => {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await closeTabs();
	});
	after(() => files.dispose());

	/** The position inside of some words of the file: at the mark, or at their start. */
	const at = (marked: string): vscode.Position => {
		const mark = Math.max(0, marked.indexOf('¦'));
		const start = document.getText().indexOf(marked.replace('¦', ''));
		assert.ok(start >= 0, `${marked} is not there`);
		return document.positionAt(start + mark);
	};
	const write = async (after: string, text: string): Promise<void> => {
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, document.positionAt(document.getText().indexOf(after) + after.length), text);
		await vscode.workspace.applyEdit(edit);
	};
	const execute = <Result>(command: string, ...rest: readonly unknown[]): Thenable<Result> =>
		vscode.commands.executeCommand<Result>(`vscode.execute${command}Provider`, document.uri, ...rest);
	const completions = async (position: vscode.Position): Promise<readonly vscode.CompletionItem[]> =>
		(await execute<vscode.CompletionList>('CompletionItem', position)).items;
	const labels = (items: readonly vscode.CompletionItem[]): readonly string[] =>
		items.map(({ label }) => (typeof label === 'string' ? label : label.label));

	it('offers references with what they are, and replaces what is there', async () => {
		const items = await completions(at('[@pr¦ess, p. 3'));
		const press = items.find(({ label }) => label === 'press');
		assert.equal(press?.detail, 'Example');
		const range = press?.range;
		assert.equal(
			range && 'replacing' in range && [document.getText(range.inserting), document.getText(range.replacing)],
			['pr', 'press'],
		);
	});

	it('offers ids in a link that is being written, standings, parties and keys', async () => {
		await write('Nothing.', ' [it](#');
		const ids = labels(await completions(at('[it](#¦\n')));
		assert.ok(
			['acme', 'm-1', 'what', 'won', 'more'].every((id) => ids.includes(id)),
			ids.join(),
		);
		assert.ok(labels(await completions(at('standing=¦stated'))).includes('self-reported'));
		assert.ok(labels(await completions(at('by=¦acme'))).includes('m-1'));
		assert.ok(labels(await completions(at('verdict: ¦open'))).includes('agrees'));
		const keys = labels(await completions(at('lab: acme¦}')));
		assert.ok(keys.includes('acme'), keys.join());
		await write('title: A race', '\nab');
		const top = labels(await completions(at('\nab¦\n')));
		assert.ok(top.includes('abstract') && !top.includes('title'), top.join());
	});

	it('offers an id that would end a link as it may stand in one', async () => {
		await write('Nothing.', ' [it](#');
		await write('entities:', '\n  - {id: "a(b)", kind: lab, name: Odd}');
		const odd = (await completions(at('[it](#¦\n'))).find(({ label }) => label === 'a(b)');
		assert.equal(odd?.insertText, 'a%28b%29');
	});

	it('offers the keys of CSL in a reference, and says what each means', async () => {
		await write('publisher: Example', ', ');
		const items = await completions(at('publisher: Example, ¦}'));
		const offered = labels(items);
		assert.ok(
			['author', 'issued', 'URL', 'DOI', 'container-title', 'page'].every((key) => offered.includes(key)),
		);
		assert.ok(!offered.includes('title') && !offered.includes('publisher'), offered.join());
		const issued = items.find(({ label }) => label === 'issued')?.documentation;
		assert.ok(
			issued instanceof vscode.MarkdownString && issued.value.includes('EDTF'),
			'it is not explained',
		);
		assert.ok(labels(await completions(at('type: ¦webpage'))).includes('article-newspaper'));
	});

	it('turns an @ in the text into a citation', async () => {
		await write('Nothing.', ' @pr');
		const press = (await completions(at(' @pr¦\n'))).find(({ label }) => label === '[@press]');
		const range = press?.range;
		assert.equal(range && 'replacing' in range && document.getText(range.replacing), '@pr');
		assert.equal(press?.filterText, '@press');
	});

	it('shows what is behind a citation, a mention and a key, and trusts nothing of it', async () => {
		const hover = async (marked: string): Promise<string> => {
			const hovers = await execute<vscode.Hover[]>('Hover', at(marked));
			return hovers
				.flatMap(({ contents }) => contents)
				.map((content) => {
					assert.ok(content instanceof vscode.MarkdownString && !content.isTrusted, 'it is trusted');
					return content.value.replace(/\\/g, '');
				})
				.join('\n');
		};
		const citation = await hover('[@pr¦ess, p. 3');
		assert.ok(citation.includes('The Press') && citation.includes('Cited in: What happened'), citation);
		const mention = await hover('Ac¦me made');
		assert.ok(
			mention.includes('**Acme**') && mention.includes('Berlin') && mention.includes('@press'),
			mention,
		);
		const claim = await hover('{#w¦on .claim');
		assert.ok(
			['Acme, stated', 'Acme won [@press]', 'This briefing’s check: '].every((part) => claim.includes(part)),
			claim,
		);
		assert.ok((await hover('verd¦ict')).includes('What the check found'));
		const raw = (await execute<vscode.Hover[]>('Hover', at('id: ac¦me')))[0]?.contents[0];
		assert.ok(raw instanceof vscode.MarkdownString && !/[^\\]\]\(command:/.test(raw.value), 'a link is live');
	});

	it('goes to where an id is defined, and finds where it is used', async () => {
		const [link] = await execute<vscode.LocationLink[]>('Definition', at('[it](#m¦-1)'));
		assert.equal(link?.targetSelectionRange && document.getText(link.targetSelectionRange), 'm-1');
		assert.equal(link?.targetSelectionRange?.start.line, 10);
		const found = await execute<vscode.Location[]>('Reference', at('id: ac¦me'));
		assert.equal(
			found.map(({ range }) => [range.start.line, document.getText(range)]),
			[
				[4, 'acme'],
				[10, 'acme'],
				[19, 'Acme'],
				[21, 'Acme'],
				[21, 'acme'],
			],
		);
	});

	it('renames an id through the whole file in one edit, and back', async () => {
		const rename = async (marked: string, name: string): Promise<void> => {
			const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
				'vscode.executeDocumentRenameProvider',
				document.uri,
				at(marked),
				name,
			);
			assert.ok(await vscode.workspace.applyEdit(edit));
		};
		await rename('@pr¦ess, p. 3', 'paper-1');
		assert.equal(document.getText(), source.replaceAll('press', 'paper-1'));
		await rename('id: pap¦er-1', 'press');
		assert.equal(document.getText(), source);
		const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
			'vscode.prepareRename',
			document.uri,
			at('{#w¦on .claim'),
		);
		assert.equal([document.getText(prepared.range), prepared.placeholder], ['won', 'won']);
		await assert.rejects(rename('{#w¦on .claim', 'acme'), /already used/);
		await assert.rejects(rename('{#w¦on .claim', 'a b'), /cannot be an id/);
	});

	it('renames what stands in the text hundreds of times', async () => {
		await write('Nothing.', `${' And [it](#m-1), [@press] is'.repeat(500)}.`);
		const before = document.getText();
		const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
			'vscode.executeDocumentRenameProvider',
			document.uri,
			at('(#m¦-1)'),
			'model-2',
		);
		assert.ok(await vscode.workspace.applyEdit(edit));
		assert.equal(document.getText(), before.replaceAll('m-1', 'model-2'));
	});

	it('has an outline, folds, and a lens that opens the panel at its section', async () => {
		const symbols = await execute<vscode.DocumentSymbol[]>('DocumentSymbol');
		const show = ({ name, children }: vscode.DocumentSymbol): unknown =>
			children.length > 0 ? [name, children.map(show)] : name;
		const shown = JSON.stringify(symbols.map(show));
		assert.ok(shown.includes('["Metadata",[["Labs",["Acme"]],["Models",["Model One"]]]]'), shown);
		assert.ok(shown.includes('["What happened",["Acme won","More"]]'), shown);
		const folds = await execute<vscode.FoldingRange[]>('FoldingRange');
		const has = (start: number, end: number): boolean =>
			folds.some((fold) => fold.start === start && fold.end === end);
		assert.ok(has(0, 15) && has(3, 10) && has(4, 9), JSON.stringify(folds));
		const lenses = await execute<vscode.CodeLens[]>('CodeLens', 10);
		assert.equal(
			lenses.map(({ range, command }) => [range.start.line, command?.title]),
			[
				[17, '1 claim, 1 source'],
				[23, '0 claims, 0 sources'],
			],
		);
		const command = lenses[0]?.command;
		assert.ok(command);
		await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
		await waitForTabs('the panel', ([tab]) => tab?.label === 'A race');
	});
});
