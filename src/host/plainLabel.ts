/** A text for places where VS Code draws `$(name)` as an icon: there it stays text. */
export function plainLabel(text: string): string {
	// VS Code takes the backslash away before what it would draw, and nowhere else.
	return text.replace(/\$\((?=[\w-]+(?:~[\w-]+)?\))/g, '\\$(');
}
