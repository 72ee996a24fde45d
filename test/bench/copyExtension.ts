import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onProcessEnd } from '../host/processEnd';
import { generateLargeBriefing } from './generateLargeBriefing';

/** All that ships, and what the packing of it asks for. */
const shipped = [
	...['package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'l10n', 'media', 'content', 'dist'],
	...['README.md', 'CHANGELOG.md', 'LICENSE', '.vscodeignore'],
];

/** The built extension in a folder of its own, where nobody builds anew while it is measured. */
export interface ExtensionCopy {
	readonly folder: string;
	/** A folder for a workbench to open, with the shipped briefing as a briefing file and as plain text. */
	readonly workspace: string;
	/** Changes the copy so that the Node host leaves a trace when it loads the parser. */
	watchParser(): Promise<ParserWatch | undefined>;
	dispose(): Promise<void>;
}

export interface ParserWatch {
	/** Whether the parser was loaded since this was asked last. */
	wasLoaded(): boolean;
}

/** The files of the folder that a workbench opens. */
export const workspaceFiles = {
	briefing: 'chinas-ai-race.briefing.md',
	large: 'large.briefing.md',
	text: 'article.txt',
} as const;

/** Copies the built extension. */
export async function copyExtension(root: string): Promise<ExtensionCopy> {
	const temporary = await mkdtemp(path.join(tmpdir(), 'briefing-bench-'));
	const forget = onProcessEnd(() => {
		rmSync(temporary, { recursive: true, force: true });
	});
	const folder = path.join(temporary, 'briefing-panel');
	const workspace = path.join(temporary, 'workspace');
	await mkdir(workspace, { recursive: true });
	for (const name of shipped.filter((candidate) => existsSync(path.join(root, candidate)))) {
		await cp(path.join(root, name), path.join(folder, name), { recursive: true });
	}
	await rm(path.join(folder, 'dist', 'test'), { recursive: true, force: true });
	const briefing = path.join(folder, 'content', workspaceFiles.briefing);
	await cp(briefing, path.join(workspace, workspaceFiles.briefing));
	await cp(briefing, path.join(workspace, workspaceFiles.text));
	await writeFile(path.join(workspace, workspaceFiles.large), generateLargeBriefing());
	// The copy is for the preview: two to choose from would have the command ask which.
	const settings = path.join(workspace, '.vscode');
	await mkdir(settings);
	await writeFile(path.join(settings, 'settings.json'), JSON.stringify({ 'briefing.files': 'none/**' }));
	return {
		folder,
		workspace,
		watchParser: () => watchParser(path.join(folder, 'dist', 'core'), path.join(temporary, 'parser-loaded')),
		dispose: async () => {
			await rm(temporary, { recursive: true, force: true });
			forget();
		},
	};
}

/** The parser is whatever the entries load on first use under a name that begins with `parse`. */
async function watchParser(folder: string, trace: string): Promise<ParserWatch | undefined> {
	const parsers = (await readdir(folder)).filter((name) => /^parse.*\.js$/.test(name));
	for (const name of parsers) {
		const file = path.join(folder, name);
		const code = await readFile(file, 'utf8');
		// In the web host, which takes the same file, there is nothing to write it down with.
		const note = `try { require('node:fs').writeFileSync(${JSON.stringify(trace)}, ''); } catch {}`;
		await writeFile(file, `${note}${code}`);
	}
	if (parsers.length === 0) {
		return undefined;
	}
	return {
		wasLoaded: () => {
			const wasLoaded = existsSync(trace);
			rmSync(trace, { force: true });
			return wasLoaded;
		},
	};
}
