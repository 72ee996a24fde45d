import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';

const root = path.join(import.meta.dirname, '../..');

/** What the bundles of a folder are made of. */
async function metafileOf(outdir: string): Promise<Metafile> {
	const { bundles } = createRequire(import.meta.url)('../../build/bundles.js') as {
		readonly bundles: readonly BuildOptions[];
	};
	const options = bundles.find((bundle) => bundle.outdir === outdir);
	const { metafile } = await build({ ...options, absWorkingDir: root, metafile: true, write: false });
	return metafile;
}

function inputsOf({ outputs }: Metafile, output: string): readonly string[] {
	return Object.keys(outputs[output]?.inputs ?? {});
}

describe('what is built', () => {
	let web: Metafile;
	let node: Metafile;
	let core: Metafile;

	before(async function () {
		this.timeout(20_000);
		[web, node, core] = await Promise.all([
			metafileOf('dist/web'),
			metafileOf('dist/node'),
			metafileOf('dist/core'),
		]);
	});

	it('begins without a parser in both hosts, so that opening the briefing that ships waits for none', () => {
		for (const [metafile, entry] of [
			[web, 'dist/web/extension.js'],
			[node, 'dist/node/extension.js'],
		] as const) {
			const inputs = inputsOf(metafile, entry);
			assert.ok(inputs.includes('src/extension.ts'), entry);
			assert.deepEqual(
				inputs.filter((input) => /node_modules\/(markdown-it|yaml)\//.test(input)),
				[],
				entry,
			);
		}
	});

	it('begins without what renders and without the features, so that a page that is ready waits for neither', () => {
		for (const [metafile, entry] of [
			[web, 'dist/web/extension.js'],
			[node, 'dist/node/extension.js'],
		] as const) {
			assert.deepEqual(
				inputsOf(metafile, entry).filter((input) =>
					/^src\/(core\/(parse|render\/render)|registerFeatures|.*\/register[A-Z])/.test(input),
				),
				[],
				entry,
			);
		}
	});

	it('has the libraries of the parser apart, so that to load it holds the thread for a little at a time', () => {
		const parser = 'dist/core/parseDocument.js';
		const libraries = inputsOf(core, parser).filter((input) =>
			/node_modules\/(markdown-it|yaml)\//.test(input),
		);
		assert.deepEqual(libraries, []);
		const imports = new Set(core.outputs[parser]?.imports.map((imported) => imported.path));
		assert.deepEqual([...imports].sort(), ['./markdown-it.js', './yaml.js']);
		for (const file of imports) {
			assert.ok(core.outputs[path.posix.join('dist/core', file)], file);
		}
	});

	it('has the files of its workers beside the features, by the names by which these look for them', () => {
		const outputs = Object.keys(node.outputs);
		for (const worker of ['folderWorker', 'intlWorker', 'outlineWorker']) {
			assert.ok(outputs.includes(`dist/node/${worker}.js`), worker);
		}
	});

	it('asks nothing but VS Code of the web host, which gives an extension no files', () => {
		const imports = Object.values(web.outputs).flatMap((output) => output.imports);
		assert.deepEqual(
			imports.map((imported) => imported.path).filter((imported) => imported !== 'vscode'),
			[],
		);
		for (const output of Object.keys(web.outputs)) {
			assert.deepEqual(
				inputsOf(web, output).filter((input) => input.startsWith('src/host/node/')),
				[],
				output,
			);
		}
	});
});
