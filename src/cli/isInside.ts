import path from 'node:path';

/** Whether a file is below a folder; both are absolute paths. */
export function isInside(file: string, folder: string): boolean {
	const relative = path.relative(folder, file);
	const [first] = relative.split(path.sep);
	return relative !== '' && first !== '..' && !path.isAbsolute(relative);
}
