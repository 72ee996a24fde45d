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
const { watch: watchFolder } = require('node:fs');
const { rm } = require('node:fs/promises');
const esbuild = require('esbuild');
const { bundles, testBundles } = require('./build/bundles');
const { compileContent } = require('./build/compileContent');

const flags = new Set(process.argv.slice(2));

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

(flags.has('--watch') ? watch() : build()).catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
