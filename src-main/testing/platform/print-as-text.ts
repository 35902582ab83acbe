import { readFile, writeFile } from 'node:fs/promises'
import { ok } from '#shared/kernel/result'
import type { PrintPages } from '../../platform/table-file/printed-pages'

/** What would be printed, as text: the real thing needs a window system. */
export const printAsText: PrintPages = ({ pages, pdf, isWide, above, below }) => ({
  ended: readFile(pages, 'utf8').then(async (html) => {
    const text = html.replace(/<style>.*<\/style>/s, '').replace(/(<[^>]*>)+/g, '\n')
    await writeFile(pdf, [isWide ? 'wide' : 'upright', above, text, below].join('\n'))
    return ok(null)
  }),
  stop: () => undefined,
  looked: () => 0,
})
