// This runs in a Node of its own: Foam's core indexes the folder that is named, as Foam does for its notes.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { requireFromPart } from '../../host/parts';
import type { PlainIndexing } from './measureFoam';

/** What is used of the package `foam-core`, whose own declarations are there only when it was fetched. */
interface FoamCore {
	readonly URI: { file(path: string): FoamUri };
	readonly GenericDataStore: new (
		list: () => Promise<readonly FoamUri[]>,
		read: (uri: FoamUri) => Promise<string>,
	) => object;
	readonly MarkdownResourceProvider: new (
		store: object,
		parser: object,
		extensions: readonly string[],
	) => object;
	readonly AlwaysIncludeMatcher: new () => object;
	createMarkdownParser(): object;
	bootstrap(
		roots: readonly FoamUri[],
		matcher: object,
		watcher: undefined,
		store: object,
		parser: object,
		providers: readonly object[],
		extension: string,
		log: 'off',
	): Promise<{ readonly workspace: { list(): readonly object[] } }>;
}

interface FoamUri {
	toFsPath(): string;
}

const root = process.argv[2] ?? '';
const foam = requireFromPart('foam')('foam-core') as FoamCore;

async function list(): Promise<readonly FoamUri[]> {
	const files = await readdir(root, { recursive: true });
	return files.filter((file) => file.endsWith('.md')).map((file) => foam.URI.file(path.join(root, file)));
}

async function index(): Promise<PlainIndexing> {
	gc?.();
	const before = process.memoryUsage.rss();
	const started = performance.now();
	const store = new foam.GenericDataStore(list, (uri) => readFile(uri.toFsPath(), 'utf8'));
	const parser = foam.createMarkdownParser();
	const provider = new foam.MarkdownResourceProvider(store, parser, ['.md']);
	const indexed = await foam.bootstrap(
		[foam.URI.file(root)],
		new foam.AlwaysIncludeMatcher(),
		undefined,
		store,
		parser,
		[provider],
		'.md',
		'off',
	);
	const milliseconds = performance.now() - started;
	gc?.();
	const resident = process.memoryUsage.rss() - before;
	return { files: indexed.workspace.list().length, milliseconds, resident };
}

void index().then((indexing) => process.stdout.write(JSON.stringify(indexing)));
