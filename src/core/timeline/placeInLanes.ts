/** A mark to be placed: what it covers, and what its label would cover beside it. From 0 to 1, across a strip. */
export interface LaneRequest {
	readonly from: number;
	readonly to: number;
	/** How wide the label is; 0 where there is none. */
	readonly label: number;
	/** The label stands within the mark, not beside it. */
	readonly isLabelInside: boolean;
}

/** Where a mark and its label go. */
export interface LanePlace {
	readonly lane: number;
	/** Which side the label reads from; undefined where there is no room for it. */
	readonly labelSide?: 'start' | 'end';
}

/** With more lanes than these, a strip is no longer taken in at a glance: then labels are left out. */
const mostLabelledLanes = 9;

/** Spreads marks over lanes so that neither they nor their labels overlap. The marks are in order of their starts. */
export function placeInLanes(requests: readonly LaneRequest[], gap: number): readonly LanePlace[] {
	const lanes: { from: number; to: number }[][] = [];
	const isFree = (lane: number, from: number, to: number): boolean =>
		(lanes[lane] ?? []).every((taken) => to + gap <= taken.from || from >= taken.to + gap);
	const take = (from: number, to: number, most: number): number | undefined => {
		for (let lane = 0; lane < most; lane++) {
			if (isFree(lane, from, to)) {
				(lanes[lane] ??= []).push({ from, to });
				return lane;
			}
		}
		return undefined;
	};
	return requests.map((request) => {
		const { from, to, label } = request;
		if (label > 0) {
			const side = labelSide(request);
			const lane = side && take(...extent(request, side), mostLabelledLanes);
			if (lane !== undefined) {
				return { lane, labelSide: side };
			}
		}
		return { lane: take(from, to, Infinity) ?? 0 };
	});
}

/** Towards the end of the strip, or towards its start where it would run over the end. */
function labelSide(request: LaneRequest): 'start' | 'end' | undefined {
	const [, end] = extent(request, 'start');
	const [start] = extent(request, 'end');
	return end <= 1 ? 'start' : start >= 0 ? 'end' : undefined;
}

function extent({ from, to, label, isLabelInside }: LaneRequest, side: 'start' | 'end'): [number, number] {
	if (isLabelInside) {
		return [from, to];
	}
	return side === 'start' ? [from, to + label] : [from - label, to];
}
