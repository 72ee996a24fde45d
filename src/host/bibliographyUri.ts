import * as vscode from 'vscode';
import { briefingFolders, pathIn } from './briefingFolder';

/** A file that a briefing may read, and the folder that holds it. */
export interface BibliographyUri {
	readonly uri: vscode.Uri;
	readonly folder: vscode.Uri;
}

/**
 * Gives the file at a path that is relative to a briefing; undefined where that is outside of the workspace's
 * folders, and of the folder of the settings that the briefing is in, however the path is written.
 */
export function bibliographyUris(briefing: vscode.Uri): (path: string) => BibliographyUri | undefined {
	const home = atHome(briefing);
	const workspace = new Set((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()));
	const folders = briefingFolders()
		.map(({ uri }) => uri)
		.filter((uri) => workspace.has(uri.toString()) || pathIn(uri, home) !== undefined);
	const folderOf = (uri: vscode.Uri): vscode.Uri | undefined =>
		folders.find((folder) => pathIn(folder, uri) !== undefined);
	return (path) => {
		const written = decodings(path);
		if (
			!written ||
			written.some((each) => isAbsolute(each) || !folderOf(vscode.Uri.joinPath(home, '..', each)))
		) {
			return undefined;
		}
		const uri = vscode.Uri.joinPath(home, '..', path.replaceAll('\\', '/'));
		const folder = folderOf(uri);
		return folder && { uri, folder };
	};
}

/** A document that is not yet saved has its place in a folder. */
function atHome(briefing: vscode.Uri): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.find(
		({ uri }) => pathIn(uri, uri.with({ path: briefing.path })) !== undefined,
	);
	return briefing.scheme === 'untitled' && folder ? folder.uri.with({ path: briefing.path }) : briefing;
}

/** More than any disk has. */
const longestPath = 4096;
/** No path that is meant is encoded more often than that. */
const mostDecodings = 4;

/** The path, and what whoever decodes it once or more often would make of it; undefined where there is no end of that. */
function decodings(path: string): readonly string[] | undefined {
	const found: string[] = [];
	for (let next = path.replaceAll('\\', '/'); next !== found.at(-1); next = decoded(next)) {
		if (next.length > longestPath || found.length > mostDecodings) {
			return undefined;
		}
		found.push(next);
	}
	return found;
}

/** Byte by byte: of what is no valid encoding, somebody may decode a part. */
function decoded(path: string): string {
	return path
		.replace(/%([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)))
		.replaceAll('\\', '/');
}

function isAbsolute(path: string): boolean {
	return /^(?:\/|~|[a-z][a-z\d+.-]*:)|\0/i.test(path);
}
