/** How much of our attention a document gets, by the scheme of its address. */

/** A file that a person edits gets everything. A version of it (git, a review) gets hovers, so that a diff does not double the problems. */
const full = new Set(['file', 'untitled', 'vscode-vfs', 'scimlint-expression']); // the last: an expression in its own editor
/** Output panels, chats and notebook cells are no files of ours. */
const none =
  /^(output|debug|comment|search-editor|interactive|vscode-interactive|vscode-terminal|vscode-notebook|vscode-chat|chat|walkthrough)/;

export function attentionFor(uri: string): 'full' | 'hover' | 'none' {
  const scheme = uri.slice(0, Math.max(0, uri.indexOf(':'))).toLowerCase();
  if (full.has(scheme)) return 'full';
  return none.test(scheme) ? 'none' : 'hover';
}
