/** Files of more bytes (in an open document: characters) than this are not parsed. */
export const largestFile = 20 * 1024 * 1024;
