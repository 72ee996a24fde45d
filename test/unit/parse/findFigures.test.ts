import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findFigures } from '../../../src/core/parse/findFigures';

function figuresIn(text: string): readonly string[] {
	return findFigures(text).map(({ start, end }) => text.slice(start, end));
}

describe('The figures of a text', () => {
	for (const figure of [
		...[
			'$5.6m',
			'$5',
			'$5.6 million',
			'US$294,000',
			'USD 534,700',
			'RMB 600',
			'¥12',
			'€3bn',
			'5 million dollars',
		],
		...[
			'5.6 million yuan',
			'5m dollars',
			'20 euros',
			'5 €',
			'5 USD',
			'12 %',
			'12%',
			'0.5‰',
			'5\u00A0million',
		],
		...[
			'12 percent',
			'3 per cent',
			'2 percentage points',
			'5–6%',
			'10 to 15 percent',
			'200,000',
			'100\u202F000',
		],
		...[
			'5.6 million',
			'1 trillion',
			'7.5-trillion-token',
			'3 thousand',
			'80K',
			'671B',
			'1.5T',
			'37B parameters',
		],
		...['512 GPUs', '512 Nvidia H800 GPUs', '2048 H800 GPUs', '2.788 million GPU-hours', '8 tokens', '5 GB'],
		...['300 petaflops', '559 kW'],
	]) {
		it(`have ${figure}`, () => {
			assert.deepEqual(figuresIn(`It was about ${figure} then.`), [figure]);
		});
	}

	for (const figure of [
		...['600万元', '5.6亿美元', '12%', '百分之十二', '百分之12', '3千', '512块GPU', '12个百分点', '5元'],
	]) {
		it(`have ${figure} between characters`, () => {
			assert.deepEqual(figuresIn(`花费约${figure}左右。`), [figure]);
		});
	}

	it('have one behind a Japanese word', () => {
		assert.deepEqual(figuresIn('メーカー12%'), ['12%']);
	});

	for (const text of [
		...['It came in 2025.', 'On 20 January 2025 and 2025-01-20 it came.', 'In the 1970s it came.'],
		...['In 2025 GPUs were scarce.', 'In May 2024 million-token windows came.', 'Since 2022, 2023 came.'],
		...['See section 2.1 and table 3.', 'Version 3.12.1 came.', 'The 2nd came, and the 21st.'],
		...['R1, V3-0324, H800, o1, GPT-4 and Qwen2.5-72B came.', 'Llama 3.1 70B and Qwen 7B came.'],
		...['RTX 4090 GPUs and the H800 GPUs came.', 'Qwen3-235B-A22B came.', 'A 671B-A37B came.'],
		...['There are 3 labs, 40 people and 62 papers.', 'A score of 86.0 against 91.4.'],
		...['It is 3.6 times as large.', '发布于2025年1月20日，共7轮。'],
	]) {
		it(`have none of the numbers in: ${text}`, () => {
			assert.deepEqual(figuresIn(text), []);
		});
	}
});
