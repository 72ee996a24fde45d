/** A message in which nothing is a link: VS Code makes one of `[words](command:…)`, and files are not to be trusted. */
export function withoutLinks(message: string): string {
	return message.replace(/\](?=\()/g, '] ');
}
