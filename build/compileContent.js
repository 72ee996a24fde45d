const { mkdir, readdir, readFile, writeFile } = require('node:fs/promises');
const path = require('node:path');
const l10n = require('@vscode/l10n');
const esbuild = require('esbuild');
const { common } = require('./bundles');

const root = path.join(__dirname, '..');

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
		stdin: { contents, resolveDir: root, loader: 'ts' },
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

module.exports = { compileContent };
