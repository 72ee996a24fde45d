/**
 * For expressions with the flag `u`: a character of a script that is written without spaces between words, or one that
 * such scripts share, as the ー of Japanese words.
 */
export const spacelessCharacter = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]`;
