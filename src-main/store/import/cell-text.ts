import { cleanLine } from '#shared/kernel/text/clean-text'
import type { SourceCell } from '../../platform/table-file/read/source-row'

/** What Excel's own functions answer where they have no answer. */
const failed = /^#(?:N\/[AD]|REF!|VALOR!|VALUE!|DIV\/0!|NOME\?|NAME\?|NULO!|NULL!|NÚM!|NUM!)$/i

/** `="0012"`: what keeps a spreadsheet from eating zeros. */
const keptAsText = /^="([^"]*)"$/

/** What our own files write before a text that a spreadsheet would take for a formula. */
const apostrophe = /^'(?=[=+\-@])/

export type CellText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string }

/** The text of a cell without the marks spreadsheets need; why it has none, where a formula or its error stands in it. */
export function cellText(cell: SourceCell): CellText {
  if (typeof cell === 'number') return { ok: true, text: String(cell) }
  const text = cleanLine(cell)
  const kept = keptAsText.exec(text)?.[1]
  if (kept !== undefined) return { ok: true, text: kept.trim() }
  if (failed.test(text)) return { ok: false, why: `a planilha tem um erro nesta célula (${text})` }
  if (/^=\S/.test(text)) return { ok: false, why: 'a célula traz uma fórmula, e não o resultado dela' }
  return { ok: true, text: text.replace(apostrophe, '') }
}

/** Whether nobody wrote anything into it. */
export function isEmptyCell(cell: SourceCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cleanLine(cell) === '')
}
