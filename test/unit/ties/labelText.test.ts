import assert from 'node:assert/strict';
import { labelLines, textWidth } from '../../../src/core/ties/labelText';

describe('Names in a drawing', () => {
	it('are broken evenly, and cut only when three lines do not hold them', () => {
		assert.deepEqual(labelLines('DeepSeek', 100), ['DeepSeek']);
		assert.deepEqual(labelLines('Nvidia GB200 NVL72', 100), ['Nvidia GB200', 'NVL72']);
		assert.equal(
			labelLines('House Select Committee on the CCP', 110).join(' '),
			'House Select Committee on the CCP',
		);
		const long = labelLines('word '.repeat(40), 110);
		assert.equal(long.length, 3);
		assert.match(long[2] ?? '', /…$/);
	});

	it('stay within their width, even a single word without end, or one in Chinese', () => {
		for (const name of ['W'.repeat(300), '深度求索'.repeat(20), '👩‍🔬'.repeat(30), '']) {
			for (const line of labelLines(name, 110)) {
				assert.ok(textWidth(line) <= 110, line);
			}
		}
	});
});
