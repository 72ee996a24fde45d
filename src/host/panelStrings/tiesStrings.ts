import { l10n } from 'vscode';
import type { TiesStrings } from '../../core/render/tiesStrings';
import { countText } from './countText';

/** The texts of who is tied to whom, in the language of the user. */
export function tiesStrings(): TiesStrings {
	const sentences = new Map([
		['backs', l10n.t('{0} backs {1}', '{0}', '{1}')],
		['owns', l10n.t('{0} owns {1}', '{0}', '{1}')],
		['uses', l10n.t('{0} uses {1}', '{0}', '{1}')],
		['hosts', l10n.t('{0} hosts {1}', '{0}', '{1}')],
		['founded', l10n.t('{0} founded {1}', '{0}', '{1}')],
		['co-founded', l10n.t('{0} co-founded {1}', '{0}', '{1}')],
		['leads', l10n.t('{0} leads {1}', '{0}', '{1}')],
		['develops', l10n.t('{0} develops {1}', '{0}', '{1}')],
		['competes-with', l10n.t('{0} competes with {1}', '{0}', '{1}')],
		['regulates', l10n.t('{0} regulates {1}', '{0}', '{1}')],
		['accuses', l10n.t('{0} accuses {1}', '{0}', '{1}')],
		['based-on', l10n.t('{0} is based on {1}', '{0}', '{1}')],
	]);
	const made = l10n.t('{0} made {1}', '{0}', '{1}');
	return {
		lead: (names, ties) =>
			ties === 1
				? l10n.t('One tie, between two names.')
				: l10n.t(
						'{0} ties between {1} names. Choose a name to see what it is tied to.',
						countText(ties),
						countText(names),
					),
		omitted: (drawn, names) =>
			l10n.t(
				'The drawing has room for the {0} of them with the most ties; the list has all {1}.',
				countText(drawn),
				countText(names),
			),
		apart: l10n.t('Tied to nothing here:'),
		showAs: l10n.t('Show as'),
		drawing: l10n.t('Drawing'),
		list: l10n.t('List'),
		drawingName: l10n.t('Drawing of the ties'),
		keys: l10n.t('Arrow keys go from name to name, Enter chooses, + and − zoom, 0 shows all, Escape leaves.'),
		zoomIn: l10n.t('Zoom in'),
		zoomOut: l10n.t('Zoom out'),
		showAll: l10n.t('Show all'),
		columns: {
			around: l10n.t('People and backers'),
			makers: l10n.t('Makers'),
			made: l10n.t('What they made'),
			beyond: l10n.t('Hardware and hosts'),
		},
		entity: (name, kind, ties) =>
			ties === 1
				? l10n.t('{0}, {1}, one tie', name, kind)
				: l10n.t('{0}, {1}, {2} ties', name, kind, countText(ties)),
		legend: l10n.t('What the lines and symbols mean'),
		families: {
			makes: l10n.t('made, develops'),
			backs: l10n.t('backs'),
			leads: l10n.t('founded, leads'),
			'builds-on': l10n.t('uses, hosts, is based on'),
			opposes: l10n.t('competes with, regulates, accuses'),
			other: l10n.t('another tie'),
		},
		added: l10n.t('added by this briefing'),
		claimed: l10n.t('open end: somebody claims it'),
		withStanding: (tie, standing) => l10n.t('{0} ({1})', tie, standing),
		sentence: (kind) =>
			kind === undefined
				? made
				: (sentences.get(kind) ?? l10n.t('{0} – {2} – {1}', '{0}', '{1}', kind.replaceAll('-', ' '))),
		inDrawing: l10n.t('In the drawing'),
	};
}
