/** A briefing with two faults: line 8 (from 0) has an entity that nothing mentions, line 18 an unknown source. */
export const brokenBriefing = `---
briefing: 1
title: Broken
entities:
- id: deepseek
  kind: lab
  name: DeepSeek
- id: nobody
  kind: person
  name: Nobody
references:
- id: a
  type: webpage
  title: A
---

# One {#one}

[DeepSeek](#deepseek) says so [@a; @missing].
`;
