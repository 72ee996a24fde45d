import * as vscode from 'vscode';
import { apiOnFirstUse } from './features/api/apiOnFirstUse';
import type { BriefingApi } from './features/api/briefingApi';
import { EarlyPanel } from './features/panel/earlyPanel';
import { commandsOnFirstUse } from './host/commandsOnFirstUse';
import { hasBriefings } from './host/hasBriefings';
import { commandIds, internalCommandIds, panelCommandIds } from './host/identifiers';
import { onFirstUse } from './host/onFirstUse';
import { withinTime } from './host/withinTime';

/**
 * Answers for the features until they are loaded, in both hosts, and opens the briefing that ships without them: to
 * load and to register them takes longer than to show a page.
 */
export function activate(context: vscode.ExtensionContext): BriefingApi {
	const { subscriptions } = context;
	const early = new EarlyPanel(context);
	const features = onFirstUse(async () => {
		const { registerFeatures } = await import('./registerFeatures');
		commands.dispose();
		return registerFeatures(context, early);
	});
	const { open, ...otherCommandIds } = { ...commandIds, ...internalCommandIds, ...panelCommandIds };
	const commands = vscode.Disposable.from(
		commandsOnFirstUse(Object.values(otherCommandIds), features),
		vscode.commands.registerCommand(open, async (...values: unknown[]): Promise<void> => {
			const isNamed = values.some((value) => value !== undefined);
			if (isNamed || !(await early.open(isOnlyShipped()))) {
				await features();
				await vscode.commands.executeCommand(open, ...values);
			}
		}),
	);
	// VS Code may have activated the extension for a view, or for what it restores: that needs the features, too.
	const timer = setTimeout(() => void early.seen().then(features), patience);
	subscriptions.push(commands, early, { dispose: () => clearTimeout(timer) });
	return apiOnFirstUse(features);
}

/** Whether there is nothing to choose from; false as well when that is not known soon. */
async function isOnlyShipped(): Promise<boolean> {
	return !(await withinTime(hasBriefings(), 1000));
}

/** How long, in milliseconds, VS Code takes at most until it runs the command that it has activated an extension for. */
const patience = 50;
