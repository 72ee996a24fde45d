import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

/** A small briefing with a lab, Acme, and a model of its. */
function briefing(title: string, model: string): string {
	return `---
briefing: 1
title: ${title}
entities:
- id: acme
  kind: lab
  name: Acme
- id: model
  kind: model
  name: ${model}
  lab: acme
references: []
---

# First {#first}

[Acme](#acme) made [it](#model).
`;
}

const files: Readonly<Record<string, string>> = {
	'press/.vscode/settings.json': JSON.stringify({
		'briefing.files': 'published/**/*.briefing.md',
		'files.exclude': { '**/drafts': true },
	}),
	'press/published/press.briefing.md': briefing('Press', 'Zephyr Cloud'),
	'press/published/drafts/draft.briefing.md': briefing('Press draft', 'Zephyr'),
	'press/elsewhere.briefing.md': briefing('Press elsewhere', 'Zephyr'),
	// What the settings of the one folder leave out is in the other one.
	'notes/drafts/notes.briefing.md': briefing('Notes', 'Zephyr'),
	'archive/archive.briefing.md': briefing('Archive', 'Zephyr Two'),
};

/** The workspace file of `briefingFolders`. */
export const workspaceFile = 'all.code-workspace';

/**
 * Within a suite: while its scenarios run there are three folders with a briefing each, and a workspace file that has
 * the first two of them. Settings of the folder `press` leave two more briefings out.
 */
export function briefingFolders(): { readonly path: string } {
	let root: TemporaryFolder | undefined;
	before(() => {
		root = temporaryFolder();
		writeBriefingFolders(root.path);
	});
	after(() => root?.dispose());
	return {
		get path() {
			assert.ok(root, 'There are folders only while scenarios run.');
			return root.path;
		},
	};
}

function writeBriefingFolders(root: string): void {
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(root, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	writeWorkspaceFile(root, ['press', 'notes']);
}

/** Writes the workspace file anew, with these of the folders beside it. */
export function writeWorkspaceFile(root: string, folders: readonly string[]): void {
	writeFileSync(
		path.join(root, workspaceFile),
		JSON.stringify({ folders: folders.map((folder) => ({ path: folder })) }),
	);
}
