import * as vscode from 'vscode';
import { folderFilter } from '../core/library/folderFilter';

/** A folder in which briefings are looked for: one of the workspace, or one that the settings name. */
export interface BriefingFolder {
	readonly uri: vscode.Uri;
	/** The glob of the files. */
	readonly files: string;
	/** The globs of what is left out. */
	readonly excluded: readonly string[];
}

/** The folders in which briefings are looked for, by the settings as they are now. */
export function briefingFolders(): readonly BriefingFolder[] {
	const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
	const named = vscode.workspace.getConfiguration('briefing').get<unknown>('folders');
	const further = (Array.isArray(named) ? named : []).flatMap((name) => toUri(name) ?? []);
	const all = new Map([...folders, ...further].map((uri) => [uri.toString(), uri]));
	return [...all.values()].map((uri) => ({
		uri,
		files: vscode.workspace.getConfiguration('briefing', uri).get('files') || '**/*.briefing.md',
		excluded: [...switchedOn('files', uri), ...switchedOn('search', uri)],
	}));
}

/** Calls the listener when there may be other folders, or other files in them. */
export function onDidChangeFolders(listener: () => void): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.onDidChangeWorkspaceFolders(listener),
		vscode.workspace.onDidChangeConfiguration((change) => {
			const sections = [
				'briefing.files',
				'briefing.folders',
				'files.exclude',
				'search.exclude',
				'search.followSymlinks',
			];
			if (sections.some((section) => change.affectsConfiguration(section))) {
				listener();
			}
		}),
	);
}

/** Tells of a file whether it is one of a folder's briefings. */
export function isIn(folder: BriefingFolder): (uri: vscode.Uri) => boolean {
	const { isBriefing } = folderFilter(folder.files, folder.excluded);
	return (uri) => {
		const path = pathIn(folder.uri, uri);
		return path !== undefined && isBriefing(path);
	};
}

/** The path of a file relative to a folder; undefined when it is not in it. */
export function pathIn(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
	const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
	const isSameHome = uri.scheme === folder.scheme && uri.authority === folder.authority;
	return isSameHome && uri.path.startsWith(start) ? uri.path.slice(start.length) : undefined;
}

function switchedOn(section: 'files' | 'search', uri: vscode.Uri): readonly string[] {
	const globs = vscode.workspace.getConfiguration(section, uri).get<unknown>('exclude');
	return typeof globs === 'object' && globs !== null
		? Object.entries(globs).flatMap(([glob, on]) => (on === true ? [glob] : []))
		: [];
}

/** An address with a scheme, or a path that begins at the root of the disk. */
function toUri(name: unknown): vscode.Uri | undefined {
	if (typeof name !== 'string') {
		return undefined;
	}
	try {
		return /^[a-z][a-z\d+.-]+:\//i.test(name)
			? asFound(vscode.Uri.parse(name, true))
			: /^(?:[/\\]|[a-z]:[/\\])/i.test(name)
				? asFound(vscode.Uri.file(name))
				: undefined;
	} catch {
		return undefined;
	}
}

/** As VS Code writes what it finds on a disk of Windows, whose letter may be written large or small. */
function asFound(uri: vscode.Uri): vscode.Uri {
	return uri.scheme === 'file' ? vscode.Uri.file(uri.fsPath) : uri;
}
