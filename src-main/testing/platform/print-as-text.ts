import { readFile, writeFile } from 'node:fs/promises'
import { ok } from '#shared/kernel/result'
import type { PrintPages, Sheet } from '../../platform/table-file/printed-pages'

/** What would be printed, as text: the real thing needs a window system. */
export const printAsText: PrintPages = ({ pages, pdf, sheet }) => ({
  ended: readFile(pages, 'utf8').then(async (html) => {
    const text = html.replace(/<style>.*<\/style>/s, '').replace(/(<[^>]*>)+/g, '\n')
    await writeFile(pdf, linesOf(sheet, text).join('\n'))
    return ok(null)
  }),
  stop: () => undefined,
  looked: () => 0,
})

function linesOf(sheet: Sheet, text: string): string[] {
  if (sheet.kind === 'bare') return [`${sheet.width} x ${sheet.height}`, text]
  return [sheet.isWide ? 'wide' : 'upright', sheet.above, text, sheet.below]
}
