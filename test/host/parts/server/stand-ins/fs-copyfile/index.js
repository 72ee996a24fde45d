/** Stands in for `@vscode/fs-copyfile`, which is native code: the Git extension does not start without it. */
const { constants, copyFileSync } = require('node:fs');
const { copyFile, cp } = require('node:fs/promises');

module.exports = { constants, copyFile, copyFileSync, cp, isCloneSupported: async () => false };
