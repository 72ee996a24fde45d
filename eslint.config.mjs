import { existsSync, readdirSync } from 'node:fs';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import typescript from 'typescript-eslint';

/** What knows the features. */
const wiring = ['./src/extension.ts', './src/registerFeatures.ts'];

/**
 * The dependency rules of the design, in one table: `core` <- `protocol` <- (`host` <- `features`) and
 * `webview`. Each row says what a folder must not import.
 */
const layers = [
	{
		target: './src/core',
		from: ['./src/protocol', './src/host', './src/features', './src/webview', './src/cli'],
	},
	{ target: './src/protocol', from: ['./src/host', './src/features', './src/webview', './src/cli'] },
	{ target: './src/host', from: ['./src/features', './src/webview', './src/cli', ...wiring] },
	{ target: './src/features', from: ['./src/webview', './src/cli', ...wiring] },
	{ target: './src/webview', from: ['./src/host', './src/features', './src/cli', ...wiring] },
	{ target: './src/cli', from: ['./src/protocol', './src/host', './src/features', './src/webview'] },
	// The build puts it in the place of the files of the same names; the web host never has it.
	{ target: ['./src/!(host)/**', './src/*', './src/host/*'], from: './src/host/node' },
];

const features = existsSync('src/features') ? readdirSync('src/features') : [];
const featuresApart = features.map((feature) => ({
	target: `./src/features/${feature}`,
	from: './src/features',
	except: [`./${feature}`],
	message: 'A feature imports no other feature: what several need lives in src/host.',
}));

const nodeModules = { group: ['node:*'], message: 'Both hosts run this code: no Node modules.' };
const editor = {
	group: ['vscode'],
	message: 'Only src/host, src/features and what wires them may use vscode.',
};

/** Bans whole packages in a folder; the rule also bans default exports. */
const restrictedPackages = (...groups) => ({
	'no-restricted-imports': ['error', { patterns: groups }],
});

export default typescript.config(
	{ ignores: ['dist/**', '**/node_modules/**', '.vscode-test*/**'] },
	{
		files: ['**/*.ts'],
		extends: [typescript.configs.strict, typescript.configs.stylistic],
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [createTypeScriptImportResolver({ noWarnOnMultipleProjects: true })],
		},
		rules: {
			curly: 'error',
			eqeqeq: 'error',
			'no-console': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/explicit-module-boundary-types': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
			'@typescript-eslint/prefer-for-of': 'off',
			'import-x/no-default-export': 'error',
			'import-x/no-cycle': 'error',
			'import-x/no-restricted-paths': ['error', { zones: [...layers, ...featuresApart] }],
		},
	},
	{
		files: ['src/core/**', 'src/protocol/**', 'src/webview/**'],
		rules: restrictedPackages(nodeModules, editor),
	},
	{
		files: ['src/host/**', 'src/features/**', 'src/*.ts'],
		ignores: ['src/host/node/**'],
		rules: restrictedPackages(nodeModules),
	},
	{ files: ['test/**', 'src/cli/**'], rules: { 'no-console': 'off' } },
	{ files: ['test/**'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
