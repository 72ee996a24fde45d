import * as vscode from 'vscode';
import { placesCiting } from '../core/about';
import type { Briefing, Place, Reference } from '../core/briefing';
import { escapeMarkdown } from '../core/escapeMarkdown';
import { referenceAddress } from '../core/references/referenceAddress';
import { referenceText } from './dateText';

const mostPlaces = 5;

/** What is known of a source, in paragraphs of Markdown in which all that comes from the file is escaped. */
export function sourceParagraphs(briefing: Briefing, { citekey, item }: Reference): readonly string[] {
	return [
		referenceText(item),
		referenceAddress(item) ?? vscode.l10n.t('No address is known.'),
		citedText(briefing, citekey),
	].map(escapeMarkdown);
}

function citedText(briefing: Briefing, citekey: string): string {
	const places = placesCiting(briefing, citekey).map((place) => placeText(briefing, place));
	const named = [...new Set(places)];
	const list = named.slice(0, mostPlaces).join('; ');
	const more = named.length - mostPlaces;
	if (named.length === 0) {
		return vscode.l10n.t('Not cited.');
	}
	return more > 0
		? vscode.l10n.t('Cited in: {0}; {1} more', list, more)
		: vscode.l10n.t('Cited in: {0}', list);
}

function placeText(briefing: Briefing, place: Place): string {
	switch (place.kind) {
		case 'abstract':
			return vscode.l10n.t('summary');
		case 'section':
			return briefing.sections.find(({ id }) => id === place.section)?.title || place.section;
		case 'entity':
			return briefing.entities.find(({ id }) => id === place.entity)?.name ?? place.entity;
		case 'check':
			return vscode.l10n.t('check of {0}', place.claim);
		case 'event':
			return vscode.l10n.t('timeline');
	}
}
