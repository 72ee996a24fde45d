/** Stands in for `@vscode/native-watchdog`, which is native code: ends an extension host whose server has ended. */
exports.start = (processId) => {
	setInterval(() => {
		try {
			process.kill(processId, 0);
		} catch {
			process.exit(87);
		}
	}, 1000).unref();
};

exports.exit = (code) => process.exit(code ?? 0);
