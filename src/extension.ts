import * as vscode from 'vscode';
import { ApiOnFirstUse } from './features/api/apiOnFirstUse';
import type { BriefingApi } from './features/api/briefingApi';
import { EarlyPanel } from './features/panel/earlyPanel';
import { KeptPanels } from './features/panel/keptPanels';
import { commandsOnFirstUse } from './host/commandsOnFirstUse';
import { commandIds, internalCommandIds, panelCommandIds, panelViewType } from './host/identifiers';
import { onFirstUse } from './host/onFirstUse';
import { OtherBriefings } from './host/otherBriefings';

/**
 * Answers for the features until they are loaded, in both hosts, and opens the briefing that ships without them: to
 * load and to register them takes longer than to show a page.
 */
export function activate(context: vscode.ExtensionContext): BriefingApi {
	const { extensionUri, subscriptions, workspaceState } = context;
	const kept = new KeptPanels(workspaceState, vscode.env.sessionId);
	const early = new EarlyPanel(extensionUri, kept);
	const others = new OtherBriefings(workspaceState);
	const features = onFirstUse(async () => {
		const { registerFeatures } = await import('./registerFeatures');
		if (early.isDisposed) {
			throw new vscode.CancellationError();
		}
		commands.dispose();
		const registered = registerFeatures(context, { early, kept });
		answering.follow(registered.api);
		return registered;
	});
	const answering = new ApiOnFirstUse(async () => (await features()).api);
	const { open, ...otherCommandIds } = { ...commandIds, ...internalCommandIds, ...panelCommandIds };
	const commands = vscode.Disposable.from(
		commandsOnFirstUse(Object.values(otherCommandIds), features),
		vscode.commands.registerCommand(open, async (...values: unknown[]): Promise<void> => {
			const isNamed = values.some((value) => value !== undefined);
			const isOpened = !isNamed && (await early.open(others));
			if (isOpened) {
				await early.seen();
			}
			await features();
			if (!isOpened) {
				await vscode.commands.executeCommand(open, ...values);
			}
		}),
	);
	const restoring = vscode.window.registerWebviewPanelSerializer(panelViewType, {
		deserializeWebviewPanel: async (view, state) => {
			const { panels } = await features();
			await panels.deserializeWebviewPanel(view, state);
		},
	});
	// A view may be in sight, or a Markdown file in an editor. What fails here is told when something is asked for.
	const timer = setTimeout(
		() =>
			void early
				.seen()
				.then(features)
				.catch(() => undefined),
		patience,
	);
	subscriptions.push(answering, commands, restoring, early, { dispose: () => clearTimeout(timer) });
	return answering.api;
}

/** How long, in milliseconds, the features wait for a command that VS Code may have activated the extension for. */
const patience = 50;
