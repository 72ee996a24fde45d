import * as vscode from 'vscode';
import { briefingSelector } from '../../host/briefingFile';
import { onFirstUse } from '../../host/onFirstUse';
import type { LanguageOptions } from './language';

/** Registers what helps with writing briefing files, all of which is loaded when the first of it is asked for. */
export function registerLanguage(options: LanguageOptions): vscode.Disposable {
	const load = onFirstUse(async () => (await import('./languageFeatures')).createLanguageFeatures(options));
	const { languages } = vscode;
	return vscode.Disposable.from(
		languages.registerCompletionItemProvider(
			briefingSelector,
			{
				provideCompletionItems: async (...asked) =>
					(await load()).completion.provideCompletionItems(asked[0], asked[1], asked[2]),
			},
			'@',
			'#',
			'=',
			' ',
			'"',
			'(',
			'{',
		),
		languages.registerHoverProvider(briefingSelector, {
			provideHover: async (...asked) => (await load()).hover.provideHover(...asked),
		}),
		languages.registerDefinitionProvider(briefingSelector, {
			provideDefinition: async (...asked) => (await load()).definition.provideDefinition(...asked),
		}),
		languages.registerReferenceProvider(briefingSelector, {
			provideReferences: async (...asked) => (await load()).reference.provideReferences(...asked),
		}),
		languages.registerRenameProvider(briefingSelector, {
			prepareRename: async (...asked) => (await load()).rename.prepareRename(...asked),
			provideRenameEdits: async (...asked) => (await load()).rename.provideRenameEdits(...asked),
		}),
		languages.registerDocumentSymbolProvider(
			briefingSelector,
			{ provideDocumentSymbols: async (...asked) => (await load()).symbol.provideDocumentSymbols(...asked) },
			{ label: vscode.l10n.t('Briefing') },
		),
		languages.registerFoldingRangeProvider(briefingSelector, {
			provideFoldingRanges: async (...asked) => (await load()).folding.provideFoldingRanges(...asked),
		}),
		languages.registerCodeLensProvider(briefingSelector, {
			provideCodeLenses: async (...asked) => (await load()).lens.provideCodeLenses(...asked),
			resolveCodeLens: async (...asked) => (await load()).lens.resolveCodeLens(...asked),
		}),
	);
}
