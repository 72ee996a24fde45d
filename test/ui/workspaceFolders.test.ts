import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { briefingFolders, workspaceFile, writeWorkspaceFile } from './briefingFolders';
import { bothHosts, inWorkbench, type Stage } from './stage';

const press = 'Press press/published/press';
const notes = 'Notes notes/drafts/notes';
const archive = 'Archive archive/archive';

/** Looks a name up, and waits until just these rows are about such a name, in their order. */
async function finds({ page, palette }: Stage, name: string, ...rows: readonly string[]): Promise<void> {
	await palette.lookUp();
	await page.quickInput().fill(name.toLowerCase());
	const found = async (): Promise<string[]> =>
		(await page.quickInputRows()).filter((row) => row.includes(name));
	await becomes(`what is called ${name}`, found, [...rows]);
	await palette.press('Escape');
	await palette.closes();
}

async function removeFolder({ page }: Stage, name: string): Promise<void> {
	await page.runCommand('Workspaces: Remove Folder from Workspace...');
	await page.quickInputRow(name).click();
}

async function addFolder({ page }: Stage, name: string): Promise<void> {
	await page.runCommand('Workspaces: Add Folder to Workspace...');
	await page.quickInputRow(name).click();
	await becomes(
		'the folder in the dialog',
		async () => (await page.quickInput().inputValue()).split('/').at(-2),
		name,
	);
	const add = page.page.locator('.quick-input-widget').getByRole('button', { name: 'Add', exact: true });
	await waitUntil('the dialog to close', async () => {
		// While it lists a folder, the dialog takes no answer.
		await add.click({ timeout: 2000 }).catch(() => undefined);
		return !(await add.isVisible());
	});
}

/** Opens the sidebar by its icon, and sees the briefings of the two folders. */
async function opensSidebar(stage: Stage): Promise<void> {
	await stage.sidebar.openContainer();
	await stage.sidebar.listsBriefings(notes, press);
}

describe('A workspace of several folders', () => {
	const root = briefingFolders();

	inWorkbench(
		'as one library',
		bothHosts,
		(stage) => {
			it('has what each folder has by its own settings, looks names up in all, and follows their coming and going', async () => {
				await opensSidebar(stage);
				await finds(stage, 'Zephyr', 'Zephyr, Model · Notes', 'Zephyr Cloud, Model · Press');
				await finds(stage, 'Acme', 'Acme, Lab · in Notes and Press');
				await removeFolder(stage, 'notes');
				await stage.sidebar.listsBriefings('Press published/press');
				await finds(stage, 'Zephyr', 'Zephyr Cloud, Model · Press');
				await addFolder(stage, 'archive');
				await stage.sidebar.listsBriefings(archive, press);
				// In the order of the files, whichever was there first.
				await finds(stage, 'Zephyr', 'Zephyr Two, Model · Archive', 'Zephyr Cloud, Model · Press');
				if (stage.kind === 'web') {
					// For the first one VS Code starts the extension host again; in the Node host it reloads the window,
					// and then shows, in its explorer too, the folders that it remembers.
					await removeFolder(stage, 'press');
					await stage.sidebar.listsBriefings('Archive archive');
					await finds(stage, 'Zephyr', 'Zephyr Two, Model · Archive');
				}
			});
		},
		() => ({ folder: root.path, workspaceFile }),
	);

	// In the web nobody watches files.
	inWorkbench(
		'whose file is changed',
		['node'],
		(stage) => {
			it('has the briefings of the folders that are in the file now', async () => {
				await opensSidebar(stage);
				writeWorkspaceFile(root.path, ['press', 'archive']);
				await stage.sidebar.listsBriefings(archive, press);
				await finds(stage, 'Zephyr', 'Zephyr Two, Model · Archive', 'Zephyr Cloud, Model · Press');
				writeWorkspaceFile(root.path, ['press', 'notes']);
				await stage.sidebar.listsBriefings(notes, press);
				await finds(stage, 'Zephyr', 'Zephyr, Model · Notes', 'Zephyr Cloud, Model · Press');
			});
		},
		() => {
			writeWorkspaceFile(root.path, ['press', 'notes']);
			return { folder: root.path, workspaceFile };
		},
	);
});
