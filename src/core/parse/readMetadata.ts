import type { InferOutput } from 'valibot';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { SourceText } from '../sourceText';
import { metadataSchema } from './metadataSchema';
import type { Lenient } from './readLeniently';
import { readLeniently } from './readLeniently';
import type { SplitSource } from './splitMetadata';
import type { YamlMetadata } from './yamlMetadata';
import { readYaml } from './yamlMetadata';

/** The metadata of a file as far as it fits its shape. */
export interface Metadata {
	readonly yaml: YamlMetadata;
	readonly raw: Lenient<InferOutput<typeof metadataSchema>>;
	readonly formatVersion: number;
	readonly problems: readonly Problem[];
}

const knownVersion = 1;

/** Reads the metadata block; what is wrong in it is left out and reported. */
export function readMetadata(source: SourceText, { yaml: text = '', yamlOffset }: SplitSource): Metadata {
	const yaml = readYaml(source, text, yamlOffset);
	const problems: Problem[] = [...yaml.problems];
	const raw =
		yaml.value === undefined || yaml.value === null
			? {}
			: readLeniently(metadataSchema, yaml.value, [], (code, path, at, ...values) => {
					const noBriefing = code === 'missing-key' && path.length === 0 && values[0] === 'briefing';
					const range = at === 'key' ? yaml.rangeOfKey(path) : yaml.rangeOf(path);
					problems.push(noBriefing ? problem('not-a-briefing', range) : problem(code, range, ...values));
				});
	const written = raw?.briefing;
	const formatVersion = Number(written ?? knownVersion);
	if (Number.isNaN(formatVersion)) {
		problems.push(problem('wrong-value', yaml.rangeOf(['briefing']), written ?? '', String(knownVersion)));
	} else if (formatVersion > knownVersion) {
		problems.push(
			problem('newer-version', yaml.rangeOf(['briefing']), String(formatVersion), String(knownVersion)),
		);
	}
	return { yaml, raw: raw ?? {}, formatVersion: formatVersion || knownVersion, problems };
}
