import type { Appearance } from '../protocol/appearance';

/** Sets the text as the user's settings want it; what they do not say is left to the style sheet. */
export function applyAppearance({ fontSize, lineHeight, measure }: Appearance): void {
	setVariable('--text-size', fontSize === undefined ? undefined : `calc(${fontSize}px * 1.08)`);
	setVariable('--line-height', lineHeight === undefined ? undefined : String(lineHeight));
	setVariable('--measure', `${measure}ch`);
}

function setVariable(name: string, value: string | undefined): void {
	if (value === undefined) {
		document.documentElement.style.removeProperty(name);
	} else {
		document.documentElement.style.setProperty(name, value);
	}
}
