/**
 * A glob as VS Code has it, for paths relative to a folder: `*` and `?` within a part of the path, `**` for any
 * number of parts, `{a,b}` and `[a-z]`. A pattern that cannot be read matches nothing.
 */
export function globPattern(glob: string): RegExp {
	try {
		return new RegExp(`^${translate(glob.replace(/^\.?\//, ''))}$`, 'iu');
	} catch {
		return /(?!)/;
	}
}

function translate(glob: string): string {
	let source = '';
	for (let at = 0; at < glob.length; at++) {
		const character = glob.charAt(at);
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
		} else if (character === '{' && glob.includes('}', at)) {
			const end = glob.indexOf('}', at);
			source += `(?:${glob
				.slice(at + 1, end)
				.split(',')
				.map(translate)
				.join('|')})`;
			at = end;
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
