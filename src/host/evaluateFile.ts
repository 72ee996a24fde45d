import * as vscode from 'vscode';
import { extensionId } from '../core/links/briefingLink';
import { readOwnFile } from './readOwnFile';

/** What VS Code gives in either host to what it evaluates; in the web host it knows VS Code's API alone. */
declare const require: (name: string) => unknown;

/** What the files exported that were evaluated, by their paths. */
const evaluated = new Map<string, unknown>();

/**
 * What a script of ours exports, named by its path in the extension; it may import VS Code's API, and those beside it that
 * were evaluated before. For the web host, whose `require` knows no files: evaluates it just as VS Code does there with
 * the file that an extension begins with. Rejects when it cannot be read.
 */
export async function evaluateFile(path: string): Promise<unknown> {
	const extension = vscode.extensions.getExtension(extensionId);
	if (!extension) {
		throw new Error(`${extensionId} is not installed any more.`);
	}
	const file = vscode.Uri.joinPath(extension.extensionUri, path);
	const source = await readOwnFile(file).catch((cause: unknown) => {
		const message = vscode.l10n.t(
			'A part of the extension could not be read: {0}. Try again, or install the extension again.',
			file.toString(true),
		);
		throw new Error(message, { cause });
	});
	const module: { readonly exports: unknown } = { exports: {} };
	// What is evaluated is ours, as the rest of the package.
	const evaluate = new Function(
		'module',
		'exports',
		'require',
		`${source}\n//# sourceURL=${file.toString(true)}`,
	) as (module: object, exports: unknown, require: unknown) => void;
	const folder = path.slice(0, path.lastIndexOf('/'));
	evaluate(module, module.exports, (name: string) => {
		if (!name.startsWith('./')) {
			return require(name);
		}
		const beside = `${folder}${name.slice(1)}`;
		if (!evaluated.has(beside)) {
			throw new Error(`${path} needs ${beside}, which was not evaluated before.`);
		}
		return evaluated.get(beside);
	});
	evaluated.set(path, module.exports);
	return module.exports;
}
