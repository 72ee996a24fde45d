/**
 * Stands in for `@vscode/spdlog`, which is native code and would have to be built: writes logs, also those of
 * extensions' log channels, to their files.
 */
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
	constructor(file) {
		this.file = file;
		this.level = 2;
		this.isPlain = false;
		levels.forEach((name, level) => {
			this[name] = (message) => {
				this.write(name, level, message);
			};
		});
	}

	write(name, level, message) {
		if (level >= this.level) {
			const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
			const line = this.isPlain ? message : `${time} [${name === 'warn' ? 'warning' : name}] ${message}\n`;
			try {
				appendFileSync(this.file, line);
			} catch {
				// The folder is already gone: the host is ending.
			}
		}
	}

	getLevel() {
		return this.level;
	}

	setLevel(level) {
		this.level = level;
	}

	clearFormatters() {
		this.isPlain = true;
	}

	setPattern() {}
	flush() {}
	drop() {}
}

async function createLogger(name, file) {
	mkdirSync(dirname(file), { recursive: true });
	return new Logger(file);
}

exports.version = 0;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
