import type { UserSettings } from './settings';

/** Which extension host a workbench runs extensions in: a web worker in the page, or Node. */
export type HostKind = 'web' | 'node';

/** A VS Code that is being served on this machine. */
export interface Workbench {
	readonly kind: HostKind;
	/** The address to open, complete with the folder and whatever else the workbench was started with. */
	readonly url: string;
	/** What serves it, where extensions run in Node. */
	readonly server?: WorkbenchServer;
	/** Stops it and deletes the data that it made. May be called more than once. */
	dispose(): Promise<void>;
}

/** The process that serves a workbench on this machine. */
export interface WorkbenchServer {
	/** The extension hosts are its children. */
	readonly process: number;
	/** The folder of all that VS Code keeps. */
	readonly data: string;
}

/** What both kinds of workbench are started with. */
export interface WorkbenchOptions {
	/** The folder of the extension that is developed, with its `package.json`. */
	readonly extensionDevelopmentPath?: string;
	/** Folders of further extensions, which load as if built in. */
	readonly extensionPaths?: readonly string[];
	/** One bundled CommonJS file that exports `run()`; for the web it lies inside `extensionDevelopmentPath`. */
	readonly extensionTestsPath?: string;
	/** The folder to open; none by default. In the web what an extension writes there stays in the page. */
	readonly folder?: string;
	/** A `.code-workspace` file in that folder, by its name, to open instead of it. */
	readonly workspaceFile?: string;
	/** A free one by default. */
	readonly port?: number;
	/** Settings beside, and before, those of settings.ts. */
	readonly settings?: UserSettings;
	/** The language of the interface, such as `zh-cn`: in the web alone, whose build comes with translations. */
	readonly displayLanguage?: string;
}
