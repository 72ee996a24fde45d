import type { HostResult } from './measureHost';
import type { Sizes } from './measureSizes';
import type { Machine } from './machine';
export function renderReport(x: { machine: Machine; results: HostResult[]; sizes: Sizes }): string {
	return JSON.stringify(x.sizes);
}
