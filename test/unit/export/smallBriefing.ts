/** A briefing with a little of everything. */
export const smallBriefing = `---
title: On speed
author: Someone
date: 2025-06-01
lang: en
briefing: 1
article: article
abstract: "In short. It is a race [@article]."
references:
  - {id: article, type: webpage, title: The article, URL: "https://example.org/article"}
  - {id: paper, type: report, title: Paper, author: [{family: Doe, given: Jo}], issued: {date-parts: [[2024, 3]]}}
entities:
  - id: maker
    kind: lab
    name: Maker
  - id: engine
    kind: model
    name: Engine
    lab: maker
    added: true
    url: "https://example.org/engine"
    summary: "It runs [@paper]."
    facts:
      - {label: Size, value: "12B", unit: parameters, scope: all, as-of: "2024-03", note: Rounded., cite: "[@paper, p. 2]"}
      - {label: Size, value: "13B", unit: parameters, cite: "[@article]"}
    relations:
      - {to: maker, kind: based-on, note: in part, cite: "[@paper]"}
      - {to: maker, kind: outruns, standing: alleged, cite: "[@paper]"}
checks:
  fast: {verdict: differs, note: "It is slower.", cite: "[@paper, p. 3]"}
timeline:
  - {date: "2024-03", text: "Engine comes out.", about: [engine], cite: "[@paper]"}
---

# First {#first}

[Engine is said to be fast [@article]]{#fast .claim by=maker standing=self-reported denied-by=engine}. See
[the site](https://example.org/site) and *more* of it.

- one
- two

  still two

1. first
2. second

> quoted

| a | b |
| --- | --- |
| 1 | 2 |

    code  here

## Second {#second}

Nothing more.
`;
