/** A text for places where VS Code draws `$(name)` as an icon: there it stays text. */
export function plainLabel(text: string): string {
	return text.replace(/\$\(/g, '\\$(');
}
