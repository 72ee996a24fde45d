/** What is built of what: the options of esbuild for each folder of `dist`. */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const path = require('node:path');

const root = path.join(__dirname, '..');
const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

const common = {
	bundle: true,
	minify: production,
	sourcemap: production ? false : 'linked',
	sourcesContent: false,
	target: 'es2022',
	logLevel: 'warning',
	legalComments: 'none',
	mainFields: ['module', 'main'],
	// What is apart is required: Node's import would not know the names that a minified file exports.
	supported: { 'dynamic-import': false },
	alias: { 'linkify-it': './src/core/markdown/withoutLinkify.ts' },
};

const extensionOptions = { ...common, format: 'cjs', external: ['vscode'] };

/** What is loaded on first use, as files of their own, in both hosts: large, and without a need for VS Code. */
const coreFiles = ['src/core/parse/parseDocument.ts', 'src/core/export/renderHtmlDocument.ts'];

/** The libraries that the parser is made of, which are files of their own beside it, so that none takes long to load. */
const libraries = ['yaml', 'markdown-it'];
const isLibrary = { filter: new RegExp(`^(${libraries.join('|')})$`) };

/** The features, which both entries load once they have answered. */
const features = 'src/registerFeatures.ts';

/** What runs in threads of their own, which only the Node host has. */
const workers = ['folderWorker', 'intlWorker', 'outlineWorker'].map((name) => `src/host/node/${name}.ts`);

/** What only the Node host has as files of their own: all else that is imported on first use. */
const nodeFiles = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts') && !file.startsWith('webview'))
	.flatMap((file) => {
		const source = readFileSync(path.join(root, 'src', file), 'utf8');
		return [...source.matchAll(/\bimport\(\s*'(\.[^']*)'/g)].map(([, request]) =>
			path.join('src', path.dirname(file), `${request}.ts`).split(path.sep).join('/'),
		);
	})
	.filter((file, index, all) => !coreFiles.includes(file) && all.indexOf(file) === index);

/** The file of ours that is imported, as it is named in this script. */
const importedFile = ({ path: request, resolveDir }) => {
	const file = `${path.relative(root, path.resolve(resolveDir, request))}.ts`;
	return file.split(path.sep).join('/');
};

/** Makes each dynamic import a file of its own, since esbuild cannot split CommonJS. */
const dynamicImportsApart = ({ core, node }) => ({
	name: 'dynamic-imports-apart',
	setup(build) {
		build.onResolve({ filter: /^\.{1,2}\// }, (request) => {
			if (request.kind !== 'dynamic-import') {
				return undefined;
			}
			const file = importedFile(request);
			const folder = coreFiles.includes(file) ? core : nodeFiles.includes(file) ? node : undefined;
			return folder
				? { path: `${folder}/${path.basename(file, '.ts')}.js`, external: true }
				: { errors: [{ text: `${file} was not imported when the build began` }] };
		});
	},
});

/** Has the libraries that are apart taken from their files in a folder. */
const librariesApart = (folder) => ({
	name: 'libraries-apart',
	setup(build) {
		build.onResolve(isLibrary, ({ kind, path: name }) =>
			kind === 'entry-point' ? undefined : { path: `${folder}/${name}.js`, external: true },
		);
	},
});

/**
 * Has the web host load what is apart there by code of ours: its `require` knows no files. What is imported is a
 * module with an export `then`, which is waited for, so that the import gives what that gives.
 */
const webFilesApart = {
	name: 'web-files-apart',
	setup(build) {
		build.onResolve({ filter: /^\.{1,2}\// }, (request) => {
			const file = request.kind === 'dynamic-import' ? importedFile(request) : '';
			const isApart = file === features || coreFiles.includes(file);
			return isApart ? { path: file, namespace: 'web-file' } : undefined;
		});
		build.onResolve(isLibrary, ({ kind, path: name }) =>
			kind === 'dynamic-import' ? { path: name, namespace: 'web-file' } : undefined,
		);
		build.onLoad({ filter: /.*/, namespace: 'web-file' }, ({ path: file }) => {
			const script = `dist/${file === features ? 'web' : 'core'}/${path.basename(file, '.ts')}.js`;
			const contents = `
				import { evaluateFile } from './src/host/evaluateFile';
				let exported;
				export const then = (resolve, reject) => {
					exported ??= evaluateFile('${script}').catch((error) => {
						// What could not be read may be the next time.
						exported = undefined;
						throw error;
					});
					exported.then(resolve, reject);
				};`;
			return { contents, resolveDir: root };
		});
	},
};

/**
 * Has each file take VS Code's API as it is. For a namespace import esbuild copies all that is in it, file by file,
 * which took half of the time of our activation.
 */
const apiAsItIs = {
	name: 'api-as-it-is',
	setup(build) {
		build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
			const source = await readFile(file, 'utf8');
			const contents = source.replace(
				"import * as vscode from 'vscode';",
				"import vscode = require('vscode');",
			);
			return { contents, loader: 'ts' };
		});
	},
};

/** What src/host/node has stands, in the Node host, for the file of the same name beside that folder. */
const nodeHost = {
	name: 'node-host',
	setup(build) {
		build.onResolve({ filter: /^\.\// }, ({ resolveDir, path: request }) => {
			const file = path.join(resolveDir, 'node', `${request}.ts`);
			return resolveDir === path.join(root, 'src', 'host') && existsSync(file) ? { path: file } : undefined;
		});
	},
};

const bundles = [
	{
		...extensionOptions,
		entryPoints: ['src/extension.ts', ...workers, ...nodeFiles],
		entryNames: '[name]',
		outdir: 'dist/node',
		platform: 'node',
		plugins: [
			apiAsItIs,
			nodeHost,
			librariesApart('../core'),
			dynamicImportsApart({ core: '../core', node: '.' }),
		],
	},
	{
		...extensionOptions,
		entryPoints: ['src/extension.ts', features],
		outdir: 'dist/web',
		platform: 'browser',
		plugins: [webFilesApart, apiAsItIs],
	},
	{
		...common,
		entryPoints: [...coreFiles, ...libraries],
		entryNames: '[name]',
		outdir: 'dist/core',
		format: 'cjs',
		platform: 'browser',
		plugins: [librariesApart('.')],
	},
	{
		...common,
		entryPoints: ['src/webview/panel.ts', { in: 'media/export/document.css', out: 'document' }],
		outdir: 'dist/webview',
		format: 'iife',
		platform: 'browser',
	},
	{
		...common,
		entryPoints: ['src/cli/check.ts'],
		outdir: 'dist',
		format: 'cjs',
		platform: 'node',
		sourcemap: false,
		loader: { '.md': 'text' },
		plugins: [librariesApart('./core'), dynamicImportsApart({ core: './core', node: './node' })],
	},
];

const testBundles = [
	{
		...extensionOptions,
		// Which only the Node host has, where it is asked for.
		external: ['vscode', 'node:worker_threads'],
		entryPoints: ['test/vscode/suite.ts'],
		outfile: 'dist/test/suite.js',
		platform: 'browser',
		minify: false,
		sourcemap: 'inline',
		loader: { '.md': 'text' },
		define: { 'process.env.NODE_DEBUG': 'false', global: 'globalThis' },
	},
];

module.exports = { bundles, common, testBundles };
