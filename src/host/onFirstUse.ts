/** Loads something when it is first asked for, once; what could not be loaded is tried again the next time. */
export function onFirstUse<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let loading: Promise<Value> | undefined;
	return async () => {
		const current = (loading ??= load());
		try {
			return await current;
		} catch (error) {
			if (loading === current) {
				loading = undefined;
			}
			throw error;
		}
	};
}
