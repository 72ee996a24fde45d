import * as vscode from 'vscode';
import { assert } from './assert';
import { waitForTabs } from './briefingExtension';
import { openWrittenBriefing, writtenSource as source } from './writtenBriefing';

describe('writing a briefing', () => {
	let document: vscode.TextDocument;
	const briefing = openWrittenBriefing('language');
	const { at, write, execute } = briefing;
	beforeEach(() => {
		document = briefing.document;
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
