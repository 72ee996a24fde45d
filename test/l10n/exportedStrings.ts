import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { problemKinds } from '../../src/core/problem';

/** The folder of the extension. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A message in a bundle: the English text, with its comments for the translators where there are any. */
export type ExportedString = string | { readonly message: string; readonly comment: readonly string[] };

/**
 * Every string that the code hands to `l10n.t`, by the key that VS Code looks it up by, sorted: what
 * `l10n/bundle.l10n.json` holds. A call whose text stands elsewhere (the messages of problems) is known by name.
 */
export function exportedStrings(): Readonly<Record<string, ExportedString>> {
	const strings = new Map<string, ExportedString>();
	for (const [, message] of Object.values(problemKinds)) {
		strings.set(message, message);
	}
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
	} else if (!/^problemKinds\[\w+\]\[1\]$/.test(first?.getText() ?? '')) {
		const { line } = call.getSourceFile().getLineAndCharacterOfPosition(call.getStart());
		throw new Error(`${call.getSourceFile().fileName}:${line + 1}: l10n.t takes a literal, or it is not exported.`);
	}
}

function texts(object: ts.ObjectLiteralExpression, name: string): string[] {
	const property = object.properties.find((candidate) => candidate.name?.getText() === name);
	const value = property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
	const values = value && ts.isArrayLiteralExpression(value) ? value.elements : value ? [value] : [];
	return values.filter(ts.isStringLiteralLike).map(({ text }) => text);
}
