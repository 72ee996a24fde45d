/** A briefing in Arabic, with names in Latin letters among its words. */
export const rightToLeft = {
	file: 'arabic.briefing.md',
	text: `---
briefing: 1
title: سباق النماذج اللغوية
author: محرر
date: 2025-06-16
lang: ar
article: article
abstract: "أصدرت شركة ألف نموذج Alif-1 في مارس [@article]."
references:
  - {id: article, type: webpage, title: "عن النماذج", publisher: "صحيفة", issued: {date-parts: [[2025, 3]]}, URL: "https://example.org/article"}
entities:
  - id: alif
    kind: lab
    name: ألف
    facts:
      - {label: "تأسست", value: "2021", cite: "[@article]"}
  - id: alif-1
    kind: model
    name: Alif-1
    lab: alif
    facts:
      - {label: "عدد المعاملات", value: "12B", cite: "[@article, p. 2]"}
checks:
  fast: {verdict: differs, note: "تقول المصادر غير ذلك.", cite: "[@article]"}
timeline:
  - {date: "2025-03", text: "صدر Alif-1.", about: [alif-1], cite: "[@article]"}
---

# ما هو Alif-1؟ {#what}

أصدرت ألف نموذج Alif-1 في مارس 2025 [@article]. [تقول ألف إن Alif-1 أسرع من غيره [@article, p. 3]]{#fast .claim by=alif standing=self-reported}.

- أول نقطة عن ألف
- ثاني نقطة، مع كلمة Latin في الوسط

# ماذا بعد؟ {#next}

لا شيء بعد.
`,
};
