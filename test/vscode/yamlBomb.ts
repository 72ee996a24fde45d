const levels = Array.from({ length: 30 }, (_, level) => {
	const before = level === 0 ? 'lol' : `*a${level - 1}`;
	return `a${level}: &a${level} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
});

/** A briefing whose metadata are short, and without end where each alias is put for what it stands for. */
export const yamlBomb = `---\nbriefing: 1\ntitle: Bomb\n${levels.join('\n')}\n---\n\n# A\n\nText.\n`;
