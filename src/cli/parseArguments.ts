import { parseArgs } from 'node:util';
import { standardInput } from './checkReport';

const formats = ['text', 'json', 'sarif'] as const;

export type Format = (typeof formats)[number];

/** What the program is asked for. */
export type Request =
	| { readonly kind: 'help' | 'version' }
	| { readonly kind: 'misuse'; readonly message: string }
	| { readonly kind: 'check'; readonly format: Format; readonly files: readonly string[] };

/** Reads the words of the command line; without a file, what is piped in is checked. */
export function parseArguments(words: readonly string[], hasPipe: boolean): Request {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'text' },
				help: { type: 'boolean', short: 'h' },
				version: { type: 'boolean' },
			},
		});
		if (values.help === true || values.version === true) {
			return { kind: values.help === true ? 'help' : 'version' };
		}
		const format = formats.find((known) => known === values.format);
		if (!format) {
			return misuse(`There is no format "${values.format}". It is one of ${formats.join(', ')}.`);
		}
		if (positionals.length === 0 && !hasPipe) {
			return misuse('Name at least one file.');
		}
		return { kind: 'check', format, files: positionals.length > 0 ? positionals : [standardInput] };
	} catch (error) {
		return misuse(error instanceof Error ? error.message : String(error));
	}
}

function misuse(message: string): Request {
	return { kind: 'misuse', message };
}
