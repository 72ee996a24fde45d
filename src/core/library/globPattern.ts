/**
 * A glob as VS Code has it, for paths relative to a folder: `*` and `?` within a part of the path, `**` for any
 * number of parts, `{a,b}` and `[a-z]`, slashes either way, one at the end or none. A pattern that cannot be read
 * matches nothing.
 */
export function globPattern(glob: string): RegExp {
	const trimmed = glob
		.replaceAll('\\', '/')
		.replace(/^\.?\//, '')
		.replace(/\/$/, '');
	try {
		return new RegExp(`^${translate(trimmed)}$`, 'iu');
	} catch {
		return /(?!)/;
	}
}

function translate(glob: string): string {
	let source = '';
	for (let at = 0; at < glob.length; at++) {
		const character = glob.charAt(at);
		const braces = character === '{' ? choicesAt(glob, at) : undefined;
		if (glob.startsWith('**/', at)) {
			source += '(?:[^/]+/)*';
			at += 2;
		} else if (glob.startsWith('**', at)) {
			source += '.*';
			at++;
		} else if (character === '*') {
			source += '[^/]*';
		} else if (character === '?') {
			source += '[^/]';
		} else if (braces) {
			source += `(?:${braces.choices.map(translate).join('|')})`;
			at = braces.end;
		} else if (character === '[' && glob.includes(']', at + 2)) {
			const end = glob.indexOf(']', at + 2);
			const inside = glob.slice(at + 1, end).replace(/^!/, '^');
			source += `[${inside.replace(/[\\[\]]/g, '\\$&')}]`;
			at = end;
		} else {
			source += character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
		}
	}
	return source;
}

/** The choices in braces, in which there may be others, and the place of the closing one; undefined without that. */
function choicesAt(
	glob: string,
	open: number,
): { readonly choices: readonly string[]; readonly end: number } | undefined {
	const choices: string[] = [];
	let depth = 0;
	let start = open + 1;
	for (let at = open; at < glob.length; at++) {
		const character = glob.charAt(at);
		depth += character === '{' ? 1 : character === '}' ? -1 : 0;
		if (depth === 0 || (depth === 1 && character === ',')) {
			choices.push(glob.slice(start, at));
			start = at + 1;
		}
		if (depth === 0) {
			return { choices, end: at };
		}
	}
	return undefined;
}
