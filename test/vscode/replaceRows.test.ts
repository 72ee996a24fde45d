import * as vscode from 'vscode';
import { replaceRows } from '../../src/host/replaceRows';
import { assert } from './assert';
import { waitFor } from './waitFor';

describe('rows that take the place of others', () => {
	let pick: vscode.QuickPick<vscode.QuickPickItem>;

	beforeEach(() => {
		pick = vscode.window.createQuickPick();
		pick.show();
	});
	afterEach(() => {
		pick.dispose();
	});

	const replace = (...labels: readonly string[]): void => {
		const rows = labels.map((label) => ({ label }));
		replaceRows(pick, rows, (row, active) => row.label === active.label);
	};

	/** Moves on, as the arrow keys do. */
	async function moveTo(label: string): Promise<void> {
		while (pick.activeItems[0]?.label !== label) {
			await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
		}
	}

	/** The row that Enter takes. */
	async function entered(): Promise<string | undefined> {
		let label: string | undefined;
		const listener = pick.onDidAccept(() => {
			label = pick.activeItems[0]?.label;
		});
		while (label === undefined) {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		}
		listener.dispose();
		return label;
	}

	it('leave the first one to Enter where there were none', async () => {
		replace();
		replace('A', 'B');
		assert.equal(await entered(), 'A');
	});

	it('leave to Enter the one that was active', async () => {
		replace('A', 'B');
		await moveTo('B');
		replace('C', 'A', 'B');
		assert.equal(await entered(), 'B');
	});

	it('leave the first one to Enter where the one that was active is gone', async () => {
		replace('A', 'B');
		await moveTo('B');
		replace('C', 'A');
		await waitFor('the first', pick.onDidChangeActive, () => pick.activeItems[0]?.label === 'C');
		assert.equal(await entered(), 'C');
	});
});
