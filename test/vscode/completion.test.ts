import * as vscode from 'vscode';
import { standingDescriptions, verdictDescriptions } from '../../src/core/completion/schemaAt';
import { assert } from './assert';
import { waitForAnswer } from './waitFor';
import { openWrittenBriefing, writtenSource as source } from './writtenBriefing';

describe('completion', () => {
	let document: vscode.TextDocument;
	const briefing = openWrittenBriefing('completion');
	const { at, write, execute } = briefing;
	beforeEach(() => {
		document = briefing.document;
	});

	const completions = async (position: vscode.Position): Promise<readonly vscode.CompletionItem[]> =>
		(await execute<vscode.CompletionList>('CompletionItem', position)).items;
	/** Puts the cursor behind some words, does what makes VS Code propose something there, and takes what it has first. */
	const chooseBehind = async (words: string, command: string, ...rest: readonly unknown[]): Promise<void> => {
		const position = document.positionAt(document.getText().indexOf(words) + words.length);
		const editor = await vscode.window.showTextDocument(document);
		editor.selection = new vscode.Selection(position, position);
		await vscode.commands.executeCommand(command, ...rest);
		const before = document.getText();
		await waitForAnswer('a proposal', async () => {
			await vscode.commands.executeCommand('acceptSelectedSuggestion');
			return document.getText() !== before;
		});
	};
	const suggest = 'editor.action.triggerSuggest';
	/** What stands in the line behind some words. */
	const lineBehind = (words: string): string => {
		const start = document.positionAt(document.getText().indexOf(words) + words.length);
		return document.lineAt(start).text.slice(start.character);
	};
	const labels = (items: readonly vscode.CompletionItem[]): readonly string[] =>
		items.map(({ label }) => (typeof label === 'string' ? label : label.label));

	it('offers references with what they are, and replaces what is there', async () => {
		const items = await completions(at('[@pr¦ess, p. 3'));
		const press = items.find(({ filterText }) => filterText?.startsWith('press'));
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
		assert.equal(odd?.insertText, '#a%28b%29');
	});

	it("offers ids of a link before VS Code's own headings, and in place of the sign that is there", async () => {
		await write('Nothing.', ' [it](#');
		const items = await completions(at('[it](#¦\n'));
		const acme = items.find(({ label }) => label === 'acme');
		const range = acme?.range;
		assert.equal(
			[
				acme?.filterText,
				acme?.insertText,
				range && 'replacing' in range && document.getText(range.replacing),
			],
			['#acme', '#acme', '#'],
		);
		await chooseBehind('Nothing. [it](#', suggest);
		assert.equal(lineBehind('Nothing. [it]('), '#acme');
	});

	it('finds a reference by its title and its author, and shows its title beside the key', async () => {
		await write(
			'references:',
			'\n  - {id: trial, type: report, title: Field *trial*, author: [{family: Baker, given: Jo}]}',
		);
		await write('Nothing.', ' [@ba @ba');
		for (const marked of [
			'[@pr¦ess, p. 3',
			'Nothing. [@b¦a',
			' @ba¦\n',
			'cite: "[@p¦ress',
			'cite: ¦"[@press',
		]) {
			const found = (await completions(at(marked))).find(({ filterText }) => filterText?.includes('trial'));
			assert.equal(
				(found?.label as vscode.CompletionItemLabel | undefined)?.description,
				'Field trial',
				marked,
			);
			assert.ok(/^["@[]*trial\]? Baker Field trial$/.test(found?.filterText ?? ''), found?.filterText);
		}
		await write('## More\n\n', 'Not [@fiel\n\n');
		await chooseBehind('Not [@fiel', suggest);
		assert.equal(lineBehind('Not '), '[@trial');
	});

	it('takes no sign behind a key that is not there yet for the choice of another', async () => {
		await write('references:', '\n  - {id: trial, type: report, title: Pressing matters}');
		const commits = (items: readonly vscode.CompletionItem[]): readonly unknown[] =>
			['press', 'trial'].map(
				(key) => items.find(({ filterText }) => filterText?.startsWith(key))?.commitCharacters ?? [],
			);
		assert.equal(commits(await completions(at('[@pr¦ess, p. 3'))), [[']', ';', ','], []]);
	});

	it('writes one space behind a key whose value follows', async () => {
		for (const [written, key, expected] of [
			['    ali¦\n', 'aliases', '    aliases: ¦\n'],
			['    ali¦ \n', 'aliases', '    aliases: ¦\n'],
			['    ali¦:\n', 'aliases', '    aliases: ¦\n'],
			['    ali¦ases: [A]\n', 'aliases', '    aliases: ¦[A]\n'],
			['    ali¦ [A]\n', 'aliases', '    aliases: ¦[A]\n'],
			['    ali¦  [A]\n', 'aliases', '    aliases:¦ [A]\n'],
			['    rel¦\n', 'relations', '    relations:¦\n'],
			['    rel¦: [{}]\n', 'relations', '    relations: ¦[{}]\n'],
			['    sec¦\n', 'section', '    section: ¦\n'],
		] as const) {
			const [before = '', after = ''] = written.split('¦');
			await write('kind: lab\n', before + after);
			const place = at(`kind: lab\n${before}¦${after}`);
			const item = (await completions(place)).find(({ label }) => label === key);
			const range = item?.range;
			// Not one for inserting and another for replacing, or a part of the old key would stay.
			assert.ok(item && range instanceof vscode.Range, written);
			const line = document.lineAt(place.line).text;
			const [start, end] = [line.slice(0, range.start.character), line.slice(range.end.character)];
			assert.equal(`${start}${String(item.insertText)}¦${end}\n`, expected);
			await vscode.commands.executeCommand('undo');
			assert.equal(document.getText(), source);
		}
	});

	it('offers attributes as soon as the brace stands behind the bracket', async () => {
		await write('Nothing.', ' [It]');
		await chooseBehind(' [It]', 'type', { text: '{' });
		assert.equal(lineBehind(' [It]').slice(0, 7), '{.claim');
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

	it('says what our own keys, the verdicts and the standings mean', async () => {
		await write('title: A race', '\nab');
		const explained = async (marked: string): Promise<Readonly<Record<string, string | undefined>>> =>
			Object.fromEntries(
				(await completions(at(marked))).flatMap(({ label, documentation }) =>
					typeof label === 'string'
						? [[label, documentation instanceof vscode.MarkdownString ? documentation.value : undefined]]
						: [],
				),
			);
		const keys = await explained('\nab¦\n');
		assert.ok(keys.abstract?.includes('summary'), keys.abstract);
		const values = { ...(await explained('verdict: ¦open')), ...(await explained('standing=¦stated')) };
		const meanings = { ...verdictDescriptions, ...standingDescriptions };
		for (const [value, meaning] of Object.entries(meanings)) {
			assert.equal(values[value]?.replace(/\\/g, ''), meaning, value);
		}
	});

	it('offers the snippets in the text', async () => {
		await write('Nothing.', '\n\nbriefing');
		const items = await completions(at('\n\nbriefing¦\n'));
		const snippets = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
		assert.ok(labels(snippets).includes('briefing-claim'), labels(items).join());
	});

	it('offers the snippets of the metadata there, and not those of the text', async () => {
		await write('references:', '\n  briefing');
		// Until VS Code has looked at the text, all of it is Markdown.
		await waitForAnswer('what belongs there', async () => {
			const offered = labels(await completions(at('references:\n  briefing¦\n')));
			return offered.includes('briefing-reference') && !offered.includes('briefing-claim');
		});
	});

	it('turns an @ in the text into a citation', async () => {
		await write('Nothing.', ' @pr');
		const press = (await completions(at(' @pr¦\n'))).find(({ filterText }) =>
			filterText?.startsWith('@press'),
		);
		const range = press?.range;
		assert.equal(range && 'replacing' in range && document.getText(range.replacing), '@pr');
		assert.equal(press?.insertText, '[@press]');
	});
});
