/** What the promise gives, or a rejection when that takes longer than so many milliseconds. */
export async function withinTime<Value>(promise: PromiseLike<Value>, milliseconds: number): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms.`)), milliseconds);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
