import { isCollection, isScalar, Scalar, visit } from 'yaml';
import { parseYaml } from '../parse/parseYaml';
import { splitMetadata } from '../parse/splitMetadata';
import type { SourceText } from '../sourceText';

/** How the text of the metadata is written in which an offset of the file lies; undefined where there is none. */
export function scalarStyleAt(
	source: SourceText,
	offset: number,
): 'double-quoted' | 'plain-in-flow' | 'other' | undefined {
	const { yaml, yamlOffset } = splitMetadata(source);
	const at = offset - yamlOffset;
	if (yaml === undefined || at < 0 || at >= yaml.length) {
		return undefined;
	}
	let style: ReturnType<typeof scalarStyleAt>;
	visit(parseYaml(yaml) ?? null, {
		Value: (_, node, path) => {
			const { range } = node;
			if (!isScalar(node) || !range || range[0] > at || at >= range[1]) {
				return undefined;
			}
			const isInFlow = path.some((around) => isCollection(around) && around.flow);
			const isPlain = node.type === Scalar.PLAIN;
			style =
				node.type === Scalar.QUOTE_DOUBLE ? 'double-quoted' : isPlain && isInFlow ? 'plain-in-flow' : 'other';
			return visit.BREAK;
		},
	});
	return style;
}
