const vscode = require('vscode');

/** Enough that choosing another one always scrolls. */
const parts = Array.from({ length: 20 }, (_, index) => `part-${index + 1}`);

const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

const page = `<!DOCTYPE html>
<html lang="en">
	<head>
		<meta charset="UTF-8" />
		<meta http-equiv="Content-Security-Policy" content="${policy}" />
		<title>Empty panel</title>
		<style>section { height: 100vh; }</style>
	</head>
	<body>
		<h1 id="empty-panel">Empty panel</h1>
		${parts.map((part) => `<section id="${part}">${part}</section>`).join('')}
		<script>
			window.addEventListener('message', ({ data }) => {
				document.querySelector('[aria-current]')?.removeAttribute('aria-current');
				const part = document.getElementById(data.part);
				part.setAttribute('aria-current', 'true');
				part.scrollIntoView();
			});
		</script>
	</body>
</html>`;

let panel;

function open() {
	panel = vscode.window.createWebviewPanel('emptyPanel', 'Empty Panel', vscode.ViewColumn.Active, {
		enableScripts: true,
		localResourceRoots: [],
	});
	panel.webview.html = page;
}

const tree = {
	getChildren: () => parts,
	getTreeItem: (part) => {
		const item = new vscode.TreeItem(part);
		item.id = part;
		item.command = { command: 'emptyPanel.show', title: 'Show', arguments: [part] };
		return item;
	},
};

exports.activate = ({ subscriptions }) => {
	subscriptions.push(
		vscode.commands.registerCommand('emptyPanel.open', open),
		vscode.commands.registerCommand('emptyPanel.show', (part) => panel.webview.postMessage({ part })),
		vscode.window.createTreeView('emptyPanel.parts', { treeDataProvider: tree }),
	);
};
