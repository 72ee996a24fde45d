import { launchBrowser } from '../test/host/browser';
import { startWebWorkbench } from '../test/host/webWorkbench';
import { startNodeWorkbench } from '../test/host/nodeWorkbench';
import { WorkbenchPage } from '../test/host/workbenchPage';
async function main(){
const kind = process.argv[2] ?? 'web';
const o = { extensionDevelopmentPath:'/work/main', folder:'/work/main/content' };
const w = await (kind==='web'?startWebWorkbench(o):startNodeWorkbench(o));
const b = await launchBrowser();
try {
const p = await WorkbenchPage.open(b, w);
p.page.on('console', m => { const t=m.text(); if (/briefing|Error/i.test(t) && !/ERR_|404|nls/.test(t)) console.log('C', t.slice(0,300)); });
const shot = async (n: string) => { await p.page.waitForTimeout(700); await p.page.screenshot({ path: `/tmp/shot-${kind}-${n}.png` }); };
await p.showView('Briefing', 'Labs & Models'); await p.page.waitForTimeout(1500); await shot('tree');
console.log(await p.treeRows('Labs & Models')); console.log(await p.treeRows('Contents')); console.log((await p.treeRows('Sources')).slice(0,5));
await p.treeRow('Labs & Models','DeepSeek').first().click(); await p.page.waitForTimeout(1500); await shot('open');
await p.page.keyboard.press('ArrowRight'); await p.page.waitForTimeout(300); 
console.log('focus in tree', await p.page.evaluate(() => document.activeElement?.className));
console.log(await p.treeRows('Labs & Models'));
await p.treeRow('Labs & Models','DeepSeek-R1').first().hover(); await p.page.waitForTimeout(1500); await shot('hover');
await p.page.keyboard.press('Control+k'); await p.page.keyboard.press('l'); await p.page.waitForTimeout(800); await shot('lookup');
console.log((await p.quickInputRows()).slice(0,10));
for (const q of ['R1','深度求索','depseek','qwen','liang','r1 claim','chips export']) { await p.quickInput().fill(q); await p.page.waitForTimeout(500); console.log(q, (await p.quickInputRows()).slice(0,6)); await shot('q-'+q.replace(/\W/g,'_')); }
await p.quickInput().fill('R1'); await p.page.waitForTimeout(400);
await p.page.keyboard.press('Escape'); await p.page.waitForTimeout(400);
await p.runCommand('Briefing: Show Sources of…'); await p.page.waitForTimeout(600); await p.quickInput().fill('R1'); await p.page.waitForTimeout(400); await p.page.keyboard.press('Enter'); await p.page.waitForTimeout(700); await shot('sources'); console.log((await p.quickInputRows()).slice(0,8));
await p.page.keyboard.press('Escape');
await p.runCommand('Briefing: Go to Section…'); await p.page.waitForTimeout(600); console.log((await p.quickInputRows())); await shot('sections'); await p.page.keyboard.press('ArrowDown');await p.page.keyboard.press('ArrowDown'); await p.page.keyboard.press('Enter'); await p.page.waitForTimeout(1200); await shot('atsection');
for (const t of ['Light Modern','Default High Contrast'] as const) { await p.setTheme(t); await shot(t.replace(/ /g,'')); await p.page.keyboard.press('Control+k'); await p.page.keyboard.press('l'); await p.page.waitForTimeout(800); await p.quickInput().fill('R1'); await shot(t.replace(/ /g,'')+'-q'); await p.page.keyboard.press('Escape'); }
} finally { await b.close(); await w.dispose(); }
}
main().then(()=>process.exit(0),e=>{console.error(e);process.exit(1)});
