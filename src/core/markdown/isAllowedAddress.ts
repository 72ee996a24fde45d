/** A place in the briefing, or an address that VS Code opens: https, http or mailto. */
export function isAllowedAddress(address: string): boolean {
	return /^(?:#|https?:\/\/[^\s/]|mailto:[^\s])/i.test(address.trim());
}
