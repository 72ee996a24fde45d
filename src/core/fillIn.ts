/** A text with its placeholders `{0}`, `{1}` filled in. */
export function fillIn(template: string, ...values: readonly (string | number)[]): string {
	return template.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}
