import type { Server } from 'node:http';
import { freePort } from './freePort';
import { requireFromPart } from './parts';
import { quietSettings, type UserSettings } from './settings';
import { webBuild, type WebBuild } from './webBuild';
import type { Workbench, WorkbenchOptions } from './workbench';

/** The bit of Koa, on which @vscode/test-web stands, that is used here. */
interface Application {
	/** Whether errors, such as a page that closed while it loaded, stay off the console. */
	silent: boolean;
	readonly middleware: ((context: Context, next: () => Promise<void>) => Promise<void>)[];
	listen(port: number, host: string): Server;
}

interface Context {
	readonly path: string;
	body: unknown;
}

type CreateApplication = (options: object) => Promise<Application>;

/**
 * Serves VS Code for the web on this machine, with the server of `@vscode/test-web`. Extensions run in a web worker;
 * the folder is mounted, and what is written to it stays in the page.
 */
export async function startWebWorkbench(options: WorkbenchOptions): Promise<Workbench> {
	const build = await webBuild();
	const port = options.port ?? (await freePort());
	const application = await createApplication(build, options);
	application.silent = true;
	// The first is a log of requests.
	application.middleware.shift();
	application.middleware.unshift(async (context, next) => {
		await next();
		if (context.path === '/' && typeof context.body === 'string') {
			const page = withSettings(context.body, { ...quietSettings, ...options.settings });
			context.body = withLanguage(page, options.displayLanguage);
		}
	});
	const server = await listen(application, port);
	return {
		kind: 'web',
		// By name and not by number: webviews live on subdomains of it.
		url: workbenchUrl(port, options),
		dispose: () => close(server),
	};
}

/** The folder is mounted where the package says. */
function workbenchUrl(port: number, { workspaceFile }: WorkbenchOptions): string {
	const url = new URL(`http://localhost:${port}/`);
	if (workspaceFile !== undefined) {
		url.searchParams.set('workspace', `vscode-test-web://mount/${workspaceFile}`);
	}
	return url.href;
}

/** An inner module, as the package exports no entry that takes a build of one's own: its version is pinned. */
function createApplication(build: WebBuild, options: WorkbenchOptions): Promise<Application> {
	const inner = requireFromPart('web')('@vscode/test-web/out/server/app.js') as {
		default: CreateApplication;
	};
	dropTalk();
	return inner.default({
		build,
		extensionDevelopmentPath: options.extensionDevelopmentPath,
		extensionPaths: options.extensionPaths,
		extensionTestsPath: options.extensionTestsPath,
		folderMountPath: options.folder,
		esm: true,
	});
}

let isTalkDropped = false;

/** The package tells on the console what it serves, again for each page. */
function dropTalk(): void {
	if (isTalkDropped) {
		return;
	}
	isTalkDropped = true;
	const log = console.log.bind(console);
	console.log = (...parts: unknown[]) => {
		if (
			!/^(Serving (dev extensions|additional built-in|local content)|Using ESM loader)/.test(String(parts[0]))
		) {
			log(...parts);
		}
	};
}

/** The package has no option for settings, so they are put into the page's configuration. */
function withSettings(page: string, settings: UserSettings): string {
	return page.replace(
		/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
		(_, start, json) => {
			const configuration = JSON.parse(String(json).replaceAll('&quot;', '"')) as object;
			const changed = JSON.stringify({ ...configuration, configurationDefaults: settings });
			return `${String(start)}${changed.replaceAll('"', '&quot;')}"`;
		},
	);
}

/** The package serves the English texts; the build has those of other languages beside them. */
function withLanguage(page: string, language: string | undefined): string {
	return language === undefined
		? page
		: page.replace('/out/nls.messages.js"', `/nls/${language}/nls.messages.js"`);
}

function listen(application: Application, port: number): Promise<Server> {
	return new Promise((resolve, reject) => {
		const server = application.listen(port, '127.0.0.1');
		server.once('error', reject);
		server.once('listening', () => {
			resolve(server);
		});
	});
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeAllConnections();
	});
}
