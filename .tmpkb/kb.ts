import { launchBrowser } from '../test/host/browser';
import { startWebWorkbench } from '../test/host/webWorkbench';
import { writeFileSync } from 'node:fs';
async function main(){
const w = await startWebWorkbench({ extensionDevelopmentPath:'/tmp/kb', extensionTestsPath:'/tmp/kb/suite.js', folder:'/work/main/content' });
const b = await launchBrowser();
const uas = { linux: undefined, mac:'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36', win:'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36' } as Record<string,string|undefined>;
for (const [os, userAgent] of Object.entries(uas)) {
 const c = await b.newContext(userAgent?{userAgent}:{});
 const p = await c.newPage(); const keys = new Set<string>();
 let done!: (x: unknown)=>void; const ended = new Promise(r=>done=r);
 await p.exposeFunction('codeAutomationLog', (_t: string, a: unknown[]) => { const s=a.map(String).join(' '); if(s.startsWith('KEY ')) keys.add(s.slice(4).trim()); });
 await p.exposeFunction('codeAutomationExit', done);
 await p.goto(w.url); await ended;
 writeFileSync(`/tmp/keys-${os}.txt`, [...keys].sort().join('\n')+'\n'); console.log(os, keys.size);
 await c.close();
}
await b.close(); await w.dispose(); }
main().then(()=>process.exit(0),e=>{console.error(e);process.exit(1)});
