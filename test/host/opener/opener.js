const { commands } = require('vscode');

exports.activate = async () => {
	await commands.executeCommand('briefing.open', 'chinas-ai-race');
};
