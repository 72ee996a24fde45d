/** What YAML 1.1 or 1.2 takes for true, false or nothing. */
const turnedWord = /^(?:y|yes|n|no|on|off|true|false|null|~)$/i;
const numberLike = /^[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$|^0[xo][\da-f]+$/i;

/** What YAML turns an unquoted text into; undefined when it stays as it is. */
export function alteredValue(text: string): string | undefined {
	if (turnedWord.test(text)) {
		return /^(?:y|yes|on|true)$/i.test(text) ? 'true' : /^(?:null|~)$/i.test(text) ? 'null' : 'false';
	}
	if (numberLike.test(text)) {
		const value = String(Number(text.replace(/_/g, '')));
		return value === text ? undefined : value;
	}
	return undefined;
}
