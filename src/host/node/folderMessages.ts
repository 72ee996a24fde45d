/** A folder on a disk whose briefings a worker is to list; it gets all of them as its `workerData`. */
export interface ListedFolder {
	readonly path: string;
	/** The globs of its briefings and of what is left out. */
	readonly files: string;
	readonly excluded: readonly string[];
	/** Whether links to files and folders count as what they lead to; otherwise they do not count. */
	readonly followsLinks: boolean;
}

/** Some of what the worker found. It tells of one folder after the other, in the order in which it got them. */
export interface ListMessage {
	/** Relative to the folder, with slashes. */
	readonly paths: readonly string[];
	/** What is told next is of the next folder; undefined when there is more of this one. */
	readonly end?: 'listed' | 'failed';
}
