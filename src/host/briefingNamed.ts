import * as vscode from 'vscode';
import { asItemHandle } from './itemHandle';

/**
 * The id of the briefing that the argument of a command names: as the file of a menu, by its id, or as what a tree item
 * stands for. Undefined where it names none; it is not said that there is such a briefing.
 */
export function briefingNamed(argument: unknown): string | undefined {
	if (argument instanceof vscode.Uri) {
		return argument.toString();
	}
	return typeof argument === 'string' ? argument : asItemHandle(argument)?.briefing;
}
