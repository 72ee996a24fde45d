/** A file in which ids are written in every way that there is. */
export const symbolsSource = `---
briefing: 1
title: A race
article: press
abstract: |
  [Acme](#acme) leads [@press, p. 3; -@{smith:2020}].
entities:
  - id: acme
    kind: lab
    name: Acme
    section: what
    summary: "He said \\"so\\" of [it](#m-1) [@press]."
    facts:
      - {label: A, value: B, cite: "[see @press]"}
    relations:
      - {to: 'm-1', kind: uses, cite: '[@smith:2020]'}
  - {id: "m-1", kind: model, name: Model One, lab: acme, aliases: [{name: One, near: acme}]}
  - id: 深度
    kind: lab
    name: Deep
    summary: >-
      Folded words on
      two lines, [Acme](#acme)
      and [@press].
checks:
  won: {verdict: agrees, cite: "[@press]"}
timeline:
  - {date: 2025, text: 'It''s [Acme](#acme)', about: [acme, m-1], cite: "[@press]"}
references:
  - {id: press, type: webpage, title: Press}
  - id: smith:2020
    type: book
---

# What [Acme](#acme) did {#what}

Acme and [One](#m-1 "Title"), [deep](#%E6%B7%B1%E5%BA%A6), [raw](<#深度>), [label][a] @press says.

[Acme won [@press]]{#won .claim by="acme m-1" denied-by=acme standing=stated} as [told](#won) in [this](#what).

> - quoted [here](#acme)

| a | b |
| - | - |
| [x](#acme) | [@press] |

[a]: #acme

## Automatic title

See [it](#automatic-title).
`;
