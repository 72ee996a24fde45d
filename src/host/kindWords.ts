import * as vscode from 'vscode';

/** What one entity of a kind is called: 'Lab', 'Model'; a kind of the author's own is its own word. */
export function kindName(kind: string): string {
	switch (kind) {
		case 'lab':
			return vscode.l10n.t('Lab');
		case 'model':
			return vscode.l10n.t('Model');
		case 'person':
			return vscode.l10n.t('Person');
		case 'hardware':
			return vscode.l10n.t('Hardware');
		case 'organization':
			return vscode.l10n.t('Organization');
		case 'section':
			return vscode.l10n.t('Section');
		case 'claim':
			return vscode.l10n.t('Claim');
		case 'reference':
			return vscode.l10n.t('Source');
		default:
			return capitalized(kind);
	}
}

/** What all of a kind are called: 'Labs', 'People'; a kind of the author's own is its own word. */
export function kindGroupName(kind: string): string {
	switch (kind) {
		case 'lab':
			return vscode.l10n.t('Labs');
		case 'model':
			return vscode.l10n.t('Models');
		case 'person':
			return vscode.l10n.t('People');
		case 'hardware':
			return vscode.l10n.t('Hardware');
		case 'organization':
			return vscode.l10n.t('Organizations');
		case 'section':
			return vscode.l10n.t('Sections');
		case 'claim':
			return vscode.l10n.t('Claims');
		case 'reference':
			return vscode.l10n.t('Sources');
		default:
			return capitalized(kind);
	}
}

/** An author's own word as a label has it: `joint-venture` is 'Joint venture'. */
export function capitalized(word: string): string {
	const text = word.replaceAll('-', ' ');
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
