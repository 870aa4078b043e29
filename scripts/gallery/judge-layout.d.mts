/** What is wrong with how a page is laid out, as lines; to be run in the page. */
export function judgeLayout(): string[];
