import type { Uri } from 'vscode';

/** What a briefing is called: its title, or the name of its file when it has none. */
export function briefingTitle(
	named: { readonly uri: Uri } & (
		{ readonly briefing: { readonly title: string } } | { readonly title: string }
	),
): string {
	const { title } = 'briefing' in named ? named.briefing : named;
	return title === '' ? named.uri.path.slice(named.uri.path.lastIndexOf('/') + 1) : title;
}
