import { Messages } from '../../src/host/messages';

/** Hears what the user is told, since VS Code does not let an extension read its notifications. */
export class HeardMessages extends Messages {
	readonly heard: string[] = [];

	override inform(message: string): void {
		this.heard.push(message);
		super.inform(message);
	}
}
