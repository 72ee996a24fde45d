/** Tries to run something in every way that a file has. */
export const hostileBriefing = `---
briefing: 1
title: '<img src=x onerror="fetch(''https://evil.example'')">'
abstract: |
  <script>vscode.postMessage({type: 'openSource', citekey: 'a'})</script>
  [click](command:briefingTest.trap) and [click](javascript:alert(1))
entities:
- id: trap
  kind: '"><svg onload=alert(1)>'
  name: '[$(zap)](command:briefingTest.trap)'
  url: 'javascript:alert(1)'
  summary: '![x](https://evil.example/pixel.png) [y](vbscript:z) <iframe src="https://evil.example">'
references:
- id: a
  type: webpage
  title: '<style>*{display:none}</style>'
  URL: 'command:briefingTest.trap'
---

# <b onclick="alert(1)">One</b> {#one onclick="alert(1)"}

<a href="command:briefingTest.trap" onmouseover="alert(1)">x</a>
[trap](#trap) [z](data:text/html;base64,PHNjcmlwdD4=) [@a]

[a claim]{#c .claim by="<img onerror=alert(1)>" standing=stated style="position:fixed" onclick="alert(1)"}
`;
