import * as vscode from 'vscode';
import type { Range } from '../core/briefing';

/** A range as VS Code has it. */
export function toRange({ startLine, startColumn, endLine, endColumn }: Range): vscode.Range {
	return new vscode.Range(startLine, startColumn, endLine, endColumn);
}
