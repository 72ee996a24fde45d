import type fs from 'node:fs';
import type os from 'node:os';

/** What of Node the suite needs where it runs in Node. */
export interface NodeModules {
	readonly fs: typeof fs;
	readonly os: typeof os;
}

/** Node's modules, by no import that a browser could not resolve; undefined there. */
export function nodeModules(): NodeModules | undefined {
	const { process } = globalThis as { readonly process?: Partial<NodeJS.Process> };
	const get = process?.getBuiltinModule;
	return get && { fs: get('node:fs'), os: get('node:os') };
}
