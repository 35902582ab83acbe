import type { Gs1Elements } from './gs1-elements'

/** Address, path and query of a web address. */
const address = /^https?:\/\/[^/?#]+(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/i
/** The product's number in a Digital Link, which may leave out zeros before it. */
const primary = /\/01\/(\d{8}|\d{12,14})(\/.*)?$/
/** What may stand behind it in the path: variant, lot, serial. */
const qualifiers = new Set(['22', '10', '21'])

/**
 * Reads a GS1 Digital Link, the web address in QR codes on packages: `https://…/01/07891000000014/10/ABC?17=261231`. The
 * domain does not matter. `undefined` when the code is no such address, `malformed` when a part of it cannot be read.
 */
export function readDigitalLink(code: string): Gs1Elements | 'malformed' | undefined {
  const [, path = '', query = ''] = address.exec(code) ?? []
  const [, gtin, rest = ''] = primary.exec(path) ?? []
  if (gtin === undefined) return undefined
  const elements = new Map([['01', gtin.padStart(14, '0')]])
  const parts = rest.split('/').filter((part) => part !== '')
  for (let at = 0; at < parts.length; at += 2) {
    const [identifier = '', value = ''] = [parts[at], decoded(parts[at + 1])]
    if (!qualifiers.has(identifier) || value === '') return 'malformed'
    elements.set(identifier, value)
  }
  // Other questions to the address are the maker's own.
  for (const asked of query.split('&')) {
    const [identifier = '', value] = asked.split('=')
    if (!/^\d{2,4}$/.test(identifier)) continue
    const read = decoded(value)
    if (read === undefined || read === '') return 'malformed'
    elements.set(identifier, read)
  }
  return elements
}

function decoded(part: string | undefined): string | undefined {
  if (part === undefined) return undefined
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
