import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { stringsOfTables } from './stringsOfTables';

/** The folder of the extension. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** How the code names a text that it takes from a table (stringsOfTables.ts). */
const fromTables = new Set([
	'problemKinds[code][1]',
	'value',
	'renameProblems[code]',
	'description',
	'fixKinds[kind]',
]);

/** A message in a bundle: the English text, with its comments for the translators where there are any. */
export type ExportedString = string | { readonly message: string; readonly comment: readonly string[] };

/**
 * Every string that the code hands to `l10n.t`, by the key that VS Code looks it up by, sorted: what
 * `l10n/bundle.l10n.json` holds. The texts of tables are named in stringsOfTables.ts.
 */
export function exportedStrings(): Readonly<Record<string, ExportedString>> {
	const strings = new Map<string, ExportedString>(stringsOfTables().map((text) => [text, text]));
	const source = path.join(root, 'src');
	for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
		if (file.endsWith('.ts')) {
			collect(path.join(source, file), strings);
		}
	}
	return Object.fromEntries([...strings].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function collect(file: string, strings: Map<string, ExportedString>): void {
	const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && /^(vscode\.)?l10n\.t$/.test(node.expression.getText())) {
			add(node, strings);
		}
		node.forEachChild(visit);
	};
	visit(tree);
}

function add(call: ts.CallExpression, strings: Map<string, ExportedString>): void {
	const [first] = call.arguments;
	if (first && ts.isStringLiteralLike(first)) {
		strings.set(first.text, first.text);
	} else if (first && ts.isObjectLiteralExpression(first)) {
		const message = texts(first, 'message').join('');
		const comment = texts(first, 'comment');
		strings.set(comment.length > 0 ? `${message}/${comment.join('')}` : message, { message, comment });
	} else if (!fromTables.has(first?.getText() ?? '')) {
		const file = call.getSourceFile();
		const { line } = file.getLineAndCharacterOfPosition(call.getStart());
		throw new Error(`${file.fileName}:${line + 1}: only a literal, or a text of a known table, is exported.`);
	}
}

function texts(object: ts.ObjectLiteralExpression, name: string): string[] {
	const property = object.properties.find((candidate) => candidate.name?.getText() === name);
	const value = property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
	const values: readonly ts.Expression[] =
		value && ts.isArrayLiteralExpression(value) ? value.elements : value ? [value] : [];
	return values.filter((text) => ts.isStringLiteralLike(text)).map(({ text }) => text);
}
