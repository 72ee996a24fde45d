import type { UserSettings } from './settings';

/** Which extension host a workbench runs extensions in: a web worker in the page, or Node. */
export type HostKind = 'web' | 'node';

/** A VS Code that is being served on this machine. */
export interface Workbench {
	readonly kind: HostKind;
	/** The address to open, complete with the folder and whatever else the workbench was started with. */
	readonly url: string;
	/** Stops it and deletes the data that it made. May be called more than once. */
	dispose(): Promise<void>;
}

/** What both kinds of workbench are started with. */
export interface WorkbenchOptions {
	/** The folder of the extension that is developed, with its `package.json`. */
	readonly extensionDevelopmentPath?: string;
	/** Folders of further extensions, which load as if built in. */
	readonly extensionPaths?: readonly string[];
	/** One bundled CommonJS file that exports `run()`; for the web it lies inside `extensionDevelopmentPath`. */
	readonly extensionTestsPath?: string;
	/** The folder to open. In the web what an extension writes there stays in the page. */
	readonly folder: string;
	/** A free one by default. */
	readonly port?: number;
	/** Settings beside, and before, those of settings.ts. */
	readonly settings?: UserSettings;
	/** The language of the interface, such as `zh-cn`: in the web alone, whose build comes with translations. */
	readonly displayLanguage?: string;
}
