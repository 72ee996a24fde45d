/** For expressions with the flag `u`: what may stand in a citekey while it is written. */
export const citekeyCharacter = '[\\p{L}\\p{N}\\p{M}_:.#$%&\\-+?<>~/]';
