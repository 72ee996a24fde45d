import { runMocha } from '../host/mochaInHost';

/** Runs in the Node host and in the web host alike, through VS Code's API alone. */
export function run(): Promise<void> {
	return runMocha(async () => {
		// The first sees the extension before anything has woken it.
		await import('./activation.test');
		// Before others open briefings, which stay for a while.
		await import('./otherBriefings.test');
		await import('./api.test');
		await import('./problems.test');
		await import('./language.test');
		await import('./completion.test');
		await import('./quickFixes.test');
		await import('./files.test');
		await import('./library.test');
		await import('./keptOutlines.test');
		await import('./outlineWorkers.test');
		await import('./folderLists.test');
		await import('./findInFolders.test');
		await import('./found.test');
		await import('./briefingPick.test');
		await import('./replaceRows.test');
		await import('./bibliography.test');
		await import('./openBibliography.test');
		await import('./sidebar.test');
		await import('./libraryTree.test');
		// After the others of the library, since an edited document stays for a while.
		await import('./odds.test');
		await import('./commands.test');
		await import('./earlyPanel.test');
		await import('./hostile.test');
		await import('./reading.test');
		await import('./openLink.test');
		await import('./newBriefing.test');
		await import('./insertCitation.test');
		await import('./formatGuide.test');
		await import('./openToSide.test');
	});
}
