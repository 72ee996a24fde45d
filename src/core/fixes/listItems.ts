import type { Document, YAMLSeq } from 'yaml';
import { isAlias, isNode, visit } from 'yaml';

/** Where the dash of an item of a block list stands in the YAML; comments, an anchor or a line end may follow it. */
export function dashOf(yaml: string, list: YAMLSeq, index: number): number | undefined {
	const before = list.items[index - 1];
	const from = index === 0 ? list.range?.[0] : isNode(before) ? before.range?.[1] : undefined;
	const item = list.items[index];
	if (from === undefined || !isNode(item) || !item.range) {
		return undefined;
	}
	const indent = /^[^\S\r\n]*(?=-(?:\s|$))/m.exec(yaml.slice(from, item.range[0]));
	return indent ? from + indent.index + indent[0].length : undefined;
}

/** Whether an alias outside of a part of the document stands for something in it. */
export function isNeededElsewhere(document: Document.Parsed, part: unknown): boolean {
	const anchors = new Set<string>();
	const ownAliases = new Set<unknown>();
	if (isNode(part)) {
		visit(part, {
			Node: (_, node) => {
				if (isAlias(node)) {
					ownAliases.add(node);
				} else if (node.anchor !== undefined) {
					anchors.add(node.anchor);
				}
			},
		});
	}
	let isNeeded = false;
	if (anchors.size > 0) {
		visit(document, {
			Alias: (_, alias) => {
				isNeeded ||= anchors.has(alias.source) && !ownAliases.has(alias);
			},
		});
	}
	return isNeeded;
}
