/** A name for a file that every system takes, without its ending; 'briefing' where the title leaves nothing. */
export function fileName(title: string): string {
	const name = title
		.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
		.replace(/\s+/gu, ' ')
		.slice(0, 100)
		.replace(/^[\s.]+|[\s.]+$/gu, '');
	return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? 'briefing' : name;
}
