/**
 * Builds everything that ships, and with `--tests` the suite that runs inside an extension host:
 *
 *     dist/node/       the entry for the Node host, and beside it what is loaded on first use
 *     dist/web/        the entry for the web host, and the features with nearly all that they load on first use
 *     dist/core/       what is large and loaded on first use, for both hosts and for the check
 *     dist/webview/    the panel's script and style sheet
 *     dist/content/    the briefings that ship, compiled: opening them runs no parser; and the page that is opened first
 *     dist/check.js    the check of briefing files as a program, for build servers
 *     dist/briefing.schema.json
 *                      the JSON Schema of a briefing's metadata
 *
 * `--production` makes it small; `--watch` builds again on every change.
 */
const { mkdir, readdir, readFile, rm, writeFile } = require('node:fs/promises');
const { existsSync, readdirSync, readFileSync, watch: watchFolder } = require('node:fs');
const path = require('node:path');
const l10n = require('@vscode/l10n');
const esbuild = require('esbuild');

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
/** The features, which both entries load once they have answered. */
const features = 'src/registerFeatures.ts';

/** What runs in threads of their own, which only the Node host has. */
const workers = ['folderWorker', 'intlWorker', 'outlineWorker'].map((name) => `src/host/node/${name}.ts`);

/** What only the Node host has as files of their own: all else that is imported on first use. */
const nodeFiles = readdirSync(path.join(__dirname, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts') && !file.startsWith('webview'))
	.flatMap((file) => {
		const source = readFileSync(path.join(__dirname, 'src', file), 'utf8');
		return [...source.matchAll(/\bimport\(\s*'(\.[^']*)'/g)].map(([, request]) =>
			path.join('src', path.dirname(file), `${request}.ts`).split(path.sep).join('/'),
		);
	})
	.filter((file, index, all) => !coreFiles.includes(file) && all.indexOf(file) === index);

/** The file of ours that is imported, as it is named in this script. */
const importedFile = ({ path: request, resolveDir }) => {
	const file = `${path.relative(__dirname, path.resolve(resolveDir, request))}.ts`;
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
		build.onLoad({ filter: /.*/, namespace: 'web-file' }, ({ path: file }) => ({
			contents: `
				import { evaluateFile } from './src/host/evaluateFile';
				let exported;
				export const then = (resolve, reject) => {
					exported ??= evaluateFile('dist/${file === features ? 'web' : 'core'}/${path.basename(file, '.ts')}.js').catch((error) => {
						// What could not be read may be the next time.
						exported = undefined;
						throw error;
					});
					exported.then(resolve, reject);
				};`,
			resolveDir: __dirname,
		}));
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
			return resolveDir === path.join(__dirname, 'src', 'host') && existsSync(file)
				? { path: file }
				: undefined;
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
		plugins: [apiAsItIs, nodeHost, dynamicImportsApart({ core: '../core', node: '.' })],
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
		entryPoints: coreFiles,
		entryNames: '[name]',
		outdir: 'dist/core',
		format: 'cjs',
		platform: 'browser',
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
		plugins: [dynamicImportsApart({ core: './core', node: './node' })],
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

/** What the build itself needs of the code, bundled; it is evaluated for a language of the interface. */
async function loadCode() {
	const contents = `
		export { compilePage } from './src/features/panel/compilePage';
		export { createPanelStrings } from './src/host/panelStrings/createPanelStrings';
		export { metadataJsonSchema } from './src/core/parse/metadataJsonSchema';
		export { parseBriefing } from './src/core/parse/parseBriefing';
		export { problemMessage } from './src/core/problem';
		export { shippedBriefingId } from './src/host/identifiers';`;
	const { outputFiles } = await esbuild.build({
		...common,
		stdin: { contents, resolveDir: __dirname, loader: 'ts' },
		format: 'cjs',
		platform: 'node',
		external: ['vscode'],
		sourcemap: false,
		write: false,
	});
	const evaluate = new Function('module', 'exports', 'require', outputFiles[0].text);
	return (vscode) => {
		const loaded = { exports: {} };
		evaluate(loaded, loaded.exports, (name) => (name === 'vscode' ? vscode : require(name)));
		return loaded.exports;
	};
}

/** Renders the page of the briefing that is opened first, in each language of the interface. */
async function compilePages(id, parsed, evaluate) {
	for (const file of await readdir('l10n')) {
		const language = /^bundle\.l10n\.(.+)\.json$/.exec(file)?.[1] ?? 'en';
		const bundle = language === 'en' ? undefined : JSON.parse(await readFile(`l10n/${file}`, 'utf8'));
		l10n.config({ contents: bundle ?? {} });
		const code = evaluate({ env: { language }, l10n: { bundle, t: l10n.t } });
		const page = code.compilePage(id, parsed, code.createPanelStrings());
		await writeFile(`dist/content/${id}.${language}.json`, JSON.stringify(page));
	}
}

/** Compiles the briefings that ship, and the schema. One with a problem is an error: what ships is without fault. */
async function compileContent() {
	const evaluate = await loadCode();
	const { metadataJsonSchema, parseBriefing, problemMessage, shippedBriefingId } = evaluate({});
	await writeFile('dist/briefing.schema.json', `${JSON.stringify(metadataJsonSchema(), undefined, '\t')}\n`);
	await mkdir('dist/content', { recursive: true });
	for (const name of (await readdir('content')).filter((file) => file.endsWith('.briefing.md'))) {
		const parsed = parseBriefing(await readFile(path.join('content', name), 'utf8'));
		for (const problem of parsed.problems) {
			const { startLine, startColumn } = problem.range;
			console.error(`content/${name}:${startLine + 1}:${startColumn + 1} ${problemMessage(problem)}`);
			process.exitCode = 1;
		}
		const id = name.replace('.briefing.md', '');
		await writeFile(`dist/content/${id}.json`, JSON.stringify(parsed));
		if (id === shippedBriefingId) {
			await compilePages(id, parsed, evaluate);
		}
	}
}

async function build() {
	await rm('dist', { recursive: true, force: true });
	await Promise.all(
		[...bundles, ...(flags.has('--tests') ? testBundles : [])].map((options) => esbuild.build(options)),
	);
	await compileContent();
}

/** Says when a build begins and ends in the words that the task in .vscode/tasks.json waits for. */
const reportToTask = {
	name: 'report-to-task',
	setup(build) {
		build.onStart(() => console.log('[watch] build started'));
		build.onEnd(async ({ errors }) => {
			for (const { text, location } of errors) {
				console.error(`${location?.file}:${location?.line}:${location?.column}: error: ${text}`);
			}
			if (errors.length === 0) {
				await compileContent().catch((error) => console.error(error));
			}
			console.log('[watch] build finished');
		});
	},
};

async function watch() {
	await build();
	for (const options of bundles) {
		const context = await esbuild.context({
			...options,
			plugins: [...(options.plugins ?? []), reportToTask],
		});
		await context.watch();
	}
	['content', 'l10n'].forEach((folder) => watchFolder(folder, () => compileContent().catch(console.error)));
}

if (require.main === module) {
	(flags.has('--watch') ? watch() : build()).catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	});
}

module.exports = { bundles };
