/** The themes that tests and screenshots use, by the names that `workbench.colorTheme` takes. */
export type ThemeName =
	'Dark Modern' | 'Light Modern' | 'Default High Contrast' | 'Default High Contrast Light';

/** How a theme is known to the palette, to the workbench's style sheets and to webviews. */
interface Theme {
	readonly label: string;
	readonly workbenchClass: string;
	/** The value of `data-vscode-theme-kind` on a webview's body. */
	readonly webviewKind: string;
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
	'Dark Modern': {
		label: 'Dark Modern',
		workbenchClass: 'vscode-theme-defaults-themes-dark_modern-json',
		webviewKind: 'vscode-dark',
	},
	'Light Modern': {
		label: 'Light Modern',
		workbenchClass: 'vscode-theme-defaults-themes-light_modern-json',
		webviewKind: 'vscode-light',
	},
	'Default High Contrast': {
		label: 'Dark High Contrast',
		workbenchClass: 'vscode-theme-defaults-themes-hc_black-json',
		webviewKind: 'vscode-high-contrast',
	},
	'Default High Contrast Light': {
		label: 'Light High Contrast',
		workbenchClass: 'vscode-theme-defaults-themes-hc_light-json',
		webviewKind: 'vscode-high-contrast-light',
	},
};
