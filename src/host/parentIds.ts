/** The ids of all folders on the way to files, by the ids of these: their addresses. */
export function parentIds(files: Iterable<string>): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const file of files) {
		let end = file.lastIndexOf('/');
		while (end > 0 && !ids.has(file.slice(0, end))) {
			ids.add(file.slice(0, end));
			end = file.lastIndexOf('/', end - 1);
		}
	}
	return ids;
}
