/**
 * Stands in for linkify-it in what ships: markdown-it makes one of these, and uses it only to find addresses that
 * are not marked as links, which briefings do not ask for.
 */
export class LinkifyIt {}
