interface Region {
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** What the tests look at in the JSON of SARIF. */
export interface Log {
	readonly version: string;
	readonly runs: readonly {
		readonly columnKind: string;
		readonly tool: {
			readonly driver: {
				readonly rules: readonly {
					readonly id: string;
					readonly shortDescription: { readonly text: string };
					readonly help: { readonly text: string; readonly markdown: string };
				}[];
			};
		};
		readonly invocations: readonly { readonly executionSuccessful: boolean }[];
		readonly results: readonly {
			readonly ruleId: string;
			readonly ruleIndex: number;
			readonly level: string;
			readonly locations: readonly {
				readonly physicalLocation: {
					readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
					readonly region: Region;
				};
			}[];
		}[];
	}[];
}
