import { tooLargeBriefing } from '../core/tooLargeBriefing';
import type { CheckedFile, CheckReport, UnreadableFile } from './checkReport';
import { readBibliographies } from './readBibliographies';
import { readSource } from './readSource';

/** Checks files one after the other, so that only one of them is in memory. */
export async function checkFiles(
	files: readonly string[],
): Promise<Pick<CheckReport, 'checked' | 'unreadable'>> {
	// The same file as that of the extension, so that the package holds the parser once.
	const parser = await import('../core/parse/parseDocument');
	const checked: CheckedFile[] = [];
	const unreadable: UnreadableFile[] = [];
	for (const file of files) {
		const source = await readSource(file);
		switch (source.kind) {
			case 'text':
				checked.push({
					file,
					problems: parser.parseDocument(source.text, readBibliographies(file, parser)).problems,
				});
				break;
			case 'tooLarge':
				checked.push({ file, problems: tooLargeBriefing(source.size).problems });
				break;
			case 'unreadable':
				unreadable.push({ file, message: source.message });
		}
	}
	return { checked, unreadable };
}
