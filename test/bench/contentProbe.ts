// This runs in the pages that are measured: in the workbench's own, and in every frame of a webview. The benchmark
// bundles it and puts it there.

/** What the frame around a webview's content tells once the content can be seen. */
export interface ContentReport {
	/** Milliseconds since 1970 by the frame's monotonic clock, right after the frame was painted. */
	readonly time: number;
	/** The text that was seen first. */
	readonly text: string;
}

/** What the benchmark may call in a page or frame. Times are milliseconds since 1970 by a monotonic clock. */
export interface ContentProbe {
	/** When the last click happened, by the event's own time. */
	readonly clicked: number;
	/** Waits until a webview's outermost frame is on the screen; only in the workbench's own page. */
	untilWebviewShown(): Promise<number>;
	/** Waits until each selector finds an element of which something is in the window. */
	untilInView(selectors: readonly string[]): Promise<number>;
	/** Waits until nothing has kept the page busy for a while, five seconds at the most. */
	untilQuiet(): Promise<void>;
}

/** What the pages have besides. */
export interface ProbedWindow {
	contentProbe: ContentProbe;
	reportContent?(report: ContentReport): Promise<void>;
}

const probed = window as unknown as ProbedWindow;
let clicked = 0;

probed.contentProbe = {
	get clicked() {
		return clicked;
	},
	untilWebviewShown: () => untilPainted(isWebviewShown).then(({ time }) => time),
	untilInView: (selectors) =>
		untilPainted(() => selectors.every((selector) => isInView(document.querySelector(selector)))).then(
			({ time }) => time,
		),
	untilQuiet,
};

if (window.top === window) {
	const keepTime = ({ timeStamp }: Event) => {
		clicked = performance.timeOrigin + timeStamp;
	};
	window.addEventListener('click', keepTime, { capture: true });
} else if (window.parent === window.top) {
	// The frame around the content: what waits inside the content is lost when VS Code writes the document there.
	untilPainted(visibleText).then(
		({ time, answer: text }) => probed.reportContent?.({ time, text }),
		() => undefined,
	);
}

interface Painted<Answer> {
	readonly time: number;
	readonly answer: Answer;
}

/** Asks before each painting until the answer is not empty, and takes the time when that painting is done. */
function untilPainted<Answer>(ask: () => Answer | undefined): Promise<Painted<Answer>> {
	return new Promise((resolve, reject) => {
		const end = performance.now() + 20_000;
		const look = () => {
			const answer = ask();
			if (!answer && performance.now() > end) {
				reject(new Error('It did not come within 20 s.'));
				return;
			}
			if (!answer) {
				requestAnimationFrame(look);
				return;
			}
			// The first task after a painting.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				resolve({ time: performance.timeOrigin + performance.now(), answer });
			};
			port2.postMessage(undefined);
		};
		requestAnimationFrame(look);
	});
}

/**
 * The first text inside a frame that is shown (VS Code loads it hidden): laid out within the window, and with nothing
 * over it.
 */
function visibleText(): string | undefined {
	for (const frame of document.querySelectorAll('iframe')) {
		const content =
			getComputedStyle(frame).visibility === 'visible' ? frame.contentDocument?.body : undefined;
		const texts = content && document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
		for (let text = texts?.nextNode(); text; text = texts?.nextNode()) {
			const words = text.textContent?.trim();
			if (words && isOnTop(text)) {
				return words;
			}
		}
	}
	return undefined;
}

function isOnTop(text: Node): boolean {
	const range = new Range();
	range.selectNodeContents(text);
	const [line] = range.getClientRects();
	if (!line || line.width < 2 || line.height < 2) {
		return false;
	}
	const found = text.ownerDocument?.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
	return found !== undefined && found === text.parentElement;
}

function isWebviewShown(): boolean {
	return [...document.querySelectorAll('iframe.webview')].some(
		(frame) => frame.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && isInView(frame),
	);
}

function isInView(element: Element | null): boolean {
	if (!element) {
		return false;
	}
	const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
	const isSeen = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;
	return isSeen && width > 0 && height > 0;
}

function untilQuiet(): Promise<void> {
	const started = performance.now();
	let lastBusy = started;
	const observer = new PerformanceObserver(() => {
		lastBusy = performance.now();
	});
	observer.observe({ type: 'longtask' });
	return new Promise((resolve) => {
		const look = () => {
			const now = performance.now();
			if (now - lastBusy > 700 || now - started > 5000) {
				observer.disconnect();
				resolve();
			} else {
				setTimeout(look, 50);
			}
		};
		look();
	});
}
