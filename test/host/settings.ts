/** Settings by their full names, as in `settings.json`. */
export type UserSettings = Readonly<Record<string, unknown>>;

/**
 * What makes a fresh workbench quiet: nothing that opens, advises, asks or calls home by itself, and the
 * extension that is tested as the only thing to see.
 */
export const quietSettings: UserSettings = {
	'workbench.colorTheme': 'Dark Modern',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.editor.useModal': 'off',
	'workbench.editor.empty.hint': 'hidden',
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.welcomePage.experimentalOnboarding': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
	'chat.disableAIFeatures': true,
	'chat.commandCenter.enabled': false,
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'git.openRepositoryInParentFolders': 'never',
	'security.workspace.trust.enabled': false,
	'remote.autoForwardPorts': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
};
