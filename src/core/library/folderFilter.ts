import { globPattern } from './globPattern';

/** What is a briefing in a folder, and where none are looked for. Paths are relative to the folder, with slashes. */
export interface FolderFilter {
	/** Whether a file is a briefing that is looked for. */
	isBriefing(path: string): boolean;
	/** Whether a file or a folder is left out for its own sake; what is in a folder that is left out is so, too. */
	isLeftOut(path: string): boolean;
	/** Whether a folder is looked through. */
	isSearched(path: string): boolean;
}

/** The filter by a folder's globs, as VS Code has them: that of its briefings, and those of what is left out. */
export function folderFilter(files: string, excluded: readonly string[]): FolderFilter {
	const briefings = globPattern(files);
	const patterns = excluded.map(globPattern);
	const isLeftOut = (path: string): boolean => patterns.some((pattern) => pattern.test(path));
	const isSearched = (path: string): boolean => !pathsOnTheWay(path).some(isLeftOut);
	return {
		isBriefing: (path) => isBriefingPath(path) && briefings.test(path) && isSearched(path),
		isLeftOut,
		isSearched,
	};
}

/** Whether a file is a briefing, by its name. */
export function isBriefingPath(path: string): boolean {
	return /[^/]\.briefing\.md$/i.test(path);
}

function pathsOnTheWay(path: string): readonly string[] {
	const parts = path.split('/');
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
