/** The parts that follow the sections, in the order in which they stand. */
export const partNames = ['claims', 'comparison', 'timeline', 'ties'] as const;

export type PartName = (typeof partNames)[number];
