import { briefingApi } from './briefingExtension';
import { waitFor } from './waitFor';

/**
 * Waits until the extension itself, which follows the same settings and files as a test, has read so many briefings in
 * a folder and is through with them.
 */
export async function extensionFinds(folder: string, count: number): Promise<void> {
	const api = await briefingApi();
	await waitFor(`${count} briefings in ${folder}`, api.onDidChangeBriefings, async () => {
		const all = await api.briefings();
		return all.filter(({ uri }) => uri.path.startsWith(`${folder}/`)).length === count;
	});
}
