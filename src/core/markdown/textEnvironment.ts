import type { ProblemCode } from '../problem';

/** A problem found while a block was read: offsets count in the block. */
export interface BlockProblem {
	readonly code: ProblemCode;
	readonly start: number;
	readonly end: number;
	readonly values: readonly string[];
}

/** What the rules of ours know while they read a text: markdown-it's `env`. */
export interface TextEnvironment {
	/** The keys of the references that there are. */
	readonly citekeys: Pick<ReadonlySet<string>, 'has'>;
	/** Takes the lines of definitions such as `[label]: #id`, the end exclusive. */
	readonly definitions?: (readonly [number, number])[];
	/** Notes a problem at offsets of the block that is being read. */
	report(code: ProblemCode, start: number, end: number, ...values: readonly string[]): void;
}

/** The environment that a rule of ours was started with. */
export function environmentOf(state: { readonly env: unknown }): TextEnvironment {
	return state.env as TextEnvironment;
}
