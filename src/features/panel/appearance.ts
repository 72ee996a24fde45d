import * as vscode from 'vscode';
import type { Appearance } from '../../protocol/appearance';

/** The settings that say how the text is set: a briefing is Markdown, so those for Markdown count. */
const appearanceSettings = [
	'editor.fontSize',
	'editor.lineHeight',
	'editor.wordWrapColumn',
	'briefing.readingKeys',
] as const;

/** How the user's settings want the text to be set. */
export function currentAppearance(): Appearance {
	const editor = vscode.workspace.getConfiguration('editor');
	const markdown = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
	const fontSize = markdown.get<number>('fontSize') ?? 0;
	const lineHeight = markdown.get<number>('lineHeight') ?? 0;
	const column = markdown.get<number>('wordWrapColumn') ?? usualColumn;
	return {
		...(fontSize > 0 && fontSize !== editor.get<number>('fontSize') && { fontSize }),
		...(lineHeight > 0 && { lineHeight: lineHeightRatio(lineHeight, fontSize) }),
		// A line of prose holds more letters than digits, on which the unit rests.
		measure: Math.round(clamp(column, 40, 110) * 0.85),
		readingKeys: vscode.workspace.getConfiguration('briefing').get<boolean>('readingKeys') ?? true,
	};
}

/** Calls the listener when the user's settings may want the text to be set in another way. */
export function onDidChangeAppearance(listener: () => void): vscode.Disposable {
	return vscode.workspace.onDidChangeConfiguration(({ affectsConfiguration }) => {
		if (appearanceSettings.some((setting) => affectsConfiguration(setting))) {
			listener();
		}
	});
}

/** The default of `editor.wordWrapColumn`. */
const usualColumn = 80;

/** As `editor.lineHeight` has it: below 8 it is a multiple of the font size, from there on it is in pixels. */
function lineHeightRatio(lineHeight: number, fontSize: number): number {
	return clamp(lineHeight < 8 ? lineHeight : lineHeight / (fontSize > 0 ? fontSize : 14), 1.2, 3);
}

function clamp(value: number, lowest: number, highest: number): number {
	return Math.min(highest, Math.max(lowest, value));
}
