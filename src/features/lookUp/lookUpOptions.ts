import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import type { CurrentBriefing } from '../../host/currentBriefing';
import type { Messages } from '../../host/messages';
import type { NameSearch } from '../../host/nameSearch';
import type { RecentItems } from './recentItems';

/** What the commands that look something up need. */
export interface LookUpOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly current: CurrentBriefing;
	readonly search: NameSearch;
	readonly recent: RecentItems;
	readonly messages: Messages;
}
