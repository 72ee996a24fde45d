import type { Target } from '../protocol/target';

/** What a tree item stands for; VS Code hands it to the commands of its menus. */
export interface ItemHandle {
	/** The id of its briefing. */
	readonly briefing: string;
	readonly target: Target;
}

/** The argument of a command, if a tree item gave it. */
export function asItemHandle(argument: unknown): ItemHandle | undefined {
	if (typeof argument !== 'object' || argument === null) {
		return undefined;
	}
	const { briefing, target } = argument as Partial<Record<keyof ItemHandle, unknown>>;
	return typeof briefing === 'string' && isTarget(target) ? { briefing, target } : undefined;
}

function isTarget(value: unknown): value is Target {
	if (typeof value !== 'object' || value === null) {
		return false;
	}
	const { kind, id } = value as Partial<Record<keyof Target, unknown>>;
	return typeof id === 'string' && typeof kind === 'string' && kinds.includes(kind);
}

const kinds: readonly string[] = ['section', 'entity', 'claim', 'reference', 'part'];
