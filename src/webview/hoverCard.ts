/** How long the pointer rests before a card comes, and how long it may be away before the card goes. */
const delays = { show: 120, hide: 300 };

/** How far a card stays away from the edges of the window, and from what it belongs to. */
const margin = 8;
const gap = 4;

/** A card that comes and goes with the pointer: when it does, and where it stands. */
export class HoverCard {
	public readonly element = document.createElement('div');
	#timer: ReturnType<typeof setTimeout> | undefined;

	public constructor(className: string) {
		this.element.className = className;
	}

	/** Lets it come or go a little later, instead of anything that was to happen until then. */
	public later(what: keyof typeof delays, action: () => void): void {
		this.stay();
		this.#timer = setTimeout(action, delays[what]);
	}

	/** Leaves it as it is, whatever was to happen later. */
	public stay(): void {
		clearTimeout(this.#timer);
	}

	/** Puts it below what it belongs to, or above where there is room only there. */
	public placeAt({ left, top, bottom }: DOMRect): void {
		const { width, height } = this.element.getBoundingClientRect();
		const room = document.documentElement.clientWidth - width - margin;
		const isRoomBelow = bottom + gap + height + margin <= window.innerHeight;
		const y = isRoomBelow || top < height ? bottom + gap : top - height - gap;
		this.element.style.setProperty('left', `${Math.max(margin, Math.min(left, room))}px`);
		this.element.style.setProperty('top', `${y}px`);
	}
}
