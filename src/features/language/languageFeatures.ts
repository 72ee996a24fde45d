import { CompletionProvider } from './completionProvider';
import { DefinitionProvider } from './definitionProvider';
import { FoldingProvider } from './foldingProvider';
import { HoverProvider } from './hoverProvider';
import type { LanguageOptions } from './language';
import { ReferenceProvider } from './referenceProvider';
import { RenameProvider } from './renameProvider';
import { SectionLensProvider } from './sectionLensProvider';
import { SymbolProvider } from './symbolProvider';

/** Everything that helps with writing a briefing. */
export interface LanguageFeatures {
	readonly completion: CompletionProvider;
	readonly hover: HoverProvider;
	readonly definition: DefinitionProvider;
	readonly reference: ReferenceProvider;
	readonly rename: RenameProvider;
	readonly symbol: SymbolProvider;
	readonly folding: FoldingProvider;
	readonly lens: SectionLensProvider;
}

/** Makes the features; loaded when the first of them is asked for. */
export function createLanguageFeatures(options: LanguageOptions): LanguageFeatures {
	return {
		completion: new CompletionProvider(options),
		hover: new HoverProvider(options),
		definition: new DefinitionProvider(options),
		reference: new ReferenceProvider(options),
		rename: new RenameProvider(options),
		symbol: new SymbolProvider(options),
		folding: new FoldingProvider(options),
		lens: new SectionLensProvider(options),
	};
}
