import { z } from 'zod'

/** What a SmartDisplay.ini of the old kind says, and what of it means nothing here. */
export interface SmartDisplayIni {
  /** The page beside the sale; null when the file names none that can be shown. */
  readonly url: string | null
  readonly notTaken: readonly {
    readonly key: string
    readonly why: 'unknown' | 'not-a-page' | 'second-page'
  }[]
}

/**
 * Reads a SmartDisplay.ini: Windows' own kind of text, keys in any case, values perhaps in quotes. Its manual names one
 * key, the url of the page to show (FEATURES F26, “Altere a url para exibir a página desejada”); every other is told as not
 * taken over.
 */
export function readSmartDisplayIni(text: string): SmartDisplayIni {
  let url: string | null = null
  const notTaken: SmartDisplayIni['notTaken'][number][] = []
  for (const { key, value } of entriesOf(text)) {
    if (key.toLowerCase() !== 'url') {
      notTaken.push({ key, why: 'unknown' })
      continue
    }
    const page = pageOf(value)
    if (page === null) notTaken.push({ key, why: 'not-a-page' })
    else if (url === null) url = page
    else notTaken.push({ key, why: 'second-page' })
  }
  return { url, notTaken }
}

function entriesOf(text: string): { readonly key: string; readonly value: string }[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const entry = /^\s*([^;#[=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line)
    return entry ? [{ key: entry[1] ?? '', value: (entry[2] ?? '').replace(/^"(.*)"$/, '$1') }] : []
  })
}

const pageSchema = z.url({ protocol: /^https?$/, normalize: true })

/** A page's address; one without `http://` is given it, as browsers do. */
function pageOf(value: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(value) ? value : `http://${value}`
  const page = pageSchema.safeParse(address)
  return value === '' || /\s/.test(value) || !page.success ? null : page.data
}
